import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadArticles } from '@/data/dataset/load-articles';
import { keptVersions, loadVersion, loadVersions, versionsFolder } from '@/data/exports/kept-versions';
import { canonicalJson, versionOf } from '@/data/exports/version';
import { smallArticle } from './small-article';

/** A folder of kept versions with the given content under the given name. */
function keep(version: string, content: unknown): string {
  const root = mkdtempSync(join(tmpdir(), 'versions-'));
  const folder = versionsFolder(smallArticle.publication.slug, root);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${version}.json`), JSON.stringify(content));
  return root;
}

describe('a version', () => {
  it('does not depend on the order of keys', () => {
    const turned = Object.fromEntries(Object.entries(smallArticle).reverse());
    expect(versionOf(turned as unknown as typeof smallArticle)).toBe(versionOf(smallArticle));
  });

  it('changes with any value', () => {
    const [first, ...rest] = smallArticle.claims;
    const changed = { ...smallArticle, claims: [{ ...first, value: 0.07 }, ...rest] } as typeof smallArticle;
    expect(versionOf(changed)).not.toBe(versionOf(smallArticle));
  });

  it('keeps the order of lists', () => {
    expect(canonicalJson({ b: [2, 1], a: { d: 1, c: undefined } })).toBe('{"a":{"d":1},"b":[2,1]}');
  });

  it('survives being written and read', () => {
    const version = versionOf(smallArticle);
    const root = keep(version, smallArticle);
    expect(keptVersions('cats-and-dogs', root)).toEqual([version]);
    expect(loadVersion('cats-and-dogs', version, root)).toEqual(smallArticle);
    expect(loadVersions('cats-and-dogs', root)).toEqual([smallArticle]);
  });

  it('is refused where its file was edited', () => {
    const version = versionOf(smallArticle);
    const root = keep(version, { ...smallArticle, text: 'edited' });
    expect(() => loadVersion('cats-and-dogs', version, root)).toThrow(/expected content of version/);
  });

  it('is undefined where it was not kept', () => {
    const root = keep(versionOf(smallArticle), smallArticle);
    expect(loadVersion('cats-and-dogs', '000000000000', root)).toBeUndefined();
    expect(loadVersion('cats-and-dogs', '../../../secret', root)).toBeUndefined();
    expect(() => loadVersion('../cats', '000000000000', root)).toThrow(/expected an article's slug/);
  });
});

describe.each(loadArticles())('the published versions of $publication.slug', (article) => {
  const slug = article.publication.slug;

  it('include the current one', () => {
    expect(
      keptVersions(slug),
      'The dataset changed: run `npm run publish`, so that embeds can stay at the new version.',
    ).toContain(versionOf(article));
  });

  it('can all be loaded', () => {
    expect(loadVersions(slug).map(versionOf)).toEqual(keptVersions(slug));
  });
});
