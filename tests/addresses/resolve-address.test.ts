import { describe, expect, it } from 'vitest';
import {
  articleCardPath,
  articlePath,
  CITATION_FILES,
  claimCardPath,
  claimCitationPath,
  claimPath,
  DATASET_FILES,
  datasetPath,
  EXPORT_FORMATS,
  embedPath,
  exportPath,
  figureCardPath,
  figureCitationPath,
  figurePath,
  withQuery,
} from '@/data/addresses/addresses';
import type { Catalogue } from '@/data/addresses/catalogue';
import { allFigureStates, encodeFigureState } from '@/data/addresses/figure-state';
import { readLedger } from '@/data/addresses/ledger-file';
import { catalogueOf, describeVersions } from '@/data/addresses/make-catalogue';
import { resolveAddress } from '@/data/addresses/resolve-address';
import { loadArticles } from '@/data/dataset/load-articles';
import { loadVersions } from '@/data/exports/kept-versions';
import { renderPage } from '@/tests/pages/render-page';

const NOW = 'aaaaaaaaaaaa';
const OLD = '000000000000';

const catalogue: Catalogue = {
  articles: [
    {
      slug: 'news',
      version: NOW,
      claims: ['ten', 'twenty'],
      numbers: ['ten', 'twenty', 'outside'],
      figures: [
        { slug: 'growth', views: ['bars', 'dots'], claims: ['ten', 'twenty'] },
        { slug: 'share', views: ['default'], claims: ['ten'] },
      ],
      kept: [
        { version: OLD, figures: [{ slug: 'rise', views: ['bars', 'pies'], claims: ['ten'] }] },
        { version: NOW, figures: [] },
      ],
    },
  ],
  redirects: {
    olds: 'news',
    'news/figures/rise': 'news/figures/growth',
    'news/figures/growth/views/points': 'news/figures/growth/views/dots',
    'news/claims/nine': 'news/claims/ten',
  },
};

function resolve(address: string, among = catalogue) {
  const [path = '', query = ''] = address.split(/\?(.*)/s);
  return resolveAddress(path, new URLSearchParams(query), among);
}

describe('addresses that are served as they stand', () => {
  it.each([
    '/',
    '/?context=off',
    '/?utm_source=x',
    '/articles/news',
    '/articles/news?context=off',
    '/articles/news?view=nonsense',
    '/articles/news/with/context',
    '/articles/news?marks=on',
    '/articles/news/with/plain',
    '/articles/news/with/context~plain',
    '/articles/news/figures/growth',
    '/articles/news/figures/growth?view=bars',
    '/articles/news/figures/growth?view=&claim=',
    '/articles/news/figures/growth?theme=nonsense&_rsc=1a2b',
    '/articles/news/figures/growth/dots',
    '/articles/news/figures/growth/card.png',
    '/articles/news/figures/growth/dots/card.png',
    '/articles/news/figures/growth/citation.bib',
    '/articles/news/claims/ten',
    '/articles/news/claims/ten?view=nonsense',
    '/articles/news/claims/ten/citation.json',
    '/articles/news/claims/ten/card.png',
    '/articles/news/compare/ten/outside',
    '/articles/news/claims.json',
    '/articles/news/claims.csv',
    '/articles/news/annotations.jsonld',
    '/articles/news/datapackage.json',
    '/embed/news/growth',
    '/embed/news/growth?theme=light&view=bars',
    '/embed/news/growth?fit=full',
    `/embed/news/growth?version=${NOW}`,
    '/embed/news/growth/dots/dark',
    '/embed/news/growth/bars~~bad-view/light~bad-theme',
    `/embed/news/rise/pies/dark/${OLD}`,
    '/embed.js',
    '/oembed?url=x',
    '/articles',
    '/embed',
    '/nowhere/at/all',
    '/_next/static/%E0%A4%A',
    '/_next/data/x.json',
    '/articles/unknown.segments/_tree.segment.rsc',
    '/articles/unknown.rsc',
    '//evil.example',
    '//evil.example/',
    '/\\evil.example/',
  ])('%s', (address) => {
    expect(resolve(address)).toEqual({ kind: 'pass' });
  });
});

describe('addresses that are served by another path', () => {
  it.each([
    ['/articles/news?context=on&x=y', '/articles/news/with/context'],
    ['/articles/news?marks=off', '/articles/news/with/plain'],
    ['/articles/news?marks=off&context=on', '/articles/news/with/context~plain'],
    ['/articles/news/figures/growth?view=dots', '/articles/news/figures/growth/dots'],
    ['/articles/news/figures/growth/bars', '/articles/news/figures/growth'],
    ['/articles/n%65ws/figures/growth?view=dots', '/articles/news/figures/growth/dots'],
    ['/articles/news/figures/growth.svg', '/export/figure/news/growth/svg'],
    ['/articles/news/compare/ten/outside.svg?theme=dark', '/export/figure/news/ten~outside/svg?theme=dark'],
    ['/articles/news/compare/ten/twenty/outside.json', '/export/figure/news/ten~twenty~outside/json'],
    ['/articles/news/compare/ten/outside.csv?bom=1', '/export/csv/news/ten~outside.csv'],
    ['/articles/news/compare/ten/outside/card.png', '/export/card/news/ten~outside'],
    ['/articles/news/compare/ten/outside/citation.bib', '/articles/news/figures/ten~outside/citation.bib'],
    ['/embed/news/ten~outside?theme=dark', '/export/embed/news/ten~outside/default/dark'],
    // Nor does its path bring it to where the framework keeps what it draws.
    ['/embed/news/ten~outside/default/dark', '/export/embed/news/ten~outside/default/dark'],
    [
      '/articles/news/figures/growth.png?view=dots&theme=dark&width=640&x=y',
      '/export/figure/news/growth/png?view=dots&theme=dark&width=640',
    ],
    ['/articles/news/figures/growth.png?view=&theme=&width=', '/export/figure/news/growth/png'],
    ['/articles/news/figures/growth.csv?theme=nonsense&width=-1', '/export/figure/news/growth/csv'],
    ['/articles/news/figures/growth.csv?bom=1', '/export/csv/news/growth.csv'],
    ['/articles/news/figures/growth.csv?bom=0', '/export/figure/news/growth/csv'],
    ['/articles/news/claims.csv?bom=1&x=y', '/export/csv/news/claims.csv'],
    ['/articles/news/context.csv?bom=1', '/export/csv/news/context.csv'],
    ['/articles/news/figures/growth.json?bom=1', '/export/figure/news/growth/json'],
    ['/articles/news/figures/growth.json', '/export/figure/news/growth/json'],
    ['/articles/news/figures/growth.zip', '/export/figure/news/growth/zip'],
    ['/export/figure/news/growth/svg?theme=light', '/export/figure/news/growth/svg?theme=light'],
    ['/embed/news/growth?theme=dark', '/embed/news/growth/bars/dark'],
    ['/embed/news/growth?view=dots', '/embed/news/growth/dots/light'],
    ['/embed/news/growth?view=dots&claim=nonsense', '/embed/news/growth/dots~~bad-claim/light'],
    ['/embed/news/growth?view=pie', '/embed/news/growth/bars~~bad-view/light'],
    ['/embed/news/growth?theme=pink', '/embed/news/growth/bars/light~bad-theme'],
    ['/embed/news/growth?fit=compact', '/embed/news/growth/bars/light~compact'],
    ['/embed/news/growth?fit=compact&theme=dark', '/embed/news/growth/bars/dark~compact'],
    ['/embed/news/growth?fit=tight', '/embed/news/growth/bars/light~bad-fit'],
    ['/embed/news/growth?theme=pink&view=pie', '/embed/news/growth/bars~~bad-view/light~bad-theme'],
    [`/embed/news/growth?theme=auto&version=${NOW}`, '/embed/news/growth/bars/auto'],
    [`/embed/news/rise?version=${OLD}`, `/embed/news/rise/bars/light/${OLD}`],
    [`/embed/news/rise?version=${OLD}&view=pies&theme=dark`, `/embed/news/rise/pies/dark/${OLD}`],
    [`/embed/news/rise?version=${OLD}&view=dots`, `/embed/news/rise/bars~~bad-view/light/${OLD}`],
  ])('%s by %s', (address, path) => {
    expect(resolve(address)).toEqual({ kind: 'rewrite', path });
  });
});

describe('addresses that are a fragment of a page', () => {
  it.each([
    // The first article's dashboard stood at the site's own address once.
    ['/?context=on', '/articles/news?context=on'],
    ['/?context=yes', '/articles/news#no-such-context'],
    ['/?claim=ten', '/articles/news#claim-ten'],
    ['/articles/news?context=1', '/articles/news#no-such-context'],
    ['/articles/news?context=on&claim=ten', '/articles/news?context=on#claim-ten'],
    ['/articles/news?context=1&claim=ten', '/articles/news#claim-ten~no-such-context'],
    ['/articles/news?context=1&claim=no', '/articles/news#no-such-context~no-such-number'],
    ['/articles/news/with/bad-context', '/articles/news#no-such-context'],
    ['/articles/news/figures/growth?claim=ten', '/articles/news/figures/growth#claim-ten'],
    [
      '/articles/news/figures/growth?view=bars&claim=ten',
      '/articles/news/figures/growth?view=bars#claim-ten',
    ],
    [
      '/articles/news/figures/growth?view=dots&claim=ten&x=y',
      '/articles/news/figures/growth?view=dots#claim-ten',
    ],
    ['/articles/news/figures/growth?view=pie', '/articles/news/figures/growth#no-such-view'],
    [
      '/articles/news/figures/growth?view=pie&claim=ten',
      '/articles/news/figures/growth#claim-ten~no-such-view',
    ],
    [
      '/articles/news/figures/growth?view=pie&claim=no',
      '/articles/news/figures/growth#no-such-view~no-such-number',
    ],
    ['/articles/news/figures/share?claim=twenty', '/articles/news/figures/share#no-such-number'],
    ['/articles/news/figures/growth/dots~ten', '/articles/news/figures/growth?view=dots#claim-ten'],
    ['/articles/news/figures/growth/bars~~bad-view', '/articles/news/figures/growth?view=bars#no-such-view'],
  ])('%s is %s', (address, location) => {
    expect(resolve(address)).toEqual({ kind: 'redirect', location, status: 307 });
  });
});

describe('addresses that have moved', () => {
  it.each([
    ['/articles/news/', '/articles/news'],
    ['/articles/news/figures/growth/?view=dots&x=y', '/articles/news/figures/growth?view=dots&x=y'],
    ['/embed/news/growth/', '/embed/news/growth'],
    ['/articles/olds', '/articles/news'],
    ['/articles/olds/?context=on&_rsc=1', '/articles/news?context=on'],
    ['/articles/olds/claims.json', '/articles/news/claims.json'],
    ['/articles/olds/with/context', '/articles/news/with/context'],
    ['/articles/olds/claims/ten', '/articles/news/claims/ten'],
    ['/articles/olds/claims/nine', '/articles/news/claims/ten'],
    ['/articles/news/claims/nine/citation.ris', '/articles/news/claims/ten/citation.ris'],
    ['/articles/news/figures/rise', '/articles/news/figures/growth'],
    [
      '/articles/olds/figures/rise?claim=nine&view=points',
      '/articles/news/figures/growth?claim=ten&view=dots',
    ],
    ['/articles/news/figures/growth?view=points&x=1', '/articles/news/figures/growth?view=dots&x=1'],
    ['/articles/news/figures/growth/points~nine', '/articles/news/figures/growth/dots~ten'],
    ['/articles/news/figures/growth/points', '/articles/news/figures/growth/dots'],
    ['/articles/news/figures/growth/bars~nine~bad-view', '/articles/news/figures/growth/bars~ten~bad-view'],
    [
      '/articles/news/figures/rise.svg?view=points&theme=dark',
      '/articles/news/figures/growth.svg?view=dots&theme=dark',
    ],
    ['/articles/news/figures/rise.csv', '/articles/news/figures/growth.csv'],
    ['/export/figure/olds/rise/png?width=400', '/export/figure/news/growth/png?width=400'],
    ['/embed/olds/rise?theme=dark&view=points', '/embed/news/growth?theme=dark&view=dots'],
    ['/embed/news/growth/points/dark', '/embed/news/growth/dots/dark'],
    [`/embed/olds/rise?version=${OLD}`, `/embed/news/rise?version=${OLD}`],
    ['/articles/olds/figures/%2F%2Fevil.example', '/articles/news/figures/%2F%2Fevil.example'],
  ])('%s to %s', (address, location) => {
    expect(resolve(address)).toEqual({ kind: 'redirect', location, status: 308 });
  });
});

describe('addresses of what does not exist', () => {
  it.each([
    ['/articles/nope', 'article', 'page', '/articles/news'],
    ['/articles/nope/claims.json', 'article', 'file', '/articles/news'],
    ['/articles/nope/figures/growth.svg', 'article', 'file', '/articles/news'],
    ['/articles/News', 'article', 'page', '/articles/news'],
    ['/articles//figures/growth', 'article', 'page', '/articles/news'],
    ['/articles/news/figures/shares', 'figure', 'page', '/articles/news/figures/share'],
    ['/articles/news/figures/shares.png', 'figure', 'file', '/articles/news/figures/share.png'],
    ['/articles/news/figures/growth.pdf', 'figure', 'file', '/articles/news/figures/growth.png'],
    ['/articles/news/figures/growth.', 'figure', 'file', undefined],
    ['/articles/news/figures/.svg', 'figure', 'page', undefined],
    ['/articles/news/figures/shares/citation.txt', 'figure', 'file', '/articles/news/figures/share'],
    ['/articles/news/figures/growth/dot', 'view', 'page', '/articles/news/figures/growth?view=dots'],
    ['/articles/news/figures/growth/bars~ten/card.png', 'view', 'file', undefined],
    [
      '/articles/news/figures/growth.svg?view=dot',
      'view',
      'file',
      '/articles/news/figures/growth.svg?view=dots',
    ],
    [
      '/articles/news/figures/growth.csv?view=dot',
      'view',
      'file',
      '/articles/news/figures/growth.csv?view=dots',
    ],
    [
      '/export/figure/news/growth/png?view=dot',
      'view',
      'file',
      '/articles/news/figures/growth.png?view=dots',
    ],
    ['/articles/news/claims/twent', 'claim', 'page', '/articles/news/claims/twenty'],
    ['/articles/news/claims/toString', 'claim', 'page', undefined],
    ['/embed/nope/growth', 'article', 'embed', '/articles/news'],
    ['/embed/news/shares', 'figure', 'embed', '/embed/news/share'],
    ['/embed/news/growth/dot/dark', 'view', 'embed', undefined],
    ['/embed/news/growth/dots/pink', 'view', 'embed', undefined],
    ['/embed/news/growth?version=bbbbbbbbbbbb', 'version', 'embed', undefined],
    [`/embed/news/growth?version=${OLD}`, 'figure', 'embed', `/embed/news/rise?version=${OLD}`],
    ['/embed/news/growth/dots/dark/bbbbbbbbbbbb', 'version', 'embed', undefined],
  ])('%s: no such %s (%s)', (address, what, surface, nearest) => {
    const resolution = resolve(address);
    expect(resolution).toMatchObject({ kind: 'not-found', what, surface });
    if (resolution.kind !== 'not-found') return;
    expect(resolution.message).toMatch(/^There is no \w+ “/);
    expect(resolution.help.length).toBeGreaterThan(0);
    if (nearest !== undefined) expect(resolution.help[0]).toBe(nearest);
    for (const help of resolution.help) expect(resolve(help).kind, help).toMatch(/pass|rewrite/);
  });
});

describe('a comparison', () => {
  const at = (rest: string) => resolve(`/articles/news/compare${rest}`);

  it('of two to six numbers of an article is served', () => {
    expect(at('/ten/twenty')).toEqual({ kind: 'pass' });
    expect(at('/twenty/outside/ten')).toEqual({ kind: 'pass' });
  });

  it.each([
    ['', 'found 0'],
    ['/', 'found 0'],
    ['/ten', 'found 1'],
    ['/ten/twenty/outside/a/b/c/d', 'found 7'],
    ['/ten/twenty/ten', 'found “ten” twice'],
  ])('of “%s” is refused, with what is expected', (rest, found) => {
    const answer = at(rest);
    expect(answer.kind).toBe('bad-request');
    const message = 'message' in answer ? answer.message : '';
    expect(message).toMatch(/2 to 6 different numbers .*\/articles\/news\/compare\/<id>\/<id>/);
    expect(message).toContain(found);
  });

  it('with a number or article that is not there is missing, with the nearest ones', () => {
    const answer = at('/ten/twentry');
    expect(answer).toMatchObject({ kind: 'not-found', what: 'number', surface: 'page' });
    expect('help' in answer && answer.help[0]).toBe('/articles/news/compare/ten/twenty');
    expect(resolve('/articles/nothing/compare/ten/twenty')).toMatchObject({
      kind: 'not-found',
      what: 'article',
    });
  });

  it.each([
    ['/articles/news/compare/ten/twenty/', '/articles/news/compare/ten/twenty'],
    ['/articles/news/compare/nine/twenty', '/articles/news/compare/ten/twenty'],
    ['/articles/olds/compare/outside/nine', '/articles/news/compare/outside/ten'],
  ])('%s has moved to %s', (from, to) => {
    expect(resolve(from)).toEqual({ kind: 'redirect', location: to, status: 308 });
  });
});

describe('requests that are not understood', () => {
  it.each([
    ['/articles/%E0%A4%A', /^path: expected percent-encoded UTF-8/],
    ['/%', /^path:/],
    ['/articles/\ud800', /^path:/],
    [
      '/articles/news/figures/growth.svg?theme=pink',
      /^theme: expected one of light, dark, found “pink”\. Correct it/,
    ],
    ['/articles/news/figures/growth.svg?theme=auto', /^theme:/],
    [
      '/articles/news/figures/growth.png?width=wide',
      /^width: expected one of 320, 360, 400, .*1600, found “wide”/,
    ],
    ['/articles/news/figures/growth.png?width=319', /^width:/],
    ['/articles/news/figures/growth.png?width=1601', /^width:/],
    ['/articles/news/figures/growth.png?width=641', /^width:/],
    ['/articles/news/figures/growth.png?width=1e3', /^width:/],
    ['/articles/news/figures/growth.png?width=640.5', /^width:/],
    ['/export/figure/news/growth/png?width=0', /^width:/],
    ['/articles/news/claims.csv?bom=yes', /^bom: expected 1 \(with a byte order mark\) or 0/],
  ])('%s', (address, message) => {
    const resolution = resolve(address);
    expect(resolution.kind).toBe('bad-request');
    if (resolution.kind === 'bad-request') expect(resolution.message).toMatch(message);
  });
});

/** Numbers from 0 to below 1 that are the same in every run (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

describe('any address', () => {
  const PARTS = [
    ...[
      'articles',
      'embed',
      'export',
      'figure',
      'figures',
      'claims',
      'with',
      'news',
      'olds',
      'growth',
      'dots',
      'on',
      'rise',
    ],
    ...[
      'ten',
      'nine',
      'bars',
      'dots',
      'dark',
      'bars~ten',
      '~',
      '~~',
      'growth.svg',
      '.',
      '..',
      '%2e%2e',
      '%',
      '%2F',
    ],
    ...[
      '%00',
      '%ff',
      '\ud800',
      '\u202e',
      '__proto__',
      'constructor',
      'card.png',
      'citation.bib',
      'x'.repeat(5000),
    ],
    ...[OLD, NOW, '', ' ', '<script>', '"', 'é', '%E9', '%C3%A9', '\\', '//', '?', '#'],
  ];
  const BEGINNINGS = ['/articles/news', '/articles/news/figures', '/embed/news'];
  const KEYS = ['view', 'claim', 'context', 'theme', 'fit', 'version', 'width', '_rsc', '__proto__', 'x'];

  it('is resolved without throwing, to a path of the site', () => {
    const random = randomNumbers(20_111_031);
    const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? '';
    const several = (most: number) => Array.from({ length: Math.floor(random() * (most + 1)) });
    const kinds = new Map<string, number>();
    for (let round = 0; round < 20_000; round += 1) {
      // Every third one begins like an address that exists, so that all that an article has is reached.
      const beginning = round % 3 === 0 ? pick(BEGINNINGS) : '';
      const path = `${beginning}/${several(7)
        .map(() => pick(PARTS))
        .join('/')}`;
      const search = new URLSearchParams(several(4).map(() => [pick(KEYS), pick(PARTS)]));
      const resolution = resolveAddress(path, search, catalogue);
      kinds.set(resolution.kind, (kinds.get(resolution.kind) ?? 0) + 1);
      if (resolution.kind === 'rewrite')
        expect(resolution.path).toMatch(/^\/(articles|embed|export)\/news|^\/export\/figure\/news/);
      if (resolution.kind === 'redirect') {
        expect(resolution.location).toMatch(/^\/(articles|embed|export)\//);
        expect(new URL(resolution.location, 'https://f.example').host).toBe('f.example');
      }
    }
    expect([...kinds.keys()].sort()).toEqual(['bad-request', 'not-found', 'pass', 'redirect', 'rewrite']);
  });
});

describe('the published addresses', () => {
  const articles = loadArticles();
  const real = catalogueOf(articles, readLedger(), (article) =>
    describeVersions(article, loadVersions(article.publication.slug)),
  );
  const addresses = articles.flatMap((article) => {
    const slug = article.publication.slug;
    const files = [
      ...DATASET_FILES.map((file) => datasetPath(slug, file)),
      articleCardPath(slug),
      articlePath(slug),
    ];
    const claims = article.claims.flatMap(({ id }) => [
      claimPath(slug, id),
      claimCardPath(slug, id),
      ...CITATION_FILES.map((file) => claimCitationPath(slug, id, file)),
    ]);
    const figures = article.figures.flatMap((figure) => [
      figurePath(slug, figure.slug),
      embedPath(slug, figure.slug),
      ...CITATION_FILES.map((file) => figureCitationPath(slug, figure.slug, file)),
      ...EXPORT_FORMATS.map((format) => exportPath(slug, figure.slug, format)),
      ...figure.views.flatMap(({ id: view }) => [
        figurePath(slug, figure.slug, { view }),
        figureCardPath(slug, figure.slug, view),
        embedPath(slug, figure.slug, { view, theme: 'auto' }),
        exportPath(slug, figure.slug, 'png', { view, theme: 'dark', width: 320 }),
        ...figure.claims.map((claim) => figurePath(slug, figure.slug, { view, claim })),
      ]),
    ]);
    return [...files, ...claims, ...figures];
  });

  it('all lead somewhere', () => {
    const answers = addresses.map((address) => ({ address, resolution: resolve(address, real) }));
    const lost = answers.filter(({ resolution }) => !/^(pass|rewrite|redirect)$/.test(resolution.kind));
    expect(lost).toEqual([]);
    for (const { address, resolution } of answers) {
      const isSelection = address.includes('claim=');
      expect(resolution.kind === 'redirect', address).toBe(isSelection);
    }
    expect(addresses.length).toBeGreaterThan(100);
  });

  /** The ids of a page, without the browser: it is rendered as the server renders it. */
  const pageAt = async (location: string): Promise<ReadonlySet<string>> => {
    const url = new URL(location, 'https://f.example');
    const [, , slug = '', , figureSlug] = url.pathname.split('/');
    const article = articles.find(({ publication }) => publication.slug === slug);
    if (!article) throw new Error(`expected an article at ${location}, found none`);
    const figure = article.figures.find((one) => one.slug === figureSlug);
    const view = figure?.views.find(({ id }) => id === url.searchParams.get('view')) ?? figure?.views[0];
    const markup = await renderPage(article, figure, view);
    return new Set([...markup.matchAll(/ id="([^"]*)"/g)].map((match) => match[1] ?? ''));
  };

  it('select and tell at ids that the page has, whatever the query', async () => {
    const pages = new Map<string, ReadonlySet<string>>();
    let checked = 0;
    for (const article of real.articles) {
      const queries = article.figures.flatMap((figure) =>
        [...figure.views, 'nonsense', undefined].flatMap((view) =>
          [...figure.claims, 'nonsense', undefined].flatMap((claim) => [
            figurePath(article.slug, figure.slug, { view, claim }),
            // As the pages of states were called that were once rendered ahead of time.
            ...allFigureStates(figure).map(
              (state) => `${figurePath(article.slug, figure.slug)}/${encodeFigureState(state)}`,
            ),
          ]),
        ),
      );
      const dashboards = ['on', 'nonsense', undefined].flatMap((context) =>
        [...article.claims, 'nonsense', undefined].map((claim) =>
          withQuery(articlePath(article.slug), { context, claim }),
        ),
      );
      for (const address of new Set([...queries, ...dashboards])) {
        const resolution = resolve(address, real);
        if (resolution.kind !== 'redirect') {
          expect(resolution.kind, address).toMatch(/^(pass|rewrite)$/);
          continue;
        }
        const [page = '', fragment = ''] = resolution.location.split('#');
        if (!pages.has(page)) pages.set(page, await pageAt(page));
        expect(pages.get(page), address).toContain(fragment);
        checked += 1;
      }
    }
    expect(checked).toBeGreaterThan(100);
  });
});
