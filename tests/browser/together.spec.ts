/** A chosen mark and its sentence are on screen together, on wide screens and on phones. */
import { expect, test } from 'playwright/test';
import { openPage, waitForKeys } from './open-page';
import { FIGURE_VIEWS } from './pages';

const SIZES = [
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
] as const;

for (const site of FIGURE_VIEWS) {
  test(`a mark and where it comes from are seen together: ${site.name}`, async ({ page }) => {
    for (const size of SIZES) {
      await page.setViewportSize(size);
      await openPage(page, site);
      await waitForKeys(page);
      const marks = page.locator('svg.chart:visible a.mark:not([data-sentence])');
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
            words: boxOf(
              card?.querySelector('q') ?? card?.querySelector('span[data-context], span[data-derived]'),
            ),
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
