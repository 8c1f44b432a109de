/**
 * What one more article costs a build: sites of 1, 10 or as many copies of the first article as are asked for,
 * built one after the other, and each once more with one article changed. What is served stays as it was.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathsBelow } from '@/app/paths-below';
import { listBuilds } from '@/app/served-builds.js';
import { loadArticles } from '@/data/dataset/load-articles';

const SOURCE = join('data', 'articles');
/** What is served of a kept build, beside the pages of its articles; the rest of it is there to make it. */
const SERVED = join('.next', 'server', 'app');

interface Timed {
  /** Of all processes of the build. */
  readonly cpuSeconds: number;
  readonly seconds: number;
}

interface Built extends Timed {
  readonly articles: number;
  readonly bytes: number;
  readonly files: number;
  /** The same once more, with one article changed. */
  readonly again: Timed;
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
function time(site: string, builds: string): Timed {
  // The shell's own clock counts the processes that it waited for, which Node does not tell.
  const { stderr, status } = spawnSync('bash', ['-c', 'TIMEFORMAT="%R %U %S"; time npm run build >&2'], {
    env: { ...process.env, ARTICLES: site, BUILDS: builds },
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (status !== 0) throw new Error(`the build failed:\n${stderr.slice(-2000)}`);
  const [seconds = 0, user = 0, system = 0] = (stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
  return { seconds, cpuSeconds: user + system };
}

/** As an editor would: a word of a figure's subtitle. */
function changeOne(site: string): void {
  const file = join(site, 'article-1', 'figures.yaml');
  const words = readFileSync(file, 'utf8');
  const changed = words.replace(
    /^( +subtitle: )Female interviewees of a study/m,
    '$1Women interviewed in a study',
  );
  if (changed === words) throw new Error(`${file}: expected a subtitle to change, found none`);
  writeFileSync(file, changed);
}

function build(articles: number): Built {
  const [site, builds] = [writeSite(articles), mkdtempSync(join(tmpdir(), 'builds-'))];
  try {
    rmSync('.next', { recursive: true, force: true });
    const timed = time(site, builds);
    const [kept = ''] = listBuilds(builds);
    const files = [join(kept, SERVED), join(builds, 'pages')].flatMap((folder) =>
      pathsBelow(folder, (entry) => entry.isFile()),
    );
    const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
    changeOne(site);
    return { articles, ...timed, bytes, files: files.length, again: time(site, builds) };
  } finally {
    for (const folder of [site, builds]) rmSync(folder, { recursive: true, force: true });
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
  const { cpuSeconds, seconds, bytes, files, again } = one;
  console.log(
    `${articles} articles: ${cpuSeconds.toFixed(1)} s of CPU, ${seconds.toFixed(1)} s, ${(bytes / 1e6).toFixed(1)} MB, ${files} files; again with one changed: ${again.cpuSeconds.toFixed(1)} s of CPU, ${again.seconds.toFixed(1)} s`,
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
