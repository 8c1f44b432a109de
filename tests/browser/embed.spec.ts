/** An embed stands on its own: one small request, any width, no script, a table, its sentences. */
import { expect, test } from 'playwright/test';
import { embedPath } from '@/data/addresses/addresses';
import { EMBED_THEMES } from '@/data/addresses/themes';
import { judgeNumeral } from '@/tests/numerals/judge-numeral';
import { COLOUR_RULES, findViolations } from './axe-findings';
import { collectNumerals } from './collect-numerals';
import { EMBEDS, EVERY_EMBED, EVERY_FRAME } from './embeds';
import { countVisibleCharts, findLayoutFaults } from './geometry';
import { openPage } from './open-page';
import { ARTICLES } from './pages';
import { sendRaw } from './raw-request';
import { watchPage } from './watch-page';

/** What ten packets of a first round trip carry. */
const MOST_BYTES = 14_600;

/** Bytes of the whole answer as they come over the wire, its headers counted. */
const wireBytes = async (site: string, path: string): Promise<number> => {
  const answer = await sendRaw(site, `GET ${path} HTTP/1.1`, 'Accept-Encoding: gzip\r\nConnection: close');
  expect(answer).toMatch(/^content-encoding: gzip\r$/im);
  return answer.length;
};

const asked = (embed: string, query: string): string => `${embed}${embed.includes('?') ? '&' : '?'}${query}`;
const themed = (embed: string, theme: string): string => asked(embed, `theme=${theme}`);

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
  });
}

test('every embed comes with the first round trip, in every theme and fit', async ({ baseURL }) => {
  const site = new URL(baseURL ?? '').origin;
  for (const { embed } of EVERY_EMBED) {
    for (const theme of EMBED_THEMES) {
      for (const path of [themed(embed, theme), asked(themed(embed, theme), 'fit=compact')]) {
        expect.soft(await wireBytes(site, path), path).toBeLessThanOrEqual(MOST_BYTES);
      }
    }
  }
});

/** CSS pixels: columns of hosts, and the height at which WordPress clamps. */
const CLAMPED_COLUMNS = [375, 384, 391, 440, 460, 500, 560, 600, 640];
const CLAMP = 1000;

test('compact embeds fit where hosts clamp, say the same numbers, and unfold', async ({ page, baseURL }) => {
  const watch = await watchPage(page, new URL(baseURL ?? '').origin);
  for (const { embed, name } of EVERY_EMBED) {
    await openPage(page, { path: asked(embed, 'fit=compact'), status: 200 });
    const heightOf = () => page.evaluate(() => document.documentElement.getBoundingClientRect().height);
    for (const width of EVERY_FRAME) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await findLayoutFaults(page), `${name} at ${width} px`).toEqual([]);
      expect(await countVisibleCharts(page)).toBe(1);
    }
    for (const width of CLAMPED_COLUMNS) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await heightOf(), `${name} at ${width} px`).toBeLessThanOrEqual(CLAMP);
    }
    const numerals = await collectNumerals(page);
    expect(numerals.flatMap((numeral) => judgeNumeral(ARTICLES, numeral) ?? [])).toEqual([]);
    await expect(page.locator('.behind > div:visible')).toHaveCount(1);
    await page.locator('summary').click();
    for (const receipt of await page.locator('.behind > div').all()) await expect(receipt).toBeVisible();
    await expect(page.locator('table')).toBeVisible();
    expect.soft(await findLayoutFaults(page), `${name}, unfolded`).toEqual([]);
  }
  expect(watch.complaints).toEqual([]);
  expect(await watch.readViolations()).toEqual([]);
});

test('every theme paints its own ground, and axe finds nothing', async ({ browser, baseURL }) => {
  // axe is injected as an inline script, which the embed's policy forbids.
  const context = await browser.newContext({ bypassCSP: true, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  for (const { embed } of EMBEDS) {
    for (const theme of EMBED_THEMES) {
      await page.emulateMedia({ colorScheme: 'dark' });
      await openPage(page, { path: themed(embed, theme), status: 200 });
      const [ground, scheme] = await page.evaluate(() => [
        getComputedStyle(document.body).backgroundColor,
        getComputedStyle(document.documentElement).colorScheme,
      ]);
      expect(ground).toMatch(/^rgb\(/);
      expect(scheme).toBe(theme === 'light' ? 'light' : 'dark');
      const found = await findViolations(page, theme === 'light' ? undefined : COLOUR_RULES);
      expect.soft(found, `${embed} ${theme}`).toEqual([]);
    }
  }
  await context.close();
});

test('every variant of every embed answers, and another does not', async ({ request }) => {
  for (const { embed, article, figure, view } of EVERY_EMBED) {
    const base = `/embed/${article.publication.slug}/${figure.slug}`;
    const paths = EMBED_THEMES.flatMap((theme) => [`${base}/${view.id}/${theme}`, themed(embed, theme)]);
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

  const eitherFit = EMBEDS.flatMap(({ name, embed }) => [
    { name, embed },
    { name: `${name}, compact`, embed: asked(embed, 'fit=compact') },
  ]);
  for (const { name, embed } of eitherFit) {
    test(`marks bring up what stands behind them: ${name}`, async ({ page }) => {
      for (const width of [375, 720]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(embed);
        const before = await page.evaluate(() => [history.length, document.documentElement.scrollHeight]);
        for (const mark of await page.locator('svg.chart:visible .mark').all()) {
          const receipt = page.locator(`[id="${await mark.getAttribute('aria-describedby')}"]`);
          // The middle of a mark may lie between its shapes.
          await mark.locator('rect, circle, path').first().click();
          await expect(mark).toBeFocused();
          await expect(receipt).toBeVisible();
          const [from, to] = [await mark.boundingBox(), await receipt.boundingBox()];
          const [bottom, top] = [(from?.y ?? 0) + (from?.height ?? 0), to?.y ?? 0];
          expect(top, 'the receipt does not cover its mark').toBeGreaterThanOrEqual(bottom - 1);
          // In a list of two or three, others may stand between.
          expect(top - bottom, 'the receipt stands by its mark').toBeLessThan(500);
          await receipt.getByRole('button', { name: 'Close' }).click();
          await expect(mark).not.toBeFocused();
        }
        expect(await page.evaluate(() => [history.length, document.documentElement.scrollHeight])).toEqual(
          before,
        );
      }
      await page.locator('summary').click();
      await expect(page.locator('table')).toBeVisible();
    });
  }

  test('the number that the address names comes selected', async ({ page }) => {
    const { article, figure, view } =
      EMBEDS.find((one) => one.figure.claims.length > 2) ?? (EMBEDS[0] as never);
    const claim = figure.claims.at(-1) ?? '';
    await page.goto(embedPath(article.publication.slug, figure.slug, { view: view.id, claim }));
    await expect(page.locator('.behind > .on')).toBeVisible();
    await expect(page.locator(`.behind > .on mark[data-claim="${claim}"]`)).toBeVisible();
    await expect(page.locator('svg.chart:visible [aria-current="true"]')).toHaveAttribute(
      'data-claim',
      claim,
    );
  });

  test('a link says where it leads once it has the focus', async ({ page }) => {
    await page.goto(EMBEDS[0]?.embed ?? '');
    const link = page.locator('footer a').last();
    await link.focus();
    const said = await link.evaluate((one) => getComputedStyle(one, '::after').content);
    expect(said).toContain(await link.getAttribute('href'));
  });
});
