/** From 320 px to 1600 px nothing overflows or overlaps, and no chart's text is below 12 px or over 16 px. */
import { expect, test } from 'playwright/test';
import { chartsOn, countVisibleCharts, findLayoutFaults, WIDTHS } from './geometry';
import { openPage } from './open-page';
import { ALL_PAGES, FEWER_PAGES } from './pages';

for (const site of ALL_PAGES) {
  test(`fits every width: ${site.name}`, async ({ page }) => {
    await openPage(page, site);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await findLayoutFaults(page), `${width} px`).toEqual([]);
      expect(await countVisibleCharts(page)).toBeGreaterThanOrEqual(chartsOn(site));
    }
  });
}

test.describe('in another font', () => {
  // A page's own policy admits no style but its own.
  test.use({ bypassCSP: true });

  for (const site of FEWER_PAGES) {
    test(`fits in a wide font of the reader’s own: ${site.name}`, async ({ page }) => {
      await openPage(page, site);
      await page.addStyleTag({ content: '* { font-family: "DejaVu Sans", Verdana, sans-serif !important }' });
      for (const width of [320, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect.soft(await findLayoutFaults(page), `${width} px`).toEqual([]);
      }
    });
  }
});

test('the measuring sees what does not fit', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 600 });
  await page.setContent(`<style>body{margin:0}</style><div style="width:400px">wide</div>
    <svg id="bad" class="chart" viewBox="0 0 200 100" width="150" height="75">
      <text x="0" y="30" font-size="15">first words</text><text x="20" y="34" font-size="20">second</text>
      <text x="150" y="90" font-size="20">leaves it</text>
    </svg>`);
  const faults = (await findLayoutFaults(page)).join('\n');
  expect(faults).toContain('400 px wide in 320 px');
  expect(faults).toContain('“first words” is 11.3 px');
  expect(faults).toContain('“first words” meets “second”');
  expect(faults).toContain('“leaves it” leaves the frame');
});
