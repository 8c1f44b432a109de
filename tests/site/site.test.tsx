/** A newsroom's own site: its `site.yaml` is what pages, previews, feeds, files and citations say of it. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { prerenderToNodeStream } from 'react-dom/static';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { describePage } from '@/app/page-metadata';
import { siteCatalogue } from '@/app/site-catalogue';
import { ArticleReader } from '@/components/article/article-reader';
import { HomePage } from '@/components/article/home-page';
import { MarkedSentence } from '@/components/article/marked-sentence';
import { EmbedFoot } from '@/components/embed/embed-foot';
import { describeOEmbedSite } from '@/components/embed/oembed-site';
import { Breadcrumbs } from '@/components/figure/breadcrumbs';
import { SiteHeader } from '@/components/figure/site-header';
import { CardSvg } from '@/components/picture/card-svg';
import { placeSiteCard } from '@/components/picture/place-site-card';
import { answerOEmbed } from '@/data/addresses/oembed';
import { readSiteOrigin } from '@/data/addresses/origin';
import { auditSite } from '@/data/auditing/audit-site';
import { loadArticles } from '@/data/dataset/load-articles';
import { loadSite, readSite } from '@/data/dataset/site';
import { writeAtomFeed } from '@/data/exports/atom-feed';
import { citeClaim } from '@/data/exports/citation';
import { writeCitation } from '@/data/exports/citation-formats';
import { writeDatapackage } from '@/data/exports/datapackage';
import { describeArticleJsonLd, describeSiteJsonLd } from '@/data/exports/schema-org';
import { SITE_DEFAULTS } from '@/data/schema/site-file';

const ORIGIN = 'https://figures.example';
const SLUG = 'london-migrant-sex-workers';
const OWN = `name: The Ledger
about: Our stories’ numbers as charts.
line: See what was said
publisher: Ledger & Sons
licence: https://licence.example/by
language: en-IE
top: zebra
`;

let articles: string;
const write = (body: string) => writeFileSync(join(articles, 'site.yaml'), body);

beforeAll(() => {
  articles = mkdtempSync(join(tmpdir(), 'site-'));
  for (const slug of ['aardvark', 'zebra'])
    cpSync(join(process.cwd(), 'data', 'articles', SLUG), join(articles, slug), { recursive: true });
  const own = join(articles, 'zebra', 'publication.yaml');
  writeFileSync(own, readFileSync(own, 'utf8').replace('language: en-GB\n', ''));
  write(OWN);
  vi.stubEnv('ARTICLES', articles);
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(articles, { recursive: true });
});
beforeEach(() => write(OWN));

async function renderWhole(page: ReactElement): Promise<string> {
  const { prelude } = await prerenderToNodeStream(page);
  let markup = '';
  for await (const chunk of prelude) markup += String(chunk);
  return markup;
}

/** The first article, whose citation files and embed name the site too. */
function cited(): string {
  const [article] = loadArticles();
  const [claim] = article?.claims ?? [];
  if (!article || !claim) throw new Error('expected an article with a claim, found none');
  const citation = citeClaim(article, claim, ORIGIN);
  return (['citation.txt', 'citation.bib', 'citation.ris', 'citation.json'] as const)
    .map((file) => writeCitation(citation, file).body)
    .join('\n');
}

describe('site.yaml', () => {
  it('puts the article on top first', () => {
    expect(loadArticles().map(({ publication }) => publication.slug)).toEqual(['zebra', 'aardvark']);
  });

  it('is what pages, previews and embeds say', () => {
    const [top] = loadArticles();
    if (!top) throw new Error('expected articles, found none');
    expect(renderToStaticMarkup(<SiteHeader />)).toContain('The Ledger</a><p');
    expect(renderToStaticMarkup(<SiteHeader />)).toContain('See what was said');
    const page = { address: '/', title: 't', description: 'd', card: '/card.png', hasOEmbed: false };
    expect(describePage(page).openGraph).toMatchObject({ siteName: 'The Ledger' });
    const foot = <EmbedFoot article={top} sources={[]} address="/" notices={[]} />;
    expect(renderToStaticMarkup(foot)).toContain('Chart: The Ledger, dataset version');
    const card = renderToStaticMarkup(<CardSvg card={placeSiteCard(top)} />).replaceAll(/<[^>]+>/g, '');
    expect(card).toContain('The Ledger');
    expect(card.replaceAll(' ', ' ')).toContain('Our stories’ numbers as charts. See what was said.');
  });

  it('is who provides a figure to those who unfold its address', () => {
    const params = new URLSearchParams({ url: `${readSiteOrigin()}/articles/zebra/figures/majority` });
    const { body } = answerOEmbed(params, siteCatalogue(), describeOEmbedSite(renderToStaticMarkup));
    expect(JSON.parse(body)).toMatchObject({ type: 'rich', provider_name: 'The Ledger' });
    expect(body).not.toContain('Sourced Figures');
  });

  it('is what feeds, data files, descriptions and citations say', () => {
    const [top] = loadArticles();
    if (!top) throw new Error('expected articles, found none');
    expect(writeAtomFeed([], ORIGIN)).toContain('<title>The Ledger: new and corrected figures</title>');
    const { description } = JSON.parse(writeDatapackage(top, ORIGIN));
    expect(description).toContain(
      'Compiled by Ledger & Sons; what is compiled is under the licence https://licence.example/by.',
    );
    expect(describeArticleJsonLd(top, ORIGIN)).toMatchObject({
      license: 'https://licence.example/by',
      creator: { name: 'Ledger & Sons' },
    });
    expect(describeSiteJsonLd(ORIGIN)).toMatchObject({ name: 'The Ledger', inLanguage: 'en-IE' });
    expect(cited()).toContain('author = {{Ledger \\& Sons}}');
    expect(cited()).toContain('AU  - Ledger & Sons');
    expect(cited()).toContain('"container-title": "The Ledger"');
    expect(cited()).not.toContain('Sourced Figures');
  });

  it('gives its language to an article that names none, and pages mark the article’s words with it', () => {
    const [top, other] = loadArticles();
    expect([top, other].map((one) => one?.publication.language)).toEqual(['en-IE', 'en-GB']);
    if (!top) throw new Error('expected articles, found none');
    const [sentence] = top.sentences;
    if (!sentence) throw new Error('expected sentences, found none');
    expect(renderToStaticMarkup(<ArticleReader article={top} />)).toMatch(/^<div [^>]*lang="en-IE"/);
    const quote = <MarkedSentence article={top} span={sentence} emphasised="" />;
    expect(renderToStaticMarkup(quote)).toMatch(/^<q [^>]*lang="en-IE"/);
    expect(renderToStaticMarkup(<Breadcrumbs article={top} here="Figure" />)).toContain('lang="en-IE"');
  });

  it('may leave everything out, or not be there at all', () => {
    write('{}\n');
    expect(readSite()).toMatchObject({
      site: { ...SITE_DEFAULTS, publisher: SITE_DEFAULTS.name },
      faults: [],
    });
    write('name: Alone\n');
    expect(readSite().site).toMatchObject({ name: 'Alone', publisher: 'Alone' });
    rmSync(join(articles, 'site.yaml'));
    expect(readSite()).toMatchObject({
      site: { ...SITE_DEFAULTS, publisher: SITE_DEFAULTS.name },
      faults: [],
    });
    expect(auditSite()).toEqual([]);
  });

  it.each([
    ['a field that is none', 'nmae: The Ledger\n', 'schema', 1, 1],
    ['a licence without an address', 'name: A\nlicence: CC BY\n', 'schema', 2, 10],
    ['an empty name', 'name: " "\n', 'schema', 1, 7],
    ['YAML that cannot be read', 'name: a: b\n', 'yaml-syntax', 1, 7],
    ['a language that is no tag', 'name: A\nlanguage: en_IE\n', 'language-tag', 2, 11],
    ['an article on top that is not there', 'name: A\ntop: lion\n', 'site-top', 2, 6],
  ])('audit: %s is one fault, at its place', (_, body, rule, line, column) => {
    write(body);
    const faults = auditSite();
    expect(faults).toMatchObject([{ rule, file: 'site.yaml', line, column }]);
    expect(faults[0]?.expected).not.toBe(faults[0]?.found);
  });

  it('audit: words that the site’s card has no room for are a fault of the file, before a build breaks on them', async () => {
    write(`name: A newsroom\nline: ${'So many words that no card holds them. '.repeat(8)}\n`);
    const { audit } = await import('@/newsroom/audit');
    const told: string[] = [];
    expect(await audit([], (lines) => told.push(lines))).toBe(1);
    expect(told.join()).toMatch(/site\.yaml:2:7 · line · drawing · expected a card that can be drawn/);
  });

  it('keeps an article from being published while it is wrong', async () => {
    write('top: lion\n');
    const { publish } = await import('@/newsroom/publish');
    expect(await publish('zebra', new Date())).toMatchObject({ faults: [{ rule: 'site-top' }] });
  });

  it('is what the site of the first article says of itself', () => {
    vi.stubEnv('ARTICLES', undefined);
    expect(loadSite()).toMatchObject({ ...SITE_DEFAULTS, publisher: 'Sourced Figures', top: SLUG });
    vi.stubEnv('ARTICLES', articles);
  });
});

describe('the first page', () => {
  it('introduces the site and its articles, each with its strongest figure, whose marks lead to it', async () => {
    const shown = await renderWhole(<HomePage articles={loadArticles()} />);
    expect(shown).toContain('<h1');
    expect(shown).toContain('Our stories’ numbers as charts</h1>');
    for (const { publication, figures, claims } of loadArticles()) {
      const [strongest] = figures;
      const page = `/articles/${publication.slug}`;
      expect(shown).toContain(`<a href="${page}" lang="${publication.language}"`);
      expect(shown).toContain(`href="${page}/figures/${strongest?.slug}"`);
      const [claim] = claims.filter(({ id }) => strongest?.claims.includes(id));
      expect(shown).toContain(`href="${page}/figures/${strongest?.slug}#claim-${claim?.id}"`);
    }
    const ids = Array.from(shown.matchAll(/ id="([^"]+)"/g), ([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is no longer for a thousand articles than for twenty, and leads to the list of all', async () => {
    const [article] = loadArticles();
    if (!article) throw new Error('expected an article');
    const copies = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        ...article,
        publication: { ...article.publication, slug: `copy-${index}` },
      }));
    const many = await renderWhole(<HomePage articles={copies(1000)} />);
    const twenty = await renderWhole(<HomePage articles={copies(20)} />);
    expect(many).toContain('>1,000</span> articles');
    expect(many.length).toBeLessThan(twenty.length + 10);
    expect(twenty.match(/<figure/g)).toHaveLength(4);
    expect(await renderWhole(<HomePage articles={copies(4)} />)).toContain('Find an article');
  });
});
