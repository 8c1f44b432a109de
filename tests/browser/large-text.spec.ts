/** With the reader's own text at twice the usual size, pages still fit from 320 px to 1600 px. */
import { expect, test } from 'playwright/test';
import { chartsOn, countVisibleCharts, findLayoutFaults, WIDTHS } from './geometry';
import { openPage } from './open-page';
import { FEWER_PAGES } from './pages';

const LARGE = 32;

// The browser's own setting, which media queries in rem follow too; a style on <html> would not reach them.
test.use({
  launchOptions: async ({ launchOptions }, use) => {
    const args = [...(launchOptions.args ?? []), `--blink-settings=defaultFontSize=${LARGE}`];
    await use({ ...launchOptions, args });
  },
});

for (const site of FEWER_PAGES) {
  test(`fits with large text: ${site.name}`, async ({ page }) => {
    await openPage(page, site);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(`${LARGE}px`);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await findLayoutFaults(page), `${width} px`).toEqual([]);
      expect(await countVisibleCharts(page)).toBeGreaterThanOrEqual(chartsOn(site));
    }
  });
}
