/**
 * Any legitimate article through all of its pages: drafted from a text, its proposals accepted, and rendered in plain
 * code as the server renders it.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { prerenderToNodeStream } from 'react-dom/static';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ArticleList } from '@/components/article/article-list';
import { ClaimPage } from '@/components/article/claim-page';
import { Dashboard } from '@/components/article/dashboard';
import { HomePage } from '@/components/article/home-page';
import { writeComparison } from '@/components/compare/write-comparison';
import { drawEmbed } from '@/components/embed/draw-embed';
import { FigurePage } from '@/components/figure/figure-page';
import { auditFolderFurther } from '@/data/auditing/audit-folder';
import { comparableWith } from '@/data/comparability/comparison';
import { readArticleText } from '@/data/dataset/articles-folder';
import { assembleArticle } from '@/data/dataset/assemble-article';
import { draftArticle } from '@/data/drafting/draft-article';
import { writeFolder } from '@/data/drafting/write-folder';
import { writeClaimsCsv } from '@/data/exports/claims-csv';
import { writeClaimsJson } from '@/data/exports/claims-json';
import { writeDatapackage } from '@/data/exports/datapackage';
import type { Article } from '@/data/model/article';
import { checkDrawing } from '@/newsroom/check-drawing';
import { markupNumerals } from '@/tests/picture/markup-numerals';

const TEXTS = {
  'one-number': '7 out of 10 came.\n',
  'one-speaker':
    'Cats sleep\n\nAbout 13% of cats slept. At least 6% of cats snored. Some 2,300 cats were asked.\n',
  'quotes-in-quotes':
    '“We counted 12 boats,” said Ana Silva. “The “old” pier had 5 of them.” Nobody saw more than 40.\n',
  'every-kind':
    'Deaths went from 16,849 in 1999 to 70,237 in 2017, the agency said. Rents fell by at least 12 percent. Support was down 2 percentage points. A ticket cost €5.50. The rate was 58 per 100,000 people. Sales more than doubled. Repairs took three weeks. The road is 40 km long. Norway came third. Between 40 and 60 people stayed. The vast majority of members agreed.\n',
} as const;

const KNOWN = { publisher: 'The Post', url: 'https://post.example/1', date: '2018-09-13', language: 'en-IE' };

async function render(page: ReactElement): Promise<string> {
  const { prelude } = await prerenderToNodeStream(page);
  let markup = '';
  for await (const chunk of prelude) markup += String(chunk);
  return markup;
}

/** What no page may hold, whatever its article. */
function expectSound(markup: string): void {
  const main = markup.slice(markup.indexOf('<main'), markup.lastIndexOf('</main>') + '</main>'.length);
  expect(main).not.toMatch(/NaN|undefined|\[object |>null</);
  const astray = markupNumerals(main).filter(({ origin }) => origin === undefined);
  expect(astray).toEqual([]);
  const ids = Array.from(main.matchAll(/ id="([^"]+)"/g), ([, id]) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
}

describe.each(Object.entries(TEXTS))('an article with %s', (slug, text) => {
  let articles: string;
  let article: Article;

  beforeAll(async () => {
    articles = mkdtempSync(join(tmpdir(), 'any-article-'));
    vi.stubEnv('ARTICLES', articles);
    const folder = join(articles, slug);
    writeFolder(folder, text, draftArticle(slug, text, KNOWN), false);
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.yaml'))) {
      const path = join(folder, file);
      writeFileSync(path, readFileSync(path, 'utf8').replaceAll(/^ *undecided: .*\n(?: {6,}\S.*\n)*/gm, ''));
    }
    const { faults, source } = await auditFolderFurther(slug, checkDrawing);
    expect(faults).toEqual([]);
    if (!source) throw new Error('expected a dataset, found none');
    article = assembleArticle(source, readArticleText(slug));
  });
  afterAll(() => {
    vi.unstubAllEnvs();
    rmSync(articles, { recursive: true });
  });

  it('has a dashboard, without a switch for context that there is not', async () => {
    const shown = await render(<Dashboard article={article} choice={{}} />);
    expectSound(shown);
    expect(shown).not.toContain('Outside context');
    for (const { raw } of article.claims) expect(shown.replaceAll('&quot;', '"')).toContain(raw);
  });

  it('has a page for each view of each figure, and an embed', async () => {
    expect(article.figures.length).toBeGreaterThan(0);
    for (const figure of article.figures)
      for (const view of figure.views) {
        expectSound(await render(<FigurePage article={article} figure={figure} view={view} />));
        const subject = { article, figure, view, theme: 'light', fit: 'full', notices: [] } as const;
        const { html } = await drawEmbed(subject);
        expectSound(html);
        expect(html).toContain('<html lang="en-IE">');
      }
  });

  it('has a page for each number', async () => {
    for (const claim of article.claims)
      expectSound(await render(<ClaimPage article={article} claim={claim} />));
  });

  it('has pages that compare its numbers, as far as they may be', async () => {
    for (const { id } of article.claims)
      for (const other of comparableWith(article, id).slice(0, 2)) {
        const made = await writeComparison(article, [id, other.id]);
        expectSound(`<main>${made?.body}</main>`);
      }
  });

  it('stands in the lists, with its strongest figure', async () => {
    const home = await render(<HomePage articles={[article]} />);
    expectSound(home);
    expect(home).toContain(`/figures/${article.figures[0]?.slug}"`);
    expectSound(renderToStaticMarkup(<ArticleList articles={[article]} query={{}} />));
  });

  it('has its data files', () => {
    const { claims } = JSON.parse(writeClaimsJson(article));
    expect(claims).toHaveLength(article.claims.length);
    expect(writeClaimsCsv(article, 'https://f.example').split('\n').length).toBeGreaterThan(
      article.claims.length,
    );
    expect(JSON.parse(writeDatapackage(article, 'https://f.example')).resources).toHaveLength(4);
  });
});

describe('the draft of every kind', () => {
  const { figures } = draftArticle('every-kind', TEXTS['every-kind'], KNOWN).figures;

  it('offers the form that fits each', () => {
    const forms = new Set(figures.flatMap(({ views }) => views.map(({ form }) => form)));
    expect([...forms].toSorted()).toEqual(['bars', 'claim-rows', 'over-time', 'ranks', 'voices']);
  });
});
