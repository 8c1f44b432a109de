import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { articleFiles, type BuildRecord, recordFiles, recordPages, sameIn } from '@/app/build-record';
import { loadArticles } from '@/data/dataset/load-articles';
import type { Article } from '@/data/model/article';

const [first] = loadArticles();
if (!first) throw new Error('expected an article');

const copyOf = (slug: string, publisher = first.publication.publisher): Article => ({
  ...first,
  publication: { ...first.publication, slug, publisher },
});
const SLUGS = ['a', 'b', 'c', 'd', 'e'];
const digestsOf = (slugs: readonly string[]) =>
  Object.fromEntries(slugs.map((slug) => [slug, `files of ${slug}`]));

const recordOf = (articles: readonly Article[], digests = digestsOf(SLUGS), code = 'code'): BuildRecord => ({
  code,
  articles: digests,
  pages: recordPages(articles, digests),
  letters: {},
});
const copies = SLUGS.map((slug) => copyOf(slug));
const last = recordOf(copies);

it('what editors put beside an open file is of no article', () => {
  const folder = mkdtempSync(join(tmpdir(), 'record-'));
  vi.stubEnv('ARTICLES', folder);
  const slug = first.publication.slug;
  cpSync(join('data', 'articles', slug), join(folder, slug), { recursive: true });
  const before = articleFiles(slug);
  writeFileSync(join(folder, slug, '.numbers.yaml.swp'), 'of vim');
  // A lock of Emacs is a link that leads nowhere.
  symlinkSync('somebody@somewhere.1', join(folder, slug, '.#numbers.yaml'));
  expect(articleFiles(slug)).toEqual(before);
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

describe('which articles’ pages are drawn again', () => {
  it('none where nothing changed, all where the code did', () => {
    expect(sameIn('pages', last, recordOf(copies))).toEqual(SLUGS);
    expect(sameIn('articles', last, recordOf(copies))).toEqual(SLUGS);
    expect(sameIn('pages', last, recordOf(copies, digestsOf(SLUGS), 'other code'))).toEqual([]);
    expect(sameIn('articles', last, recordOf(copies, digestsOf(SLUGS), 'other code'))).toEqual([]);
  });

  it('the one whose files changed, though its numbers are offered in others', () => {
    const now = recordOf(copies, { ...digestsOf(SLUGS), a: 'edited' });
    expect(sameIn('pages', last, now)).toEqual(['b', 'c', 'd', 'e']);
    expect(sameIn('articles', last, now)).toEqual(['b', 'c', 'd', 'e']);
  });

  it('those too that offer its numbers, where what they say of it changed', () => {
    const renamed = [copyOf('a', 'Another publisher'), ...copies.slice(1)];
    const now = recordOf(renamed, { ...digestsOf(SLUGS), a: 'edited' });
    expect(sameIn('pages', last, now)).toEqual([]);
    expect(sameIn('articles', last, now)).toEqual(['b', 'c', 'd', 'e']);
    const unoffered = [...copies.slice(0, 4), copyOf('e', 'Another publisher')];
    const then = recordOf(unoffered, { ...digestsOf(SLUGS), e: 'edited' });
    expect(sameIn('pages', last, then)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('a new one; one that is gone is asked for no more', () => {
    const now = recordOf([...copies.slice(0, 4), copyOf('f')], digestsOf(['a', 'b', 'c', 'd', 'f']));
    expect(sameIn('pages', last, now)).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('what a build was made from', () => {
  it('is told by the files of each article and the code, the same each time', () => {
    const files = recordFiles();
    expect(Object.keys(files.articles)).toEqual(
      loadArticles()
        .map(({ publication }) => publication.slug)
        .toSorted(),
    );
    expect(new Set(Object.values(files.articles)).size).toBe(Object.keys(files.articles).length);
    expect(recordFiles()).toEqual(files);
  });
});
