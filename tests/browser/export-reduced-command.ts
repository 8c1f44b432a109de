/**
 * Exports a part of the site from a server to a folder, `<server> <folder>`: once, again, and from a server that has
 * nothing; prints what came of each as JSON.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findLatestBuild } from '@/app/served-builds.js';
import { readScript } from '@/components/embed/read-script';
import { readSiteOrigin } from '@/data/addresses/origin';
import { sourceHashOf } from '@/data/addresses/source-hash';
import { describeEdgeSite } from '@/hosting/describe-edge-site';
import { exportSite } from '@/hosting/export-site';
import { REDUCED, type ThreeExports, WHOLE } from './exported-site';

const [server = '', folder = ''] = process.argv.slice(2);
const origin = readSiteOrigin();
const embedScript = sourceHashOf(readScript('frame-script'));
const request = {
  server,
  origin,
  catalogue: REDUCED,
  folder,
  hasComparisons: false,
  build: 'tests',
  assets: join(findLatestBuild() ?? '', '.next', 'static'),
  embedScript,
  edge: describeEdgeSite(WHOLE, origin, embedScript),
  onProgress: () => {},
};
const first = await exportSite(request);
const again = await exportSite(request);
const before = readFileSync(join(folder, 'export.json'), 'utf8');
const broken = { ...request, build: 'another', server: `${server}/nothing-here` };
const failure = await exportSite(broken).then(
  () => '',
  (error: unknown) => String(error),
);
const isAsBefore =
  readFileSync(join(folder, 'export.json'), 'utf8') === before && !existsSync(`${folder}.new`);
process.stdout.write(JSON.stringify({ first, again, failure, isAsBefore } satisfies ThreeExports));
