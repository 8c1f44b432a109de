/** The dashboard as one view: which numbers share a base is seen in the tiles, and all is within reach. */
import { expect, type Page, test } from 'playwright/test';
import { placesOfClaim } from '@/data/model/view-references';
import { openPage, waitForKeys } from './open-page';
import { DASHBOARDS } from './pages';

const PLAIN = DASHBOARDS.filter(({ hasContext }) => !hasContext);

/** Left and right edges of every tile's mark as the browser shows it, by the scale that it stands on. */
const readScales = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-one-scale]')].map((scale) => ({
      unit: scale.getAttribute('data-one-scale'),
      marks: [...scale.querySelectorAll('a[data-claim] svg')].map((mark) => {
        const { left, right } = mark.getBoundingClientRect();
        return { left: Math.round(left * 10), right: Math.round(right * 10) };
      }),
    })),
  );

for (const site of PLAIN) {
  test(`marks of one group share a start and a scale: ${site.name}`, async ({ page }) => {
    await openPage(page, site);
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const scales = await readScales(page);
      expect(scales.flatMap(({ marks }) => marks).length).toBeGreaterThan(5);
      for (const { marks } of scales) expect(new Set(marks.map((mark) => JSON.stringify(mark))).size).toBe(1);
      const lengths = scales
        .filter(({ unit }) => unit === 'share')
        .flatMap(({ marks }) => marks.map(({ left, right }) => right - left));
      expect(Math.max(...lengths) - Math.min(...lengths), `${width} px: one length for all`).toBeLessThan(10);
    }
  });

  test(`the whole story is about three screens of a desk: ${site.name}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 1024 });
    await openPage(page, site);
    const { top, bottom } = await page.evaluate(() => {
      const figures = document.querySelector('#figures')?.getBoundingClientRect();
      return { top: figures?.top ?? Number.NaN, bottom: figures?.bottom ?? Number.NaN };
    });
    expect(top).toBeLessThan(1024);
    expect(bottom).toBeLessThan(3.5 * 1024);
    const rows = await page.evaluate(() =>
      [...document.querySelectorAll('.figure-section')].map((one) => one.getBoundingClientRect().top),
    );
    expect(new Set(rows).size).toBeLessThan(rows.length / 2);
  });

  test(`on a phone the article follows the tiles, with ways to and fro: ${site.name}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await openPage(page, site);
    const gap = await page.evaluate(() => {
      const edge = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
      return (edge('#article')?.top ?? Number.NaN) - (edge('#numbers')?.bottom ?? Number.NaN);
    });
    expect(gap).toBeGreaterThanOrEqual(0);
    expect(gap).toBeLessThan(80);
    for (const place of ['figures', 'article', 'numbers']) {
      await page.locator(`.page-ways a[href="#${place}"]`).click();
      await expect(page.locator(`#${place}`)).toBeInViewport();
      await expect(page.locator('.page-ways')).toBeInViewport({ ratio: 1 });
    }
  });

  test(`a number offers its sentence and every chart that draws it: ${site.name}`, async ({ page }) => {
    await openPage(page, site);
    await waitForKeys(page);
    for (const { id, quote } of site.article.claims) {
      for (const number of [`header a[data-claim="${id}"]`, `aside .number[data-claim="${id}"]`]) {
        await page.locator(number).click();
        const card = page.locator('[data-card][data-selected]');
        await expect(card.locator('[data-told]')).toHaveText(quote);
        await expect(card.locator('[data-drawn-in]')).toHaveCount(placesOfClaim(site.article, id).length);
      }
      for (const link of await page.locator('[data-selected] [data-drawn-in]').all()) {
        const address = (await link.getAttribute('href')) ?? '';
        // A view that the dashboard does not show is on the figure's own page.
        if (!address.startsWith('#')) continue;
        const figure = page.locator(address);
        await link.click();
        await expect(figure).toBeInViewport();
        for (const mark of await figure.locator(`svg.chart:visible a.mark[data-claim="${id}"]`).all())
          await expect(mark).toHaveAttribute('aria-current', 'true');
      }
    }
  });

  test(`all sentences and sources are one step away: ${site.name}`, async ({ page }) => {
    await openPage(page, site);
    await expect(page.locator('#origins .card:visible')).toHaveCount(0);
    await page.locator('.all-cards a').click();
    expect(await page.locator('#origins .card:visible').count()).toBeGreaterThanOrEqual(
      site.article.claims.length,
    );
  });
}
