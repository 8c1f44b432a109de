/** Words that are markup, script or syntax somewhere: in every field that takes words, and words again in every format. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { prerenderToNodeStream } from 'react-dom/static';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteCatalogue } from '@/app/site-catalogue';
import { ArticleList } from '@/components/article/article-list';
import { ClaimPage } from '@/components/article/claim-page';
import { Dashboard } from '@/components/article/dashboard';
import { HomePage } from '@/components/article/home-page';
import { writeComparison } from '@/components/compare/write-comparison';
import { drawEmbed } from '@/components/embed/draw-embed';
import { describeOEmbedSite } from '@/components/embed/oembed-site';
import { FigurePage } from '@/components/figure/figure-page';
import { JsonLd } from '@/components/figure/json-ld';
import { drawPicture } from '@/components/picture/draw-picture';
import { rasterise } from '@/components/picture/rasterise';
import { figurePath } from '@/data/addresses/addresses';
import { answerOEmbed } from '@/data/addresses/oembed';
import { auditFolder } from '@/data/auditing/audit-folder';
import { rebase } from '@/data/auditing/rebase';
import { loadArticles } from '@/data/dataset/load-articles';
import { writeAnnotations } from '@/data/exports/annotations-jsonld';
import { writeAtomFeed } from '@/data/exports/atom-feed';
import { citeClaim, citeFigure } from '@/data/exports/citation';
import { writeCitation } from '@/data/exports/citation-formats';
import { writeClaimsCsv } from '@/data/exports/claims-csv';
import { writeClaimsJson } from '@/data/exports/claims-json';
import { writeContextCsv } from '@/data/exports/context-csv';
import { writeDatapackage } from '@/data/exports/datapackage';
import { buildFigureArchive } from '@/data/exports/figure-archive';
import { writeFigureCsv } from '@/data/exports/figure-csv';
import { writeFigureJson } from '@/data/exports/figure-json';
import { describeArticleJsonLd, describeClaimJsonLd, describeFigureJsonLd } from '@/data/exports/schema-org';
import { isBlocking } from '@/data/faults/format-fault';
import type { Article } from '@/data/model/article';
import { parseCsv } from '@/tests/exports/parse-csv';
import { readBibtex, readRis } from '@/tests/exports/read-citation';
import { wordFieldsOf, writeWords } from './fields';
import { copyArticle, type HostileFolder, SLUG } from './hostile-folder';

/** Short, so that they fit wherever words are drawn. */
const HOSTILE = [
  '<b id=hostile>',
  '"onload="hostile()',
  "'><svg/onload=hostile()>",
  ']]></script></title>',
  '&lt;--><!--&notin',
  '\\"],</style>',
  '=cmd|"/c"!A',
  'a\nTY  - hostile\n',
] as const;

/** Of these, what would be markup if it stood there as it is. */
const MARKUP = HOSTILE.slice(0, 5);

const ORIGIN = 'https://figures.example';
let folder: HostileFolder;
let article: Article;

/** A sentence of the article's own text that is hostile too. */
function addSentence(): void {
  const words = `Then <b id=hostile> said "onload="hostile() & ]]></script> 'so'.`;
  const edit = (file: string, change: (text: string) => string) => {
    const path = join(folder.folder, file);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
  };
  edit('article.txt', (text) => `${text.trimEnd()}\n\n${words}\n`);
  edit(
    'sentences.yaml',
    (text) =>
      `${text.trimEnd()}\n\n  - id: added\n    words: ${JSON.stringify(words)}\n    speaker: reporter\n    kind: body\n`,
  );
}

beforeAll(() => {
  folder = copyArticle();
  const free = new Set(
    folder.kinds
      .filter((field) => folder.tryWords(field, HOSTILE.join(' ')).length === 0)
      .map(({ file, kind }) => `${file} ${kind}`),
  );
  expect(free.size).toBeGreaterThan(30);
  // The same words in all fields of a kind, before what is there: what must agree still does, and all is referred to.
  for (const [index, kind] of [...free].entries()) {
    const fields = wordFieldsOf(folder.folder).filter((field) => `${field.file} ${field.kind}` === kind);
    const path = join(folder.folder, fields[0]?.file ?? '');
    const words = HOSTILE[index % HOSTILE.length] ?? '';
    writeFileSync(
      path,
      writeWords(readFileSync(path, 'utf8'), fields, (old) => `${words} ${old}`),
    );
  }
  addSentence();
  const told: string[] = [];
  expect(
    rebase([SLUG, '--accept'], (line) => told.push(line)),
    told.join('\n'),
  ).toBe(0);
  expect(auditFolder(SLUG).faults.filter(isBlocking)).toEqual([]);
  const [found] = loadArticles();
  if (!found) throw new Error('expected the hostile article, found none');
  article = found;
}, 120_000);
afterAll(() => folder.remove());

async function render(page: ReactElement): Promise<string> {
  const { prelude } = await prerenderToNodeStream(page);
  let markup = '';
  for await (const chunk of prelude) markup += String(chunk);
  return markup;
}

/** No word has become an element, an attribute, a script or an address. */
function expectWords(html: string, what: string): void {
  for (const words of MARKUP) expect(html.includes(words), `${words} in ${what}`).toBe(false);
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  expect(document.querySelector('[id=hostile], [onload]')?.outerHTML, what).toBeUndefined();
  for (const element of document.querySelectorAll('*'))
    for (const { name, value } of element.attributes) {
      expect(name.startsWith('on'), `${name} in ${what}`).toBe(false);
      if (name === 'href' || name === 'src') expect(value, what).toMatch(/^(https?:|\/|#|data:|blob:)/);
    }
  for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
    expect(JSON.parse(script.textContent ?? ''), what).toBeTypeOf('object');
}

/** What no XML document may hold outside of its tags. */
function expectXml(xml: string, what: string): void {
  for (const words of MARKUP) expect(xml.includes(words), `${words} in ${what}`).toBe(false);
  expect(xml, what).not.toMatch(/<(?![/?!]?[A-Za-z])|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)|\]\]>/);
  expect(xml, what).not.toMatch(/[^\P{Cc}\t\n\r]/u);
}

const textOf = (html: string): string =>
  parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body.textContent ?? '';

describe('in pages', () => {
  it('of every kind they stay words, and are shown as they are written', async () => {
    const dashboard = await render(<Dashboard article={article} choice={{}} />);
    expectWords(dashboard, 'the dashboard');
    for (const words of ['<b id=hostile>', '"onload="hostile()', ']]></script>'])
      expect(textOf(dashboard)).toContain(words);
    expectWords(await render(<HomePage articles={[article]} />), 'the home page');
    expectWords(renderToStaticMarkup(<ArticleList articles={[article]} query={{}} />), 'the list');
    for (const claim of article.claims)
      expectWords(await render(<ClaimPage article={article} claim={claim} />), claim.id);
    for (const figure of article.figures)
      for (const view of figure.views)
        expectWords(await render(<FigurePage article={article} figure={figure} view={view} />), figure.slug);
    const [one, other] = article.claims.map(({ id }) => id);
    const comparison = await writeComparison(article, [one ?? '', other ?? '']);
    expectWords(comparison?.body ?? '', 'a comparison');
    expect(comparison?.body.length).toBeGreaterThan(1000);
  });

  it('and in what they tell search engines', () => {
    const told = [
      describeArticleJsonLd(article, ORIGIN),
      ...article.claims.map((claim) => describeClaimJsonLd(article, claim, ORIGIN)),
      ...article.figures.map((figure) => describeFigureJsonLd(article, figure, figure.views[0], ORIGIN)),
    ];
    for (const data of told) {
      const html = renderToStaticMarkup(<JsonLd data={data} />);
      expect(html.match(/</g)).toHaveLength(2);
      expectWords(html, 'JSON-LD');
    }
  });
});

describe('in embeds', () => {
  it('they stay words, and so they do in the answers of oEmbed', async () => {
    const site = describeOEmbedSite(renderToStaticMarkup);
    for (const figure of article.figures)
      for (const view of figure.views) {
        const subject = { article, figure, view, theme: 'light', fit: 'full', notices: [] } as const;
        expectWords((await drawEmbed(subject)).html, figure.slug);
        const ask = (format: string) =>
          answerOEmbed(
            new URLSearchParams({ url: site.origin + figurePath(SLUG, figure.slug), format }),
            siteCatalogue(),
            site,
          );
        const json = ask('json');
        expect(json.status).toBe(200);
        expectWords(JSON.parse(json.body).html, `oEmbed of ${figure.slug}`);
        expectXml(ask('xml').body, `oEmbed of ${figure.slug}`);
      }
  });
});

describe('in files', () => {
  it('pictures can be read by what reads XML, and are drawn', async () => {
    for (const figure of article.figures) {
      const svg = await drawPicture(article, figure, figure.views[0], { typeface: 'named' });
      expectXml(svg, figure.slug);
      expect((await rasterise(svg, 640)).byteLength).toBeGreaterThan(1000);
    }
  }, 120_000);

  it('the feed can be read', () => {
    const [figure] = article.figures;
    if (!figure) throw new Error('expected a figure');
    const at = '2024-06-01T00:00:00Z';
    const feed = writeAtomFeed(
      [{ kind: 'new', article, figure, version: article.publication.slug, at }],
      ORIGIN,
    );
    expectXml(feed, 'the feed');
    expect(feed.match(/<entry>/g)).toHaveLength(1);
  });

  it('tables hold them in one cell each, and run none', () => {
    const tables = [writeClaimsCsv(article, ORIGIN), writeContextCsv(article)];
    for (const table of [
      ...tables,
      ...article.figures.map((figure) => writeFigureCsv(article, figure, ORIGIN)),
    ]) {
      const rows = parseCsv(table);
      expect(rows.length).toBeGreaterThan(0);
      const widths = new Set(rows.map((row) => Object.keys(row).length));
      expect(widths.size).toBe(1);
      for (const row of rows)
        for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+@\t\r].|^-(?![\d.])/);
    }
    expect(parseCsv(writeClaimsCsv(article, ORIGIN))).toHaveLength(article.claims.length);
  });

  it('datasets are JSON, with the words as they are written', () => {
    const { claims, article: told } = JSON.parse(writeClaimsJson(article));
    expect(claims.map(({ id }: { id: string }) => id)).toEqual(article.claims.map(({ id }) => id));
    expect(told.title).toBe(article.publication.title);
    for (const body of [writeAnnotations(article, ORIGIN), writeDatapackage(article, ORIGIN)])
      expect(JSON.parse(body)).toBeTypeOf('object');
    for (const figure of article.figures)
      expect(JSON.parse(writeFigureJson(article, figure, ORIGIN))).toBeTypeOf('object');
  });

  it('citations are one entry each, whatever a title holds', () => {
    const citations = [
      ...article.claims.map((claim) => citeClaim(article, claim, ORIGIN)),
      ...article.figures.map((figure) => citeFigure(article, figure, figure.views[0], ORIGIN)),
    ];
    for (const citation of citations) {
      expect(readRis(writeCitation(citation, 'citation.ris').body).TY).toBe('ELEC');
      expect(writeCitation(citation, 'citation.ris').body.match(/^TY {2}- /gm)).toHaveLength(1);
      expect(readBibtex(writeCitation(citation, 'citation.bib').body)).toBeTypeOf('object');
      expect(JSON.parse(writeCitation(citation, 'citation.json').body)).toHaveLength(1);
      expect(writeCitation(citation, 'citation.txt').body.trimEnd().split('\n')).toHaveLength(1);
    }
  });

  it('archives hold no file outside of themselves', () => {
    for (const figure of article.figures.slice(0, 2)) {
      const names = Object.keys(unzipSync(buildFigureArchive(article, figure, ORIGIN, [])));
      expect(names.length).toBeGreaterThan(2);
      for (const name of names) expect(name).toMatch(/^[a-z0-9-]+\/\w[\w.-]*$/);
    }
  });
});

describe('the checks themselves', () => {
  it.each(MARKUP)('see %s where it is not escaped', (words) => {
    expect(() => expectWords(`<p>${words}</p>`, 'a page')).toThrow();
    expect(() => expectXml(`<svg>${words}</svg>`, 'a picture')).toThrow();
  });

  it('see attributes and addresses that act', () => {
    expect(() => expectWords('<p onclick="a()">b</p>', 'a page')).toThrow();
    expect(() => expectWords('<a href="javascript:a()">b</a>', 'a page')).toThrow();
    expect(() => expectXml('<a>b & c</a>', 'a picture')).toThrow();
  });
});
