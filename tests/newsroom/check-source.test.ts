import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readArticleText } from '@/data/dataset/articles-folder';
import { checkSource } from '@/newsroom/check-source';
import { isUsageError } from '@/newsroom/usage-error';

const SLUG = 'london-migrant-sex-workers';

interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What the command does with its arguments, without a process of its own for each. */
async function run(args: readonly string[], articles?: string): Promise<Outcome> {
  const told: string[] = [];
  vi.stubEnv('ARTICLES', articles);
  try {
    const isAllThere = await checkSource(args, (line) => told.push(line));
    return { status: isAllThere ? 0 : 1, stdout: told.join('\n'), stderr: '' };
  } catch (error) {
    return { status: isUsageError(error) ? 2 : -1, stdout: '', stderr: String((error as Error).message) };
  } finally {
    vi.unstubAllEnvs();
  }
}

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const [headline = '', ...paragraphs] = readArticleText(SLUG)
  .split('\n')
  .filter((line) => line !== '');
/** The article as a page: lines broken elsewhere, words set bold, other words around it. */
const pageOf = (change: (text: string) => string = (text) => text): string =>
  `<!doctype html><html lang="en"><head><title>${escapeHtml(headline)} | Foreigners in UK</title></head><body>
  <nav><ul><li>Home</li><li>13 new messages</li></ul></nav><article><h1>${escapeHtml(headline)}</h1>
  ${paragraphs.map((one) => `<p>${change(escapeHtml(one)).replaceAll(' felt ', '\n  <b>felt</b>\n')}</p>`).join('\n')}
  </article><script>var a = "6%of"</script></body></html>`;

describe('npm run check-source', () => {
  let folder: string;
  const file = (name: string, body: string): string => {
    const path = join(folder, name);
    writeFileSync(path, body);
    return path;
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'check-source-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('ends with 0 where the page still holds every sentence', async () => {
    const { status, stdout } = await run([SLUG, '--html', file('same.html', pageOf())]);
    expect(stdout).toContain('7 still there, 0 changed, 0 gone');
    expect(stdout.match(/· still there/g)).toHaveLength(7);
    expect(status).toBe(0);
  });

  it('tells a number that has changed, and ends with 1', async () => {
    const changed = pageOf((text) => text.replace('13% of female', 'about 15% of female'));
    const { status, stdout } = await run([SLUG, '--html', file('changed.html', changed)]);
    expect(stdout).toMatch(
      /taken-advantage-of: “13%” · changed: “.* that 13% of female interviewees …” is now “.* that about 15% of female interviewees …”; the number is not in it/,
    );
    // The same sentence states another number, which stands as it was.
    expect(stdout).toMatch(/interviewed-around-100: .* changed: .*; the number is the same/);
    expect(stdout).toContain('5 still there, 2 changed, 0 gone');
    expect(status).toBe(1);
  });

  it('tells a hedge that was added as another number', async () => {
    const hedged = pageOf((text) => text.replace('13% of female', 'about 13% of female'));
    const { stdout } = await run([SLUG, '--html', file('hedged.html', hedged)]);
    expect(stdout).toMatch(/taken-advantage-of: .*; the number is not in it/);
  });

  it('tells a sentence that is gone, whatever is said of its number elsewhere', async () => {
    const gone = pageOf((text) => (text.startsWith('Only 6%of') ? 'Some 6%of them.' : text));
    const { status, stdout } = await run([SLUG, '--html', file('gone.html', gone)]);
    expect(stdout).toMatch(/misled-and-forced: “6%” · gone: “Only 6%of/);
    expect(status).toBe(1);
  });

  it('reads a text as it reads a page', async () => {
    const text = file('same.txt', readArticleText(SLUG).replaceAll('\n', '\r\n'));
    expect(await run([SLUG, '--html', text])).toMatchObject({ status: 0 });
  });

  it.each([
    ['no article', () => [], /expected an article: london-migrant/],
    ['an article that is not there', () => ['nowhere'], /found “nowhere”/],
    [
      'a file that is not there',
      () => [SLUG, '--html', join(folder, 'no.html')],
      /expected a text in .*no\.html/,
    ],
    ['a file without words', () => [SLUG, '--html', file('empty.html', '<html></html>')], /expected a page/],
    ['bytes that are no text', () => [SLUG, '--html', 'components/typeface/sans-400.ttf'], /UTF-8/],
    ['an option that is none', () => [SLUG, '--htm', 'x'], /--htm/],
  ])('refuses %s with 2 and one line', async (_, args, message) => {
    const { status, stderr } = await run(args());
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(status).toBe(2);
  });

  it('is a command', () => {
    const tsx = join(process.cwd(), 'node_modules', 'tsx', 'dist', 'cli.mjs');
    const command = join(process.cwd(), 'newsroom', 'check-source-command.ts');
    const found = spawnSync(process.execPath, [tsx, command, 'nowhere'], { encoding: 'utf8' });
    expect(found).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('“nowhere”') });
  });

  describe('from the address of the publication', () => {
    let server: Server;
    let answer: { readonly status: number; readonly type: string; readonly body: string };
    const articles = () => join(folder, 'articles');

    beforeAll(async () => {
      server = createServer((_, response) => {
        response.writeHead(answer.status, { 'content-type': answer.type });
        response.end(answer.body);
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      cpSync(join(process.cwd(), 'data', 'articles', SLUG), join(articles(), SLUG), { recursive: true });
      const path = join(articles(), SLUG, 'publication.yaml');
      const { port } = server.address() as AddressInfo;
      writeFileSync(
        path,
        readFileSync(path, 'utf8').replace(/^url: .*$/m, `url: "http://127.0.0.1:${port}/story"`),
      );
    });
    afterAll(() => server.close());

    it('fetches the page', async () => {
      answer = { status: 200, type: 'text/html; charset=utf-8', body: pageOf() };
      expect(await run([SLUG], articles())).toMatchObject({ status: 0 });
    });

    it.each([
      [{ status: 404, type: 'text/html', body: 'gone' }, /the answer 404/],
      [{ status: 200, type: 'application/pdf', body: '%PDF' }, /found application\/pdf/],
    ])('refuses the answer %j with 2', async (given, message) => {
      answer = given;
      const { status, stderr } = await run([SLUG], articles());
      expect(stderr).toMatch(message);
      expect(stderr).toContain('--html');
      expect(status).toBe(2);
    });
  });
});
