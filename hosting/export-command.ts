/** `npm run export`: writes the built site as files that any static host serves. */
import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readBuildRecord, recordFiles } from '@/app/build-record';
import { findLatestBuild } from '@/app/served-builds.js';
import { siteCatalogue } from '@/app/site-catalogue';
import { takeLock } from '@/app/take-lock';
import { readScript } from '@/components/embed/read-script';
import { articlePath, datasetPath } from '@/data/addresses/addresses';
import { readSiteOrigin } from '@/data/addresses/origin';
import { sourceHashOf } from '@/data/addresses/source-hash';
import { loadArticles } from '@/data/dataset/load-articles';
import { loadSite } from '@/data/dataset/site';
import { writeClaimsJson } from '@/data/exports/claims-json';
import { isUsageError, UsageError } from '@/newsroom/usage-error';
import { startBuiltServer } from './built-server';
import { describeEdgeSite } from './describe-edge-site';
import { hashOfBuild, keyOf } from './export-record';
import { exportSite } from './export-site';

/** What free plans of common hosts take. */
const MOST_FILES = 20_000;

const COMPARISONS = ['linked', 'none'] as const;

const print = (line: string): boolean => process.stdout.write(`${line}\n`);

/** What mends a build that is not of the site as it stands. */
const BUILD_AGAIN = 'Run npm run build with the same ARTICLES and SITE_ORIGIN, then export again.';

/** An export is partly made by the code as it stands: headers, policies, the edge function. */
function checkCode(build: string): void {
  if (readBuildRecord(build).code !== recordFiles().code)
    throw new UsageError(
      `expected a build of the code, packages, site.yaml and SITE_ORIGIN as they stand, found another. ${BUILD_AGAIN}`,
    );
}

/** @throws UsageError where the pages that were built are of other articles, or of another origin */
async function checkBuild(server: string, origin: string): Promise<void> {
  const read = async (path: string) => (await fetch(server + path)).text();
  const robots = await read('/robots.txt');
  if (!robots.includes(`${origin}/`))
    throw new UsageError(
      `SITE_ORIGIN: expected a build for ${origin}, found ${robots.trim().split(' ').at(-1)}. ${BUILD_AGAIN}`,
    );
  for (const article of loadArticles()) {
    const { slug } = article.publication;
    if ((await read(datasetPath(slug, 'claims.json'))) !== writeClaimsJson(article))
      throw new UsageError(
        `${articlePath(slug)}: expected a build of the article as it stands, found another. ${BUILD_AGAIN}`,
      );
  }
}

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: { to: { type: 'string', default: 'out' }, comparisons: { type: 'string', default: 'linked' } },
  });
  const comparisons = COMPARISONS.find((one) => one === values.comparisons);
  if (!comparisons)
    throw new UsageError(
      `--comparisons: expected ${COMPARISONS.join(' or ')}, found “${values.comparisons}”.`,
    );
  const folder = resolve(values.to);
  const origin = readSiteOrigin();
  if (!process.env.SITE_ORIGIN)
    print(`SITE_ORIGIN is not set: every link and embed code will name ${origin}`);
  const start = Date.now();
  mkdirSync(dirname(folder), { recursive: true });
  takeLock(`${folder}.lock`, 'export');
  const built = findLatestBuild();
  if (!built)
    throw new UsageError('expected a finished build, found none. Run npm run build, then export again.');
  const catalogue = siteCatalogue();
  const embedScript = sourceHashOf(readScript('frame-script'));
  const server = await startBuiltServer(origin);
  try {
    await checkBuild(server.origin, origin);
    checkCode(built);
    const exported = await exportSite({
      server: server.origin,
      origin,
      catalogue,
      folder,
      hasComparisons: comparisons === 'linked',
      build: keyOf(hashOfBuild(built), loadSite()),
      assets: join(built, '.next', 'static'),
      embedScript,
      edge: describeEdgeSite(catalogue, origin, embedScript),
      onProgress: print,
    });
    const { files, bytes, rendered, kept } = exported;
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    print(
      `${values.to}: ${files} files, ${(bytes / 1e6).toFixed(1)} MB; ${rendered} rendered, ${kept} kept; ${seconds} s`,
    );
    if (files > MOST_FILES)
      print(
        `${files} files are more than the ${MOST_FILES} that common free plans take: --comparisons none leaves those of comparisons out.`,
      );
  } finally {
    server.stop();
  }
}

try {
  await run();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = isUsageError(error) ? 2 : 1;
}
