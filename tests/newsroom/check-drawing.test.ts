import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { auditFolder, auditFolderFurther } from '@/data/auditing/audit-folder';
import { listSlugs } from '@/data/dataset/articles-folder';
import { assembleArticle } from '@/data/dataset/assemble-article';
import { loadArticles } from '@/data/dataset/load-articles';
import { checkDrawing } from '@/newsroom/check-drawing';
import { VALID_TEXT, validArticle } from '../auditing/valid-article';

describe('checkDrawing', () => {
  it.each(loadArticles().map((article) => [article.publication.slug, article] as const))(
    'draws all of %s',
    async (_, article) => {
      expect(await checkDrawing(article)).toEqual([]);
    },
  );

  const valid = assembleArticle(validArticle, VALID_TEXT);
  const withRows = (rows: readonly { claim: string }[]) => {
    const [figure, ...others] = valid.figures;
    if (!figure) throw new Error('expected a figure');
    const [first, ...views] = figure.views;
    const view = { ...first, rows } as typeof first;
    return { ...valid, figures: [{ ...figure, views: [view, ...views] as const }, ...others] };
  };

  it('tells the view whose form cannot draw a hedged number, and what can', async () => {
    const [fault, ...others] = await checkDrawing(withRows([{ claim: 'came' }]));
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ rule: 'drawing', file: 'figures.yaml', id: 'agreement/of-100' });
    expect(fault?.found).toContain('use the form share-tracks');
  });

  it('tells a view without a row, which would be drawn with no extent', async () => {
    expect((await checkDrawing(withRows([]))).map(({ id }) => id)).toEqual(['agreement/of-100']);
  });

  it('tells a card whose words do not fit', async () => {
    const publication = { ...valid.publication, title: 'So many words. '.repeat(200) };
    const faults = await checkDrawing({ ...valid, publication });
    expect(faults.map(({ id }) => id)).toContain('made-up');
  });
});

describe('the audit of a folder, which draws', () => {
  let articles: string;
  const [slug = ''] = listSlugs();
  const root = join(process.cwd(), 'data', 'articles');

  beforeEach(() => {
    articles = mkdtempSync(join(tmpdir(), 'articles-'));
    cpSync(join(root, slug), join(articles, slug), { recursive: true });
    vi.stubEnv('ARTICLES', articles);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(articles, { recursive: true });
  });

  it('gives the place in the file, even while a proposal waits', async () => {
    const path = join(articles, slug, 'figures.yaml');
    const text = readFileSync(path, 'utf8');
    const title = text.replace(
      /^( *)title: [^\n]*(?:\n\1 +[^\n]*)*/m,
      `$1title: ${'very long '.repeat(300)}`,
    );
    const proposed = title.replace(/\n {4}subtitle:/, '\n    undecided: a proposed figure\n    subtitle:');
    writeFileSync(path, proposed);
    expect(auditFolder(slug).faults.map(({ rule }) => rule)).toEqual(['undecided']);
    const { faults } = await auditFolderFurther(slug, checkDrawing);
    const lines = proposed.split('\n');
    const titled = lines.findIndex((one) => one.includes('very long'));
    const line = lines.findIndex((one, index) => index > titled && one.includes('form:')) + 1;
    const [, ...drawn] = faults;
    expect(drawn.length).toBeGreaterThan(0);
    for (const fault of drawn) expect(fault).toMatchObject({ rule: 'drawing', file: 'figures.yaml' });
    expect(drawn[0]?.line).toBe(line);
  });

  it('does not draw what is at fault otherwise', async () => {
    rmSync(join(articles, slug, 'figures.yaml'));
    const { faults } = await auditFolderFurther(slug, checkDrawing);
    expect(faults.map(({ rule }) => rule)).toEqual(['file-missing']);
  });
});
