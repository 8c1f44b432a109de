/** What /how-to-read says of every page is so; its words on scripts and keys are tested in keyboard.spec.ts. */
import { expect, test } from 'playwright/test';
import { EMBEDS } from './embeds';
import { openPage, waitForKeys } from './open-page';
import { FORMS, FULLEST_DASHBOARDS } from './pages';

for (const { name, embed } of EMBEDS) {
  test(`in an embed the tab key reaches every mark: ${name}`, async ({ page, baseURL }) => {
    await page.goto(`${baseURL}${embed}`);
    const marks = page.locator('svg.chart:visible a.mark');
    const count = await marks.count();
    expect(count).toBeGreaterThan(0);
    for (let index = 0; index < count; index += 1) {
      await page.keyboard.press('Tab');
      await expect(marks.nth(index)).toBeFocused();
    }
  });
}

for (const site of [...FORMS, ...FULLEST_DASHBOARDS]) {
  test(`a chosen mark shows its sentence, its source or its formula: ${site.name}`, async ({ page }) => {
    await openPage(page, site);
    await waitForKeys(page);
    for (const [kind, shown] of [
      ['claim', 'mark'],
      ['context', 'a[data-cite]'],
      ['derived', ':text("Computed")'],
    ] as const) {
      const mark = page.locator(`svg.chart:visible a.mark[data-${kind}]:not([data-sentence])`).first();
      if ((await mark.count()) === 0) continue;
      await mark.focus();
      await page.keyboard.press('Enter');
      await expect(page.locator(`[data-selected][data-card] ${shown}`).first()).toBeVisible();
    }
    expect(await page.locator('svg.chart:visible a.mark').count()).toBeGreaterThan(0);
  });
}

for (const site of FULLEST_DASHBOARDS) {
  test(`numbers of the article lead to a chart, or to why there is none: ${site.name}`, async ({ page }) => {
    await openPage(page, site);
    const targets = (selector: string) =>
      page
        .locator(`.reader-pane ${selector}`)
        .evaluateAll((all) =>
          all.map((one) => document.getElementById((one.getAttribute('href') ?? '').slice(1))?.textContent),
        );
    const [charted, uncharted] = [await targets('a.number'), await targets('a.not-charted')];
    expect(charted.length).toBeGreaterThan(0);
    expect(uncharted.length).toBeGreaterThan(0);
    for (const text of [...charted, ...uncharted]) expect(text).toBeTruthy();
  });
}

test('the legend stands once, here and on every other page', async ({ page }) => {
  for (const path of ['/how-to-read', '/', FORMS[0]?.path ?? '']) {
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({ media });
      await page.goto(path);
      await expect(
        page.locator('section:visible', { hasText: 'a crisp end' }),
        `${path}, ${media}`,
      ).toHaveCount(1);
    }
  }
});
