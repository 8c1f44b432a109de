/**
 * What one more article costs a build: sites of 1, 10 or as many copies of the first article as are asked for,
 * built one after the other. It builds in place, so `npm run build` makes the site's own pages again afterwards.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadArticles } from '@/data/dataset/load-articles';

const SOURCE = join('data', 'articles');
/** What is served; the rest of a build is there to make it. */
const SERVED = join('.next', 'server', 'app');

interface Built {
  readonly articles: number;
  /** Of all processes of the build. */
  readonly cpuSeconds: number;
  readonly seconds: number;
  readonly bytes: number;
  readonly files: number;
}

/** A folder of articles that holds one article under as many slugs. */
function writeSite(articles: number): string {
  const [first] = loadArticles();
  if (!first) throw new Error('expected an article to copy, found none');
  const folder = mkdtempSync(join(tmpdir(), 'growth-'));
  for (let index = 1; index <= articles; index += 1)
    cpSync(join(SOURCE, first.publication.slug), join(folder, `article-${index}`), { recursive: true });
  return folder;
}

/** @throws Error where the build fails, with what it said last */
function build(articles: number): Built {
  const folder = writeSite(articles);
  try {
    rmSync('.next', { recursive: true, force: true });
    // The shell's own clock counts the processes that it waited for, which Node does not tell.
    const { stderr, status } = spawnSync('bash', ['-c', 'TIMEFORMAT="%R %U %S"; time npm run build >&2'], {
      env: { ...process.env, ARTICLES: folder },
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    if (status !== 0) throw new Error(`${articles} articles: the build failed:\n${stderr.slice(-2000)}`);
    const [seconds = 0, user = 0, system = 0] = (stderr.trim().split('\n').at(-1) ?? '')
      .split(' ')
      .map(Number);
    const entries = readdirSync(SERVED, { recursive: true, withFileTypes: true }).filter((one) =>
      one.isFile(),
    );
    const bytes = entries.reduce(
      (sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size,
      0,
    );
    return { articles, cpuSeconds: user + system, seconds, bytes, files: entries.length };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const asked = process.argv.slice(2).map(Number);
if (asked.some((count) => !Number.isInteger(count) || count < 1)) {
  process.stderr.write('expected numbers of articles, such as: npm run bench:growth -- 1 10\n');
  process.exit(2);
}
const built: Built[] = [];
for (const articles of asked.length > 0 ? asked : [1, 10]) {
  const one = build(articles);
  built.push(one);
  const { cpuSeconds, seconds, bytes, files } = one;
  console.log(
    `${articles} articles: ${cpuSeconds.toFixed(1)} s of CPU, ${seconds.toFixed(1)} s, ${(bytes / 1e6).toFixed(1)} MB, ${files} files`,
  );
}
const [least, most] = [built[0], built.at(-1)];
if (least && most && most.articles > least.articles) {
  const more = most.articles - least.articles;
  const perArticle = (of: (one: Built) => number) => (of(most) - of(least)) / more;
  console.log(
    `one more: ${perArticle((one) => one.cpuSeconds).toFixed(1)} s of CPU, ${perArticle((one) => one.seconds).toFixed(1)} s, ${(perArticle((one) => one.bytes) / 1e6).toFixed(2)} MB, ${Math.round(perArticle((one) => one.files))} files`,
  );
}
