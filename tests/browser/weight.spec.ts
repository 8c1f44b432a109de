/** A page is its markup, one style sheet and one small script of ours: no framework runs in the browser. */
import { gzipSync } from 'node:zlib';
import { expect, test } from 'playwright/test';
import { homePath } from '@/data/addresses/addresses';
import { ALL_PAGES, FULLEST_DASHBOARDS } from './pages';
import { sendRaw } from './raw-request';

const MOST_SCRIPT_BYTES = 3000;

const SCRIPT = /<script([^>]*)>(.*?)<\/script>/gs;
const isData = (attributes: string) => attributes.includes('application/ld+json');

for (const site of ALL_PAGES) {
  test(`brings one small script: ${site.name}`, async ({ request }) => {
    const html = await (await request.get(site.path)).text();
    const scripts = [...html.matchAll(SCRIPT)].filter(([, attributes = '']) => !isData(attributes));
    const files = scripts.flatMap(([, attributes = '']) => /src="([^"]+)"/.exec(attributes)?.[1] ?? []);
    expect(files).toHaveLength(1);
    expect(scripts, 'beside it one that shows the page once its typefaces are there').toHaveLength(2);
    expect(html).not.toContain('<!--');
    const script = await request.get(files[0] ?? '');
    expect(script.headers()['cache-control']).toContain('immutable');
    const source = await script.body();
    expect(source.length).toBeGreaterThan(0);
    expect(gzipSync(source).length).toBeLessThanOrEqual(MOST_SCRIPT_BYTES);
  });
}

for (const { path, bytes, sent } of [
  { path: homePath(), bytes: 250_000, sent: 35_000 },
  // A dashboard holds every figure of its article, each laid out for four widths, and its numbers as small marks.
  ...FULLEST_DASHBOARDS.map((dashboard) => ({ path: dashboard.path, bytes: 520_000, sent: 46_000 })),
]) {
  test(`is short, and shorter as it is sent: ${path}`, async ({ request, baseURL }) => {
    expect((await (await request.get(path)).body()).length).toBeLessThanOrEqual(bytes);
    const accepts = 'Connection: close\r\nAccept-Encoding: gzip';
    const answer = await sendRaw(baseURL ?? '', `GET ${path} HTTP/1.1`, accepts);
    expect(answer).toMatch(/\r\ncontent-encoding: gzip\r\n/i);
    const [head = ''] = answer.split('\r\n\r\n');
    expect(answer.length - head.length).toBeLessThanOrEqual(sent);
  });
}
