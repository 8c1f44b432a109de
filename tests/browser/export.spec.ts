/** An export, with the edge function in front of it, answers as the server does. */
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import {
  articlePath,
  claimPath,
  comparePath,
  datasetPath,
  embedPath,
  exportPath,
  figureCitationPath,
  figurePath,
  oEmbedPath,
} from '@/data/addresses/addresses';
import { articleAddresses, siteAddresses } from '@/data/addresses/every-address';
import { absolute, readSiteOrigin } from '@/data/addresses/origin';
import { writeNginxConfig } from '@/hosting/nginx-config';
import { exportThrice, hostOf, newFolder, REDUCED, WHOLE } from './exported-site';
import { ODDITIES, oddPlaces } from './odd-addresses';
import { askRaw } from './raw-request';
import { findNginx, type ServedExport, serveWithNginx } from './serve-nginx';

const origin = readSiteOrigin();
const [article] = REDUCED.articles;
const [figure] = article?.figures ?? [];
const [a, f, claim = '', second = ''] = [
  article?.slug ?? '',
  figure?.slug ?? '',
  article?.claims[0],
  figure?.views[1],
];
const page = absolute(figurePath(a, f, { view: second }), origin);

test.describe.configure({ mode: 'serial' });

const folder = newFolder();
test.afterAll(() => rmSync(dirname(folder), { recursive: true }));

/** As Cloudflare calls it. */
async function askEdge(address: string, init: RequestInit = {}): Promise<Response> {
  const { onRequest } = await import(pathToFileURL(join(folder, 'functions', '_middleware.js')).href);
  const ask = (asked: Request) => hostOf(folder)(new URL(asked.url).pathname);
  return onRequest({
    request: new Request(`http://edge.example${address}`, init),
    env: { ASSETS: { fetch: ask } },
  });
}

test('is written whole or not at all, and what did not change is kept', async ({ baseURL }) => {
  test.setTimeout(240_000);
  const { first, again, failure, isAsBefore } = await exportThrice(baseURL ?? '', folder);
  expect(first.rendered).toBeGreaterThan(50);
  expect([again.rendered, again.kept]).toEqual([0, first.rendered]);
  expect([again.files, again.bytes]).toEqual([first.files, first.bytes]);
  expect(failure).toContain('expected status 200, found 404');
  expect(isAsBefore).toBe(true);
});

/** What an answer says of itself, beside what hosts say of their own. */
const HEADERS = [
  'cache-control',
  'content-type',
  'content-security-policy',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
  'access-control-allow-origin',
  'referrer-policy',
  'permissions-policy',
  'x-content-type-options',
  'x-robots-tag',
  'location',
  'allow',
];

async function readAnswer(response: Response, isRedirect = response.status > 299 && response.status < 399) {
  const body = Buffer.from(await response.arrayBuffer());
  const headers = Object.fromEntries(
    HEADERS.filter((name) => !isRedirect || name === 'location').map((name) => [
      name,
      response.headers.get(name),
    ]),
  );
  return {
    status: response.status,
    ...headers,
    body: isRedirect ? '' : createHash('sha256').update(body).digest('hex'),
  };
}

/** Icons are looked at in headers.spec.ts: hosts say of their own how long they may be kept. */
const addresses = [
  ...siteAddresses().filter((path) => !/icon/.test(path)),
  ...(article ? articleAddresses(article, origin) : []),
];

test('answers every address as the server does', async ({ baseURL }) => {
  test.setTimeout(240_000);
  const differing: unknown[] = [];
  for (const address of addresses) {
    const served = await readAnswer(await fetch(baseURL + address, { redirect: 'manual' }));
    const given = await readAnswer(await askEdge(address));
    if (JSON.stringify(served) !== JSON.stringify(given)) differing.push({ address, served, given });
  }
  expect(differing).toEqual([]);
});

const OTHERS = [
  figurePath(a, f, { claim }),
  figurePath(a, f, { view: second, claim }),
  figurePath(a, f, { view: 'none' }),
  figurePath(a, f, { view: 'none', claim: 'none' }),
  `${figurePath(a, f)}/?claim=${claim}`,
  `${figurePath(a, f)}?utm_source=a`,
  articlePath(a, { context: true, marks: false }),
  `${articlePath(a)}?claim=${claim}&context=maybe`,
  `/?context=on`,
  embedPath(a, f, { view: second, claim, theme: 'dark', fit: 'compact' }),
  embedPath(a, f, { theme: 'none' }),
  embedPath(a, f, { view: 'none' }),
  embedPath(a, f, { version: article?.version }),
  embedPath(a, f, { version: 'abcdefabcdef' }),
  embedPath(a, 'none'),
  exportPath(a, f, 'svg', { view: 'none' }),
  exportPath(a, f, 'png', { width: 641 }),
  exportPath(a, f, 'svg', { theme: 'sepia' }),
  `${figurePath(a, f)}.exe`,
  `${datasetPath(a, 'claims.csv')}?bom=yes`,
  figureCitationPath(a, f, 'citation.bib', second),
  figurePath(a, 'none'),
  claimPath(a, 'none'),
  articlePath('none'),
  '/nothing',
  comparePath(a, ['none', claim]),
  comparePath(a, [claim]),
  '/%zz',
  ...['json', 'xml'].flatMap((format) => [
    `/oembed?url=${encodeURIComponent(page)}&format=${format}&maxwidth=300`,
    `/oembed?url=${encodeURIComponent(page)}&format=${format}&maxwidth=480&maxheight=500`,
    `/oembed?url=${encodeURIComponent(`${page}&claim=${claim}`)}&format=${format}`,
    `/oembed?url=${encodeURIComponent(absolute(embedPath(a, f, { theme: 'dark', fit: 'compact' }), origin))}&format=${format}`,
    `/oembed?url=${encodeURIComponent(absolute(exportPath(a, f, 'png'), origin))}&format=${format}&maxwidth=400`,
    `/oembed?url=${encodeURIComponent('https://elsewhere.example/')}&format=${format}`,
    `/oembed?format=${format}`,
  ]),
  oEmbedPath(absolute(claimPath(a, claim), origin), 'json'),
  oEmbedPath(absolute(articlePath(a), origin), 'json'),
  '/oembed?url=x&format=yaml',
];

/** Errors are told in the same words; a policy on a sentence of plain text says nothing. */
const withoutPolicy = ({ status, body, ...answer }: Awaited<ReturnType<typeof readAnswer>>) => ({
  status,
  body,
  type: 'content-type' in answer ? answer['content-type'] : null,
  location: 'location' in answer ? answer.location : null,
});

test('answers what no file is for as the server does', async ({ baseURL }) => {
  const differing: unknown[] = [];
  for (const address of OTHERS) {
    const served = withoutPolicy(await readAnswer(await fetch(baseURL + address, { redirect: 'manual' })));
    const given = withoutPolicy(await readAnswer(await askEdge(address)));
    if (JSON.stringify(served) !== JSON.stringify(given)) differing.push({ address, served, given });
  }
  expect(differing).toEqual([]);
});

test('refuses what the server refuses', async ({ baseURL }) => {
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
    const served = await readAnswer(await fetch(`${baseURL}/articles`, { method }), false);
    const given = await readAnswer(await askEdge('/articles', { method }), false);
    expect(given, method).toEqual(served);
  }
  const head = await askEdge('/articles', { method: 'HEAD' });
  expect([head.status, await head.text()]).toEqual([200, '']);
});

test('says what only a server can answer', async () => {
  for (const address of [
    '/articles?words=people',
    comparePath(a, (WHOLE.articles[0]?.numbers ?? []).slice(0, 3)),
  ]) {
    const answer = await askEdge(address);
    expect([answer.status, answer.headers.get('Content-Type')]).toEqual([404, 'text/plain; charset=utf-8']);
    expect(await answer.text()).toContain('server');
  }
});

test('does no harm at any address', async () => {
  const step = fc.oneof(
    fc.constantFrom(
      'articles',
      'figures',
      'claims',
      'compare',
      'embed',
      'export',
      'oembed',
      'with',
      '..',
      a,
      f,
      claim,
    ),
    fc.string({ unit: 'grapheme', maxLength: 12 }).map(encodeURIComponent),
    fc.constantFrom('%', '%zz', '%00', '', '~', '.svg', `${f}.png`, `${f}.svg`, '__proto__', 'constructor'),
  );
  const value = fc.oneof(
    fc.constantFrom('', 'on', 'dark', claim, second, page, '%', '-1', '9'.repeat(9)),
    fc.string(),
  );
  const query = fc.dictionary(
    fc.constantFrom(
      'view',
      'theme',
      'claim',
      'version',
      'fit',
      'context',
      'marks',
      'url',
      'format',
      'width',
      'bom',
      'maxwidth',
      'words',
    ),
    value,
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 7 }), query, async (steps, asked) => {
      const answer = await askEdge(`/${steps.join('/')}?${new URLSearchParams(asked)}`);
      expect(answer.status === 501 || (answer.status >= 200 && answer.status < 500)).toBe(true);
      expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff');
      expect(answer.headers.get('Location') ?? '/').toMatch(/^\/(?![/\\])/);
    }),
    { numRuns: 400 },
  );
});

test('answers alike on either host', async () => {
  const netlify = await import(pathToFileURL(join(folder, 'netlify', 'edge-functions', 'figures.js')).href);
  const address = embedPath(a, f, { theme: 'dark' });
  const next = (asked: Request) => hostOf(folder)(new URL(asked.url).pathname);
  const answer = await netlify.default(new Request(`http://edge.example${address}`), { next });
  expect(await readAnswer(answer)).toEqual(await readAnswer(await askEdge(address)));
});

test.describe('served by nginx', () => {
  const nginx = findNginx();
  test.skip(nginx === undefined, 'nginx is not installed');
  let served: ServedExport | undefined;
  test.beforeAll(async () => {
    served = nginx === undefined ? undefined : await serveWithNginx(nginx, folder);
  });
  test.afterAll(() => served?.stop());

  /** What only the edge function and the server read. */
  const isRead = (address: string): boolean => !/bad-(view|claim|theme|fit)|bom=1/.test(address);

  test('answers every address as the server does', async ({ baseURL }) => {
    test.setTimeout(240_000);
    const differing: unknown[] = [];
    for (const address of addresses.filter(isRead)) {
      const fromServer = await readAnswer(await fetch(baseURL + address, { redirect: 'manual' }));
      const response = await fetch(`${served?.origin}${address}`, { redirect: 'manual' });
      const policy = response.headers.get('content-security-policy');
      const found = await readAnswer(response);
      // An embed carries the policy of its style sheet itself.
      const [one, other] = /^embed\//.test(address.slice(1))
        ? [fromServer, found].map(({ body: _, ...answer }) => ({ ...answer, 'content-security-policy': '' }))
        : [fromServer, found].map((answer) =>
            // Any other site's page may read both, and a file of an export says so twice.
            address.startsWith('/oembed') ? { ...answer, 'cross-origin-resource-policy': null } : answer,
          );
      if (JSON.stringify(one) !== JSON.stringify(other)) differing.push({ address, one, other, policy });
    }
    expect(differing).toEqual([]);
  });

  test('leads to what is selected, and says what is missing or refused', async () => {
    const ask = (address: string, init: RequestInit = {}) =>
      fetch(`${served?.origin}${address}`, { redirect: 'manual', ...init });
    const selected = await ask(figurePath(a, f, { view: second, claim }));
    expect([selected.status, selected.headers.get('Location')]).toEqual([
      307,
      `${figurePath(a, f, { view: second })}#claim-${claim}`,
    ]);
    expect((await ask(`${articlePath(a)}/`)).headers.get('Location')).toBe(articlePath(a));
    expect((await ask('/nothing')).status).toBe(404);
    expect((await ask(`${figurePath(a, f)}?view=../../../../../etc/passwd`)).status).toBe(200);
    const refused = await ask('/', { method: 'POST' });
    expect([refused.status, refused.headers.get('Allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
  });

  test('leads from every address that was renamed to where it is now', async () => {
    const redirects = {
      'old-article': a,
      [`${a}/figures/old`]: `${a}/figures/${f}`,
      'old-article/figures/older': `${a}/figures/${f}`,
      [`${a}/claims/old`]: `${a}/claims/${claim}`,
    };
    const renamed = newFolder();
    mkdirSync(renamed);
    symlinkSync(join(folder, 'site'), join(renamed, 'site'));
    const config = writeNginxConfig({ ...REDUCED, redirects }, { origin, embedScript: "'none'" });
    writeFileSync(join(renamed, 'nginx.conf'), config);
    const host = await serveWithNginx(nginx ?? '', renamed);
    const moves = [
      [articlePath('old-article'), articlePath(a)],
      [claimPath('old-article', claim), claimPath(a, claim)],
      [`${figurePath(a, 'old')}?view=${second}`, `${figurePath(a, f)}?view=${second}`],
      [figurePath('old-article', 'older'), figurePath(a, f)],
      [exportPath(a, 'old', 'png'), exportPath(a, f, 'png')],
      [embedPath(a, 'old'), embedPath(a, f)],
      [claimPath(a, 'old'), claimPath(a, claim)],
    ] as const;
    try {
      for (const [old, now] of moves) {
        const answer = await fetch(host.origin + old, { redirect: 'manual' });
        expect([answer.status, answer.headers.get('Location')], old).toEqual([308, now]);
        expect((await fetch(host.origin + now)).status, now).toBe(200);
      }
      expect((await fetch(`${host.origin}${articlePath(a)}/figures/older`)).status).toBe(404);
    } finally {
      host.stop();
      rmSync(dirname(renamed), { recursive: true });
    }
  });

  test('odd addresses bring nothing into its headers, and lead nowhere else', async () => {
    for (const place of oddPlaces(a, f))
      for (const odd of ODDITIES)
        for (const path of [place(odd), `${place(odd)}/`, `${place(odd)}?claim=${claim}`]) {
          const answer = await askRaw(served?.origin ?? '', path);
          expect(answer.status, path).toBeLessThan(500);
          expect(answer.headers['set-cookie'], path).toBeUndefined();
          expect(answer.headers.location ?? '/', path).toMatch(/^\/(?![/\\])[\x21-\x7e]*$/);
        }
  });

  test('shows its pages and embeds without a fault', async ({ page: tab }) => {
    const faults: string[] = [];
    tab.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    tab.on('pageerror', (error) => faults.push(String(error)));
    for (const path of [
      '/',
      articlePath(a),
      figurePath(a, f, { view: second }),
      claimPath(a, claim),
      embedPath(a, f, { theme: 'dark' }),
    ]) {
      await tab.goto(`${served?.origin}${path}`);
      await expect(tab.locator('h1').first()).toBeVisible();
      await expect(tab.locator('svg:visible').first()).toBeVisible();
    }
    expect(faults).toEqual([]);
  });
});
