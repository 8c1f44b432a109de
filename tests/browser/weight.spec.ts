/** A page is its markup, one style sheet and one small script of ours: no framework runs in the browser. */
import { gzipSync } from 'node:zlib';
import { expect, test } from 'playwright/test';
import { homePath } from '@/data/addresses/addresses';
import { openPage } from './open-page';
import { ALL_PAGES } from './pages';

const MOST_SCRIPT_BYTES = 3000;
const MOST_FRONT_PAGE_BYTES = 250_000;
const MOST_FRONT_PAGE_BYTES_SENT = 35_000;

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

test('the front page is short', async ({ page, request }) => {
  const html = await (await request.get(homePath())).body();
  expect(html.length).toBeLessThanOrEqual(MOST_FRONT_PAGE_BYTES);
  expect(gzipSync(html).length).toBeLessThanOrEqual(MOST_FRONT_PAGE_BYTES_SENT);
  const sent: number[] = [];
  page.on('requestfinished', async (one) => {
    if (one.url() === page.url()) sent.push((await one.sizes()).responseBodySize);
  });
  await openPage(page, { path: homePath(), status: 200 });
  await expect.poll(() => sent).toHaveLength(1);
  expect(sent[0]).toBeLessThanOrEqual(MOST_FRONT_PAGE_BYTES_SENT);
});
