/** On paper, headings stand with what they head, words are whole, and the page says where it can be found. */
import { expect, type Page, test } from 'playwright/test';
import { openPage } from './open-page';
import { ALL_PAGES, CLAIM_PAGES, COMPARISONS, DASHBOARDS, FORMS, type SitePage } from './pages';
import { printPage, wordsOf } from './read-print';

const letters = (text: string): string => text.replaceAll(/\s+/g, '').toLowerCase();

/** The headings of a page that are printed, in their order, with what follows each at once. */
const headingsOf = (page: Page): Promise<readonly string[]> =>
  page
    .locator('main :is(h1, h2)')
    .evaluateAll((all) =>
      all.filter((one) => one.checkVisibility()).map((one) => (one.textContent ?? '').trim()),
    );

/** The title of each figure, and the last words of its chart. */
const chartsOf = (page: Page) =>
  page.locator('main figure').evaluateAll((all) =>
    all.map((figure) => {
      const section = figure.closest('.figure-section, main');
      const chart = [...figure.querySelectorAll('svg.chart')].find((one) => one.checkVisibility());
      return {
        title: section?.querySelector('h1, h2')?.textContent ?? '',
        last: [...(chart?.querySelectorAll('text') ?? [])].at(-1)?.textContent ?? '',
      };
    }),
  );

const [dashboard] = DASHBOARDS;
const [claim] = CLAIM_PAGES;
const [comparison] = COMPARISONS;
const howToRead = ALL_PAGES.find(({ path }) => path === '/how-to-read');
const PRINTED: readonly SitePage[] = [
  ...FORMS,
  ...[dashboard, claim, comparison, howToRead].filter((site) => site !== undefined),
];

for (const site of PRINTED) {
  test(`prints as it would be handed out: ${site.name}`, async ({ page, baseURL }) => {
    await openPage(page, site);
    await page.emulateMedia({ media: 'print' });
    const headings = (await headingsOf(page)).map(letters);
    const charts = await chartsOf(page);
    const cells = await page
      .locator('td, tbody th')
      .evaluateAll((all) => all.map((one) => one.textContent ?? ''));
    const sheets = await printPage(page);
    const texts = sheets.map((sheet) => letters(wordsOf(sheet)));

    expect(texts.join('')).toContain(letters(`${baseURL}${site.path.split('?')[0]}`));
    // No heading is the last thing on its sheet.
    for (const heading of headings) {
      expect(texts.filter((text) => text.endsWith(heading))).toEqual([]);
    }
    for (const { title, last } of charts) {
      const sheet = texts.find((text) => text.includes(letters(title)) && text.includes(letters(last)));
      expect(sheet, `“${title}” stands on one sheet with “${last}”`).toBeDefined();
    }
    // No sheet holds a remnant: the last one is a tenth full, or all that there is.
    const last = sheets.at(-1) ?? [];
    expect(new Set(last.map(({ top }) => Math.round(top))).size).toBeGreaterThanOrEqual(5);
    // Every word of a table is printed in one piece.
    const printed = sheets.flatMap((sheet) => sheet.map(({ words }) => words.toLowerCase())).join(' ');
    for (const word of cells.join(' ').match(/\p{L}{4,}/gu) ?? [])
      expect(printed).toContain(word.toLowerCase());
  });
}

test('lists of articles print their address', async ({ page, baseURL }) => {
  await page.emulateMedia({ media: 'print' });
  for (const path of ['/articles', '/articles?words=women']) {
    await page.goto(path);
    await expect(page.locator('.print-only')).toHaveText(`${baseURL}${path}`);
    await expect(page.locator('.print-only')).toBeVisible();
  }
});
