/** Every address is read, and says so to those who would write to it: no page, file or asset takes a method. */
import { expect, test } from 'playwright/test';
import {
  claimPath,
  datasetPath,
  embedPath,
  exportPath,
  figurePath,
  homePath,
} from '@/data/addresses/addresses';
import { ARTICLES, FIGURE_VIEWS } from './pages';
import { sendRaw } from './raw-request';

const slug = ARTICLES[0]?.publication.slug ?? '';
const figure = FIGURE_VIEWS[0]?.figure.slug ?? '';
const claim = ARTICLES[0]?.claims[0]?.id ?? '';

const ADDRESSES: readonly string[] = [
  homePath(),
  figurePath(slug, figure),
  claimPath(slug, claim),
  embedPath(slug, figure),
  exportPath(slug, figure, 'png'),
  datasetPath(slug, 'claims.json'),
  '/oembed?url=x',
  '/embed.js',
  '/icon.svg',
  '/_next/static/nothing.js',
  '/no-such-page',
  '/%zz',
];
const REFUSED = ['POST', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'CONNECT', 'PROPFIND', 'NOSUCH'];

for (const path of ADDRESSES) {
  test(`methods of ${path}`, async ({ baseURL }) => {
    const origin = baseURL ?? '';
    for (const method of REFUSED) {
      const answer = await sendRaw(origin, `${method} ${path} HTTP/1.1`);
      expect(answer, `${method} ${path}`).toMatch(/^HTTP\/1\.1 405 /);
      expect(answer, `${method} ${path}`).toMatch(/\r\nallow: GET, HEAD, OPTIONS\r\n/i);
    }
    const allowed = await sendRaw(origin, `OPTIONS ${path} HTTP/1.1`);
    expect(allowed).toMatch(/^HTTP\/1\.1 204 /);
    expect(allowed).toMatch(/\r\nallow: GET, HEAD, OPTIONS\r\n/i);
    const [head, got] = [
      await sendRaw(origin, `HEAD ${path} HTTP/1.1`),
      await sendRaw(origin, `GET ${path} HTTP/1.1`),
    ];
    expect(head.split('\r\n')[0]).toBe(got.split('\r\n')[0]);
    expect(head.split('\r\n\r\n')[1], 'HEAD has no body').toBe('');
  });
}

test('a target that is no path is answered by this site alone, and never with a fault', async ({
  baseURL,
}) => {
  const origin = baseURL ?? '';
  const headOf = async (target: string) =>
    (await sendRaw(origin, `GET ${target} HTTP/1.1`)).split('\r\n\r\n')[0] ?? '';
  const whole = await headOf('http://elsewhere.example/how-to-read');
  expect(whole).toMatch(/^HTTP\/1\.1 200 /);
  const moved = await headOf(`http://elsewhere.example${claimPath(slug, claim)}/`);
  expect(moved).toMatch(/^HTTP\/1\.1 308 /);
  const [, location = ''] = /\r\nlocation: (.*)/i.exec(moved) ?? [];
  expect(new URL(location, origin).href).toBe(new URL(claimPath(slug, claim), origin).href);
  for (const target of ['*', 'elsewhere', 'mailto:a@elsewhere.example'])
    expect(await headOf(target), target).toMatch(/^HTTP\/1\.1 4\d\d /);
});

test('a request that offers another protocol is answered in this one', async ({ baseURL }) => {
  const offer = 'Connection: close, Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABk';
  const answer = await sendRaw(baseURL ?? '', 'GET /how-to-read HTTP/1.1', offer);
  expect(answer).toMatch(/^HTTP\/1\.1 200 /);
});

test('a part of a file is told by its bytes as they lie there, whatever is accepted besides', async ({
  request,
}) => {
  const html = await (await request.get('/')).text();
  const [, style = ''] = /href="(\/_next\/static\/[^"]+\.css)"/.exec(html) ?? [];
  const whole = await (await request.get(style)).body();
  const part = await request.get(style, { headers: { Range: 'bytes=0-99', 'Accept-Encoding': 'gzip' } });
  expect([part.status(), part.headers()['content-encoding']]).toEqual([206, undefined]);
  expect(part.headers()['content-range']).toBe(`bytes 0-99/${whole.length}`);
  expect((await part.body()).equals(whole.subarray(0, 100))).toBe(true);
});

test('of a page that is made for the request, who asks for its head is told no tag of nothing', async ({
  request,
}) => {
  const path = '/articles?words=london';
  const [head, page] = [await request.head(path), await request.get(path)];
  expect([head.status(), head.headers().etag]).toEqual([200, undefined]);
  expect(page.headers().etag).toMatch(/^"/);
  const again = await request.get(path, { headers: { 'If-None-Match': page.headers().etag ?? '' } });
  expect(again.status()).toBe(304);
});

test('what proxies and other sites’ pages add changes nothing of an answer', async ({ request }) => {
  const path = claimPath(slug, claim);
  const plain = await request.get(path);
  const added = { Cookie: 'consent=1', RSC: '1', 'X-Forwarded-Proto': 'https', 'Next-Router-Prefetch': '1' };
  const other = await request.get(path, { headers: added });
  expect([other.status(), other.headers().etag, await other.text()]).toEqual([
    200,
    plain.headers().etag,
    await plain.text(),
  ]);
});
