/** Each chart is one tab stop; arrows, Home and End move; Enter selects; Escape clears and leaves. */
import { expect, type Page, test } from 'playwright/test';
import { openPage, waitForKeys } from './open-page';
import { type FigureViewPage, FORMS, FULLEST_DASHBOARDS } from './pages';

const VISIBLE_MARKS = 'svg.chart:visible a.mark';

/** How often the Tab key stops inside each visible chart, from the top of the page to its end. */
async function countTabStops(page: Page): Promise<Readonly<Record<string, number>>> {
  const stops: Record<string, number> = {};
  await page.evaluate(() => window.scrollTo(0, 0));
  for (let presses = 0; presses < 1000; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const { activeElement } = document;
      if (!activeElement || activeElement === document.body) return null;
      const charts = [...document.querySelectorAll('svg.chart')];
      const index = charts.findIndex((chart) => chart.contains(activeElement));
      return index === -1 ? 'outside' : `chart ${index}`;
    });
    if (stop === null) return stops;
    stops[stop] = (stops[stop] ?? 0) + 1;
  }
  throw new Error('expected the Tab key to reach the end of the page, it did not in 1000 presses');
}

const readFocus = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const chart = document.activeElement?.closest('svg.chart');
    return chart ? [...chart.querySelectorAll('a.mark')].indexOf(document.activeElement as Element) : -1;
  });

async function press(page: Page, key: string): Promise<number> {
  await page.keyboard.press(key);
  return readFocus(page);
}

const selectedCards = (page: Page) => page.locator('[data-card][data-selected]');

for (const site of FORMS) {
  test(`the chart is one tab stop, and arrows move in it: ${site.name}`, async ({ page }) => {
    await openPage(page, site);
    await waitForKeys(page);
    const { outside, ...charts } = await countTabStops(page);
    expect(Object.values(charts)).toEqual([1]);
    expect(outside).toBeGreaterThan(5);

    const marks = page.locator(VISIBLE_MARKS);
    const count = await marks.count();
    const last = count - 1;
    await marks.first().focus();
    for (let step = 1; step <= count; step += 1) expect(await press(page, 'ArrowRight')).toBe(step % count);
    expect(await press(page, 'ArrowLeft')).toBe(last);
    expect(await press(page, 'ArrowDown')).toBe(0);
    expect(await press(page, 'ArrowUp')).toBe(last);
    expect(await press(page, 'Home')).toBe(0);
    expect(await press(page, 'End')).toBe(last);
    // The mark that had the focus keeps the tab stop.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    expect(await readFocus(page)).toBe(last);
    await page.keyboard.press('Escape');
    expect(await readFocus(page)).toBe(-1);
  });
}

/** The claims that a chart's marks select in place. */
const claimMarks = (page: Page) => page.locator(`${VISIBLE_MARKS}[data-claim]:not([data-sentence])`);

async function claimsDrawn(page: Page): Promise<readonly string[]> {
  const ids = await claimMarks(page).evaluateAll((marks) =>
    marks.map((mark) => mark.getAttribute('data-claim')),
  );
  return ids.filter((id) => id !== null);
}

for (const site of FORMS) {
  test(`Enter selects and the address keeps it: ${site.name}`, async ({ page }) => {
    await openPage(page, site);
    await waitForKeys(page);
    for (const [index, claim] of (await claimsDrawn(page)).entries()) {
      await claimMarks(page).nth(index).focus();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new RegExp(`[?&]claim=${claim}(&|$|#)`));
      await expectSelected(page, site, claim);
      const links = await page.locator('[data-selectable]').all();
      expect(links.length).toBeGreaterThan(0);
      for (const link of links) await expect(link).toContainText(`claim=${claim}`);
      await page.reload();
      await waitForKeys(page);
      await expectSelected(page, site, claim);
      await claimMarks(page).nth(index).focus();
      await page.keyboard.press('Escape');
      await expect(page).not.toHaveURL(/claim=/);
      await expect(selectedCards(page)).toHaveCount(0);
      await expect(page.locator('a.mark[aria-current]')).toHaveCount(0);
      expect(await readFocus(page)).toBe(-1);
      await page.goBack();
      await expectSelected(page, site, claim);
      await page.goForward();
      await expect(selectedCards(page)).toHaveCount(0);
    }
  });
}

for (const site of FORMS) {
  test(`Enter on a mark of other origin shows that origin alone: ${site.name}`, async ({ page }) => {
    await openPage(page, site);
    await waitForKeys(page);
    const marks = page.locator(`${VISIBLE_MARKS}:is([data-context], [data-derived])`);
    for (let index = 0; index < (await marks.count()); index += 1) {
      const href = await marks.nth(index).getAttribute('href');
      await marks.nth(index).focus();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new RegExp(`^[^?]*(\\?view=[^&]*)?${href}$`));
      await expect(selectedCards(page)).toHaveCount(1);
      await expect(selectedCards(page)).toHaveAttribute('id', href?.slice(1) ?? '');
      await expect(selectedCards(page)).toBeInViewport();
      await expect(page.locator('[aria-live="polite"][data-article]')).toHaveText(
        (await selectedCards(page).locator('[data-told]').textContent()) ?? '',
      );
      await expect(marks.nth(index)).toBeFocused();
      await expect(marks.nth(index)).toHaveAttribute('aria-current', 'true');
    }
    await page.keyboard.press('Escape');
    await expect(selectedCards(page)).toHaveCount(0);
  });
}

async function expectSelected(page: Page, { article }: FigureViewPage, claim: string): Promise<void> {
  await expect(selectedCards(page)).toHaveCount(1);
  const card = page.locator(`[data-card="claim-${claim}"][data-selected]`);
  await expect(card).toBeInViewport();
  await expect(card).toContainText(article.claims.find(({ id }) => id === claim)?.quote ?? '');
  await expect(card.locator('details').first()).toHaveAttribute('open', '');
  const current = page.locator('svg.chart:visible a.mark[aria-current="true"]');
  for (const mark of await current.all()) expect(await mark.getAttribute('data-claim')).toBe(claim);
  expect(await current.count()).toBeGreaterThan(0);
}

for (const site of FULLEST_DASHBOARDS) {
  test(`every chart is one tab stop: ${site.name}`, async ({ page }) => {
    await openPage(page, site);
    await waitForKeys(page);
    const { outside, ...charts } = await countTabStops(page);
    expect(Object.values(charts)).toEqual(site.article.figures.map(() => 1));
    expect(outside).toBeGreaterThan(5);
  });
}
