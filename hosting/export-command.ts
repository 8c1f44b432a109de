/** `npm run export`: writes the built site as files that any static host serves. */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findLatestBuild } from '@/app/served-builds.js';
import { siteCatalogue } from '@/app/site-catalogue';
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

/** @throws UsageError where the pages that were built are of other articles, or of another origin */
async function checkBuild(server: string, origin: string): Promise<void> {
  const read = async (path: string) => (await fetch(server + path)).text();
  const mend = 'Run npm run build with the same ARTICLES and SITE_ORIGIN, then export again.';
  const robots = await read('/robots.txt');
  if (!robots.includes(`${origin}/`))
    throw new UsageError(
      `SITE_ORIGIN: expected a build for ${origin}, found ${robots.trim().split(' ').at(-1)}. ${mend}`,
    );
  for (const article of loadArticles()) {
    const { slug } = article.publication;
    if ((await read(datasetPath(slug, 'claims.json'))) !== writeClaimsJson(article))
      throw new UsageError(
        `${articlePath(slug)}: expected a build of the article as it stands, found another. ${mend}`,
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
  const origin = readSiteOrigin();
  if (!process.env.SITE_ORIGIN)
    print(`SITE_ORIGIN is not set: every link and embed code will name ${origin}`);
  const start = Date.now();
  const built = findLatestBuild();
  if (!built)
    throw new UsageError('expected a finished build, found none. Run npm run build, then export again.');
  const catalogue = siteCatalogue();
  const embedScript = sourceHashOf(readScript('frame-script'));
  const server = await startBuiltServer(origin);
  try {
    await checkBuild(server.origin, origin);
    const exported = await exportSite({
      server: server.origin,
      origin,
      catalogue,
      folder: resolve(values.to),
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
  if (!isUsageError(error)) throw error;
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
