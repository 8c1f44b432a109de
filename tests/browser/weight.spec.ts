/** A figure's page loads little script of ours beyond what the framework brings to any page. */
import { gzipSync } from 'node:zlib';
import { type APIRequestContext, expect, type Page, test } from 'playwright/test';
import { openPage } from './open-page';
import { DASHBOARDS, FIGURE_VIEWS, type SitePage } from './pages';

const MOST_OWN_BYTES = 15_000;

/**
 * The framework's own part is what the plainest page loads: “how to read” has the site's header and footer and
 * no client component at all, so every script on it is the framework's. Whatever a page loads beyond those
 * files is counted as ours, down to the bundler's wrapping and any framework code that only ours needs.
 */
const PLAIN_PAGE: Pick<SitePage, 'path' | 'status'> = { path: '/how-to-read', status: 200 };

/** Addresses of all scripts that a page has loaded, early and late. */
async function scriptsOf(page: Page, site: Pick<SitePage, 'path' | 'status'>): Promise<readonly string[]> {
  const scripts = new Set<string>();
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.add(new URL(response.url()).pathname);
  });
  await openPage(page, site);
  await page.waitForLoadState('networkidle');
  return [...scripts];
}

async function gzippedBytes(request: APIRequestContext, paths: readonly string[]): Promise<number> {
  const bodies = await Promise.all(paths.map(async (path) => (await request.get(path)).body()));
  return bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0);
}

for (const site of [...FIGURE_VIEWS, ...DASHBOARDS]) {
  test(`loads little script: ${site.name}`, async ({ browser, baseURL, request }) => {
    const context = await browser.newContext({ baseURL: baseURL ?? '' });
    const framework = await scriptsOf(await context.newPage(), PLAIN_PAGE);
    const loaded = await scriptsOf(await context.newPage(), site);
    await context.close();
    expect(framework.length).toBeGreaterThan(0);
    const own = loaded.filter((path) => !framework.includes(path));
    expect(own.length, 'the keyboard layer is a script of ours').toBeGreaterThan(0);
    expect(await gzippedBytes(request, own)).toBeLessThanOrEqual(MOST_OWN_BYTES);
  });
}
