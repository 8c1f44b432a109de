/** An embed stands on its own: one small request, any width, no script, a table, its sentences. */
import { request as ask } from 'node:http';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from 'playwright/test';
import { EMBED_THEMES } from '@/data/addresses/themes';
import { judgeNumeral } from '@/tests/numerals/judge-numeral';
import { collectNumerals } from './collect-numerals';
import { EMBEDS, EVERY_FRAME } from './embeds';
import { countVisibleCharts, findLayoutFaults } from './geometry';
import { openPage } from './open-page';
import { ARTICLES } from './pages';
import { watchPage } from './watch-page';

/** What ten packets of a first round trip carry. */
const MOST_BYTES = 14_600;

/** Bytes of the body as they come over the wire. */
const wireBytes = (url: string): Promise<{ readonly bytes: number; readonly encoding: string }> =>
  new Promise((resolve, reject) => {
    const sent = ask(url, { headers: { 'Accept-Encoding': 'gzip' } }, (answer) => {
      let bytes = 0;
      answer.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      answer.on('end', () =>
        resolve({ bytes, encoding: String(answer.headers['content-encoding'] ?? 'none') }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });

for (const { name, embed } of EMBEDS) {
  test(`stands alone: ${name}`, async ({ page, baseURL }) => {
    const site = new URL(baseURL ?? '').origin;
    const watch = await watchPage(page, site);
    const requests: string[] = [];
    page.on('request', (one) => {
      if (!one.url().startsWith('data:')) requests.push(one.url());
    });
    await openPage(page, { path: embed, status: 200 });
    for (const width of EVERY_FRAME) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await findLayoutFaults(page), `${width} px`).toEqual([]);
      expect(await countVisibleCharts(page)).toBe(1);
    }
    const numerals = await collectNumerals(page);
    expect(numerals.flatMap((numeral) => judgeNumeral(ARTICLES, numeral) ?? [])).toEqual([]);
    expect(numerals.length).toBeGreaterThan(0);
    await page.locator('summary').click();
    await expect(page.locator('table')).toBeVisible();
    expect(requests).toEqual([site + embed]);
    expect(watch.complaints).toEqual([]);
    expect(await watch.readViolations()).toEqual([]);
    const { bytes, encoding } = await wireBytes(site + embed);
    expect(encoding).toBe('gzip');
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
  });
}

test('every theme paints its own ground, and axe finds nothing', async ({ browser, baseURL }) => {
  // axe is injected as an inline script, which the embed's policy forbids.
  const context = await browser.newContext({ bypassCSP: true, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  for (const { embed } of EMBEDS) {
    for (const theme of EMBED_THEMES) {
      await page.emulateMedia({ colorScheme: 'dark' });
      await openPage(page, { path: `${embed}${embed.includes('?') ? '&' : '?'}theme=${theme}`, status: 200 });
      const [ground, scheme] = await page.evaluate(() => [
        getComputedStyle(document.body).backgroundColor,
        getComputedStyle(document.documentElement).colorScheme,
      ]);
      expect(ground).toMatch(/^rgb\(/);
      expect(scheme).toBe(theme === 'light' ? 'light' : 'dark');
      const axe = new AxeBuilder({ page });
      const { violations } = await (theme === 'light' ? axe : axe.withRules(['color-contrast'])).analyze();
      expect
        .soft(
          violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
          `${embed} ${theme}`,
        )
        .toEqual([]);
    }
  }
  await context.close();
});

test('every variant of every embed answers, and another does not', async ({ request }) => {
  for (const { embed, article, figure, view } of EMBEDS) {
    const base = `/embed/${article.publication.slug}/${figure.slug}`;
    const paths = EMBED_THEMES.flatMap((theme) => [
      `${base}/${view.id}/${theme}`,
      `${embed}${embed.includes('?') ? '&' : '?'}theme=${theme}`,
    ]);
    for (const path of [...paths, `${base}?view=no-such-view&theme=no-such-theme`]) {
      const answer = await request.get(path);
      expect(answer.status(), path).toBe(200);
      expect(answer.headers()['content-security-policy'], path).toMatch(/frame-ancestors \*$/);
      expect(answer.headers()['x-frame-options'], path).toBeUndefined();
    }
    expect((await request.get(`${base}?version=no-such-version`)).status()).toBe(404);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const { name, embed } of EMBEDS) {
    test(`marks bring up what stands behind them: ${name}`, async ({ page }) => {
      await page.goto(embed);
      for (const mark of await page.locator('svg.chart:visible a.mark').all()) {
        const id = (await mark.getAttribute('href'))?.slice(1) ?? '';
        const receipt = page.locator(`[id="${id}"]`);
        await mark.focus();
        await expect(receipt).toBeVisible();
        await expect(receipt).not.toBeEmpty();
      }
      const first = page.locator('svg.chart:visible a.mark').first();
      // The middle of a mark may lie between its shapes.
      const shape = first.locator('rect, circle, path').first();
      await shape.hover();
      await expect(page.locator(`[id="${(await first.getAttribute('href'))?.slice(1)}"]`)).toBeVisible();
      await shape.click();
      await page.mouse.move(0, 0);
      await expect(page.locator('.behind :target')).toBeVisible();
      await page.locator('summary').click();
      await expect(page.locator('table')).toBeVisible();
    });
  }
});
