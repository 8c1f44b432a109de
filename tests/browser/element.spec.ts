/** <sourced-figure> follows its attributes, hears its own frame alone, and says which number is selected. */
import { gzipSync } from 'node:zlib';
import { expect } from 'playwright/test';
import { EMBEDS } from './embeds';
import { test } from './host-site';
import { ARTICLES } from './pages';
import { findFrameFaults } from './read-frames';

const [first, ...others] = EMBEDS;
const claims = ARTICLES.flatMap((article) => article.claims.map(({ id }) => id));

const elementOf = (site: string | undefined, embed: string | undefined): string =>
  `<script async src="${site}/embed.js"></script><sourced-figure src="${site}${embed}"><a href="${site}/">A figure</a></sourced-figure>`;

test('its script is small as it is served', async ({ request }) => {
  expect(gzipSync(await (await request.get('/embed.js')).body()).length).toBeLessThan(2000);
});

test('it follows its attributes', async ({ page, host, baseURL }) => {
  await page.goto(host.publish(elementOf(baseURL, first?.embed)));
  const element = page.locator('sourced-figure');
  const set = (name: string, value: string) =>
    element.evaluate((one, [key = '', text = '']) => one.setAttribute(key, text), [name, value]);
  const frame = page.frameLocator('iframe');
  await expect.poll(() => findFrameFaults(page, 1)).toEqual([]);
  await set('theme', 'dark');
  // The first who asks for an embed in this theme waits until it is drawn.
  await expect(frame.locator('html')).toHaveCSS('color-scheme', 'dark', { timeout: 30_000 });
  const view = first?.figure.views.at(-1)?.id ?? '';
  await set('view', view);
  await expect.poll(() => page.frames()[1]?.url()).toContain(`view=${view}`);
  const other = others.find(({ figure }) => figure !== first?.figure);
  await element.evaluate((one) => one.removeAttribute('view'));
  await set('src', `${baseURL}${other?.embed}`);
  await expect.poll(() => page.frames()[1]?.url()).toContain(other?.embed);
  await expect.poll(() => findFrameFaults(page, 1)).toEqual([]);
  await set('height', '1777');
  await expect(page.locator('iframe')).toHaveCSS('height', '1777px');
});

test('it hears nobody but its own frame', async ({ page, host, baseURL }) => {
  const forged = `{ sentinel: 'amp', type: 'embed-size', height: 777 }`;
  await page.goto(
    host.publish(
      `${elementOf(baseURL, first?.embed)}<iframe id="stranger" title="A stranger" srcdoc="<script>parent.postMessage(${forged}, '*')</script>"></iframe>`,
    ),
  );
  await expect.poll(() => findFrameFaults(page, 1)).toEqual([]);
  await page.evaluate(async () => {
    const heard = new Promise((done) => addEventListener('message', done, { once: true }));
    postMessage({ sentinel: 'amp', type: 'embed-size', height: 777 }, '*');
    await heard;
  });
  expect(await findFrameFaults(page, 1)).toEqual([]);
});

test('it says which number is selected', async ({ page, host, baseURL }) => {
  await page.goto(
    host.publish(
      `<script>addEventListener('sourced-figure-select', ({ detail }) => { document.title = detail.claim })</script>${elementOf(baseURL, first?.embed)}`,
    ),
  );
  const mark = page.frameLocator('iframe').locator('svg.chart:visible .mark[data-claim]').first();
  const claim = (await mark.getAttribute('data-claim')) ?? '';
  expect(claims).toContain(claim);
  await mark.focus();
  await expect(page).toHaveTitle(claim);
});

test('choosing marks leaves the history of the host as it was', async ({ page, host, baseURL }) => {
  await page.goto(host.publish('<p>Before.</p>'));
  await page.goto(host.publish(elementOf(baseURL, first?.embed)));
  const before = await page.evaluate(() => history.length);
  const marks = page.frameLocator('iframe').locator('svg.chart:visible .mark');
  await expect(marks.first()).toBeVisible();
  for (const mark of (await marks.all()).slice(0, 6)) {
    await mark.locator('circle, rect, path').first().click();
    await expect(mark).toBeFocused();
  }
  expect(await page.evaluate(() => history.length)).toBe(before);
  await page.goBack();
  await expect(page.locator('p')).toHaveText('Before.');
});

test('its fallback stands where no script runs', async ({ browser, host, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(host.publish(elementOf(baseURL, first?.embed)));
  await expect(page.locator('sourced-figure a')).toBeVisible();
  await expect(page.locator('iframe')).toHaveCount(0);
  await context.close();
});
