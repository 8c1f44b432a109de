/** Builds that fail change nothing of what is served; builds that follow another one draw what changed, and make the same site. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { listBuilds, markServed } from '@/app/served-builds.js';
import { articlePath, claimPath, embedPath, figurePath } from '@/data/addresses/addresses';
import { readSiteOrigin } from '@/data/addresses/origin';
import { articleFolder } from '@/data/dataset/articles-folder';
import { startBuiltServer } from '@/hosting/built-server';
import { ARTICLES } from './pages';

// They write to one folder, one after the other.
test.describe.configure({ mode: 'serial' });

const article = ARTICLES[0];
const slug = article?.publication.slug ?? '';
const figure = article?.figures[0]?.slug ?? '';
const claim = article?.claims[0]?.id ?? '';

const temporary: string[] = [];
function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'builds-'));
  temporary.push(folder);
  return folder;
}
test.afterAll(() => {
  for (const folder of temporary) rmSync(folder, { recursive: true });
});

const copyArticle = (articles: string, name: string) =>
  cpSync(articleFolder(slug), join(articles, name), { recursive: true });

const startBuild = (environment: Readonly<Record<string, string>>, ...args: readonly string[]) =>
  spawn('npm', ['run', '--silent', 'build', '--', ...args], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });

/** What a build said, and the folder that it kept. */
async function build(articles: string, builds: string, ...args: readonly string[]) {
  const running = startBuild({ ARTICLES: articles, BUILDS: builds }, ...args);
  let said = '';
  for (const stream of [running.stdout, running.stderr])
    stream.on('data', (chunk) => {
      said += String(chunk);
    });
  const [status] = await once(running, 'exit');
  expect(status, said.slice(-2000)).toBe(0);
  return { said, folder: /^kept: (.+)$/m.exec(said)?.[1] ?? '' };
}

test('a build that fails leaves the site that is served as it was, and so it starts again', async ({
  baseURL,
}) => {
  const KINDS = ['/', articlePath(slug), figurePath(slug, figure), claimPath(slug, claim)];
  const answersOf = (origin: string) =>
    Promise.all(
      [...KINDS, embedPath(slug, figure, { theme: 'dark' })].map(async (path) =>
        (await fetch(origin + path)).text(),
      ),
    );
  const [before, builds] = [await answersOf(baseURL ?? ''), listBuilds()];
  const expectAsBefore = async (origin: string) => {
    expect(listBuilds()).toEqual(builds);
    expect(await answersOf(origin)).toEqual(before);
  };
  const articles = makeFolder();
  copyArticle(articles, slug);
  // Killed while it draws; then one that is stopped by the audit.
  const killed = startBuild({ ARTICLES: articles });
  const ended = once(killed, 'exit');
  let said = '';
  killed.stdout.on('data', (chunk) => {
    said += String(chunk);
  });
  await expect.poll(() => said, { timeout: 120_000 }).toContain('Generating static pages');
  process.kill(-(killed.pid ?? 0), 'SIGKILL');
  await ended;
  await expectAsBefore(baseURL ?? '');
  writeFileSync(join(articles, slug, 'groups.yaml'), 'groups: nothing\n');
  const [status] = await once(startBuild({ ARTICLES: articles }), 'exit');
  expect(status).toBe(1);
  await expectAsBefore(baseURL ?? '');
  const again = await startBuiltServer(readSiteOrigin());
  try {
    await expectAsBefore(again.origin);
  } finally {
    again.stop();
  }
});

test('an article that is edited while it is built is not kept half old and half new', async () => {
  const [articles, builds] = [makeFolder(), makeFolder()];
  copyArticle(articles, slug);
  const running = startBuild({ ARTICLES: articles, BUILDS: builds });
  let said = '';
  running.stderr.on('data', (chunk) => {
    said += String(chunk);
  });
  let isEdited = false;
  running.stdout.on('data', (chunk) => {
    if (isEdited || !String(chunk).includes('Compiled')) return;
    isEdited = true;
    const file = join(articles, slug, 'figures.yaml');
    writeFileSync(file, `${readFileSync(file, 'utf8')}# a remark\n`);
  });
  const [status] = await once(running, 'exit');
  expect([isEdited, status]).toEqual([true, 1]);
  expect(said).toContain('found them changed: build again');
  expect(readdirSync(builds).filter((name) => name.endsWith('Z'))).toEqual([]);
});

test('the server that an export asks ends with it, however that ends', async () => {
  const start = "import { startBuiltServer } from './hosting/built-server.ts';";
  const script = `${start} process.stdout.write((await startBuiltServer('http://localhost:1')).origin);`;
  const running = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script]);
  const [origin] = await once(running.stdout, 'data');
  expect((await fetch(String(origin))).status).toBe(200);
  running.kill('SIGKILL');
  const isThere = () =>
    fetch(String(origin)).then(
      () => true,
      () => false,
    );
  await expect.poll(isThere, { timeout: 20_000 }).toBe(false);
});

/** Every prerendered page and file of a build, by route. */
function readDrawn(folder: string): Readonly<Record<string, readonly string[]>> {
  const manifest = JSON.parse(readFileSync(join(folder, '.next', 'prerender-manifest.json'), 'utf8'));
  const routes = Object.keys(manifest.routes);
  return Object.fromEntries(
    routes.toSorted().map((route) => {
      const files = ['.html', '.meta', '.body'].map((ending) =>
        join(folder, '.next', 'server', 'app', route + ending),
      );
      const digest = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
      return [route, files.filter(existsSync).map(digest)];
    }),
  );
}

test('a build after another one draws the article that changed, and is the same as one that draws all', async () => {
  const articles = makeFolder();
  const slugs = ['a', 'b', 'e'];
  for (const name of slugs) copyArticle(articles, name);
  // A newsroom's folder is its own repository.
  mkdirSync(join(articles, '.git'));
  writeFileSync(join(articles, '.git', 'config'), 'the history of all that was ever written');
  const builds = makeFolder();
  const first = await build(articles, builds);
  expect(readdirSync(join(first.folder, 'data', 'articles')).toSorted()).toEqual(slugs);
  const figures = join(articles, 'e', 'figures.yaml');
  const words = /^( +)subtitle: Female interviewees of a study/m;
  const edited = readFileSync(figures, 'utf8').replace(words, '$1subtitle: Women interviewed in a study');
  expect(edited).not.toBe(readFileSync(figures, 'utf8'));
  writeFileSync(figures, edited);

  const second = await build(articles, builds);
  expect(second.said).toContain('2 unchanged since they passed');
  expect(second.said).toMatch(/^carried from the last build: \d+ pages and files of 2 articles$/m);
  const drawn = readDrawn(second.folder);
  const changed = Object.entries(readDrawn(first.folder)).filter(
    ([route, digests]) => JSON.stringify(drawn[route]) !== JSON.stringify(digests),
  );
  expect(changed.length).toBeGreaterThan(0);
  for (const [route] of changed) expect(route).toMatch(/^\/(?:articles|embed)\/e(?:\/|$)/);

  // Read whole as the server starts: each article counts. The framework's own has 1,200 characters a page.
  const listed = readFileSync(join(second.folder, '.next', 'prerender-manifest.json'), 'utf8');
  expect(listed.length / Object.keys(drawn).length).toBeLessThan(300);

  // As a server does that was not started again since: what it serves is not deleted under it.
  markServed(first.folder);
  const third = await build(articles, builds);
  expect(third.said).toMatch(/^carried from the last build: \d+ pages and files of 3 articles$/m);
  expect(readDrawn(third.folder)).toEqual(drawn);
  expect(Object.values(readDrawn(first.folder)).flat()).not.toEqual([]);

  const whole = await build(articles, makeFolder(), '--whole');
  expect(readDrawn(whole.folder)).toEqual(drawn);
});
