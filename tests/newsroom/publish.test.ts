import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pathsBelow } from '@/app/paths-below';
import { listSlugs } from '@/data/dataset/articles-folder';
import { publish } from '@/newsroom/publish';
import { writeTogether } from '@/newsroom/write-together';

const [slug = ''] = listSlugs();
const origin = join(process.cwd(), 'data', 'articles', slug);
const at = new Date('2026-01-02T03:04:05.678Z');

/** Every file under a folder with its content. */
const contentsOf = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    pathsBelow(folder, (entry) => entry.isFile())
      .map((file) => [file, readFileSync(file, 'utf8')])
      .toSorted(),
  );

describe('publish', () => {
  let articles: string;
  const ledger = () => JSON.parse(readFileSync(join(articles, 'ledger.json'), 'utf8'));
  const edit = (file: string, change: (text: string) => string) => {
    const path = join(articles, 'mine', file);
    const text = readFileSync(path, 'utf8');
    expect(change(text)).not.toBe(text);
    writeFileSync(path, change(text));
  };

  beforeEach(() => {
    articles = mkdtempSync(join(tmpdir(), 'publish-'));
    cpSync(origin, join(articles, 'mine'), { recursive: true });
    rmSync(join(articles, 'mine', 'versions'), { recursive: true });
    rmSync(join(articles, 'mine', 'published.json'));
    vi.stubEnv('ARTICLES', articles);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(articles, { recursive: true });
  });

  it('keeps the version with its date, and lists every address beside the articles', async () => {
    const published = await publish('mine', at);
    if (!('version' in published)) throw new Error('expected the article to be published');
    expect(published.isNew).toBe(true);
    expect(readdirSync(join(articles, 'mine', 'versions'))).toEqual([`${published.version}.json`]);
    const dates = JSON.parse(readFileSync(join(articles, 'mine', 'published.json'), 'utf8'));
    expect(dates).toEqual({ [published.version]: '2026-01-02T03:04:05Z' });
    expect(ledger().published).toEqual([...published.added].toSorted());
    expect(ledger().published).toContain('mine');
  });

  it('changes nothing the second time', async () => {
    await publish('mine', at);
    const before = contentsOf(articles);
    expect(await publish('mine', new Date('2027-01-01'))).toMatchObject({ isNew: false, added: [] });
    expect(contentsOf(articles)).toEqual(before);
  });

  it.each([
    [
      'a wrong value',
      'numbers.yaml',
      (text: string) => text.replace('value: 0.13', 'value: 0.14'),
      're-derivation',
    ],
    ['a proposal', 'groups.yaml', () => 'groups:\n  - id: a\n    name: a\n    undecided: who\n', 'undecided'],
    [
      'what cannot be drawn',
      'publication.yaml',
      (text: string) => text.replace(/^title: .*$/m, `title: ${'word '.repeat(500)}`),
      'drawing',
    ],
  ])('refuses %s, and all is as it was', async (_, file, change, rule) => {
    edit(file, change);
    const before = contentsOf(articles);
    const published = await publish('mine', at);
    expect('faults' in published && published.faults.map((fault) => fault.rule)).toContain(rule);
    expect(contentsOf(articles)).toEqual(before);
  });

  it('refuses a ledger whose redirects lead in a circle, or that is none, and says so', async () => {
    const circle = { published: ['mine', 'old'], redirects: { mine: 'old', old: 'mine' } };
    writeFileSync(join(articles, 'ledger.json'), JSON.stringify(circle));
    const published = await publish('mine', at);
    expect('lost' in published && published.lost.join()).toContain('a chain or a loop');
    for (const [text, found] of [
      ['<<<<<<< ours', 'found no JSON'],
      ['{}', 'found nothing of it'],
    ] as const) {
      writeFileSync(join(articles, 'ledger.json'), text);
      await expect(publish('mine', at)).rejects.toThrow(found);
    }
  });

  it('refuses a moved article that has lost an id', async () => {
    const moved = { published: ['old', 'old/claims/gone'], redirects: { old: 'mine' } };
    writeFileSync(join(articles, 'ledger.json'), JSON.stringify(moved));
    const published = await publish('mine', at);
    expect('lost' in published && published.lost.join()).toContain('“old/claims/gone” was published');
  });

  it('refuses an article that loses a published address', async () => {
    mkdirSync(articles, { recursive: true });
    const lost = { published: ['mine', 'mine/claims/gone', 'other/claims/else'], redirects: {} };
    writeFileSync(join(articles, 'ledger.json'), JSON.stringify(lost));
    const before = contentsOf(articles);
    const published = await publish('mine', at);
    expect('lost' in published && published.lost).toHaveLength(1);
    expect(contentsOf(articles)).toEqual(before);
  });
});

describe('writeTogether', () => {
  it('leaves all as it was where one cannot be written', () => {
    const folder = mkdtempSync(join(tmpdir(), 'together-'));
    const path = join(folder, 'a');
    writeFileSync(path, 'before');
    mkdirSync(join(folder, 'b', 'inside'), { recursive: true });
    const files = [
      { path, body: 'after' },
      { path: join(folder, 'c'), body: 'new' },
      { path: join(folder, 'b'), body: 'a folder stands here' },
    ];
    expect(() => writeTogether(files)).toThrow();
    expect(readFileSync(path, 'utf8')).toBe('before');
    expect(readdirSync(folder).toSorted()).toEqual(['a', 'b']);
    rmSync(folder, { recursive: true });
  });
});
