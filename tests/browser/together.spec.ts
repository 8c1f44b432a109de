/** A chosen mark and its sentence are on screen together, on wide screens and on phones. */
import { expect, test } from 'playwright/test';
import { openPage, waitForKeys } from './open-page';
import { FORMS, FULLEST_DASHBOARDS } from './pages';

const SIZES = [
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
] as const;

for (const site of [...FORMS, ...FULLEST_DASHBOARDS]) {
  test(`a mark and where it comes from are seen together: ${site.name}`, async ({ page }) => {
    for (const size of SIZES) {
      await page.setViewportSize(size);
      await openPage(page, site);
      await waitForKeys(page);
      const marks = page.locator('svg.chart:visible a.mark');
      for (let index = 0; index < (await marks.count()); index += 1) {
        await marks.nth(index).focus();
        await page.keyboard.press('Enter');
        const seen = await page.evaluate(() => {
          const boxOf = (element: Element | null | undefined) => {
            const { top, bottom } = element?.getBoundingClientRect() ?? {
              top: Number.NaN,
              bottom: Number.NaN,
            };
            return { top, bottom };
          };
          const card = document.querySelector('[data-card][data-selected]');
          return {
            mark: boxOf(document.activeElement),
            words: boxOf(card?.querySelector('[data-told]')),
            card: boxOf(card),
            isPanel: card !== null && getComputedStyle(card).position === 'fixed',
          };
        });
        const where = `${size.width} px, mark ${index}: ${JSON.stringify(seen)}`;
        const foot = seen.isPanel ? seen.card.top : size.height;
        expect(seen.words.top, where).toBeGreaterThanOrEqual(0);
        expect(seen.words.top, where).toBeLessThan(size.height - 16);
        expect(seen.mark.top, where).toBeLessThan(foot);
        expect(seen.mark.bottom, where).toBeGreaterThan(0);
        if (seen.isPanel)
          expect(seen.card.bottom - seen.card.top, where).toBeLessThanOrEqual(size.height * 0.4 + 1);
      }
      const close = page.locator('[data-selected] .close-card:visible');
      if (await close.count()) {
        await close.click();
        await expect(page.locator('[data-selected]')).toHaveCount(0);
        await expect(page.locator('svg.chart:visible a.mark:focus')).toHaveCount(1);
      }
    }
  });
}

for (const site of FULLEST_DASHBOARDS) {
  test(`an address that selects a number shows it with a mark: ${site.name}`, async ({ page }) => {
    for (const size of SIZES) {
      await page.setViewportSize(size);
      for (const { id, quote } of site.article.claims) {
        const address = new URL(site.path, 'http://site');
        address.searchParams.set('claim', id);
        await openPage(page, { path: address.pathname + address.search, status: 200 });
        await waitForKeys(page);
        await expect(page).toHaveURL(new RegExp(`[?&]claim=${id}$`));
        await expect(page.locator('[data-card][data-selected] [data-told]')).toHaveText(quote);
        await expect(page.locator('[data-card][data-selected]')).toBeInViewport();
        await expect(page.locator('svg.chart:visible a.mark[aria-current]').first()).toBeInViewport();
        await expect(page.locator('[aria-live="polite"][data-article]')).toHaveText(quote);
        await page.keyboard.press('Escape');
        await expect(page.locator('[data-selected]')).toHaveCount(0);
      }
    }
  });

  test(`a tile shows the sentence of its number: ${site.name}`, async ({ page }) => {
    await openPage(page, site);
    await waitForKeys(page);
    for (const { id, quote } of site.article.claims) {
      await page.locator(`header a[data-claim="${id}"]`).click();
      await expect(page.locator('[data-card][data-selected] [data-told]')).toHaveText(quote);
      await expect(page.locator('[data-card][data-selected]')).toBeInViewport();
    }
  });

  test(`the chosen number is shown in the article beside the charts: ${site.name}`, async ({ page }) => {
    await openPage(page, site);
    await waitForKeys(page);
    for (const { id } of site.article.claims) {
      await page.locator(`header a[data-claim="${id}"]`).click();
      await expect(page.locator('.reader-pane .number[data-selected]')).toHaveAttribute('data-claim', id);
    }
    const last = site.article.claims.at(-1)?.id;
    await page.locator(`svg.chart:visible a.mark[data-claim="${last}"]`).first().click();
    await expect(page.locator(`.reader-pane .number[data-claim="${last}"]`)).toBeInViewport();
  });
}

test.describe('where no script runs', () => {
  test.use({ javaScriptEnabled: false });

  for (const site of FULLEST_DASHBOARDS) {
    test(`a mark shows where it comes from, and is closed again: ${site.name}`, async ({ page }) => {
      for (const size of SIZES) {
        await page.setViewportSize(size);
        await openPage(page, site);
        const mark = page.locator('svg.chart:visible a.mark').first();
        const card = page.locator(`[data-card]${await mark.getAttribute('href')}`);
        await mark.click();
        await expect(card.locator('[data-told]')).toBeInViewport();
        await expect(mark).toBeInViewport();
        await card.locator('.close-card').click();
        await expect(card.locator('.close-card')).toBeHidden();
      }
    });
  }
});
