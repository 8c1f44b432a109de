/** Marks of the size of a word: in the lines of the text, quiet, and switched off by the address. */
import { expect, type Page, test } from 'playwright/test';
import { articlePath, claimPath } from '@/data/addresses/addresses';
import { openPage } from './open-page';
import { ARTICLES } from './pages';

/** Of every mark that is seen: its height in parts of its line's, and whether the line grew for it. */
const readMarks = (page: Page, within: string) =>
  page.evaluate(
    (selector) =>
      [...document.querySelectorAll<SVGElement>(`${selector} .word-mark`)]
        .filter((mark) => mark.getClientRects().length)
        .map((mark) => ({
          isHidden: mark.getAttribute('aria-hidden') === 'true',
          lines: mark.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(mark).fontSize),
          colour: getComputedStyle(mark).color,
        })),
    within,
  );

for (const article of ARTICLES) {
  const { slug } = article.publication;
  const drawn = article.claims.filter(({ unit }) => unit !== 'rank').length;

  test(`each number of the article has a mark in its line: ${slug}`, async ({ page }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await openPage(page, { path: articlePath(slug), status: 200 });
      const marks = await readMarks(page, '#article');
      expect(marks).toHaveLength(drawn);
      for (const { isHidden, lines, colour } of marks) {
        expect(isHidden).toBe(true);
        expect(lines).toBeLessThan(1);
        expect(colour).not.toBe('rgb(0, 0, 0)');
      }
    }
    await page.emulateMedia({ media: 'print' });
    expect(await readMarks(page, '#article')).toHaveLength(drawn);
  });

  test(`the marks are switched off and on by the address: ${slug}`, async ({ page }) => {
    await openPage(page, { path: articlePath(slug, { context: true }), status: 200 });
    await page.locator('#article').getByRole('link', { name: 'Hide the small marks' }).click();
    await expect(page).toHaveURL(/\?context=on&marks=off$/);
    expect(await readMarks(page, 'main')).toHaveLength(0);
    await page.locator('#article').getByRole('link', { name: 'Show the small marks' }).click();
    await expect(page).toHaveURL(/\?context=on$/);
    expect((await readMarks(page, '#article')).length).toBeGreaterThan(0);
    await page.goto(articlePath(slug).concat('?marks=perhaps'));
    await expect(page.locator('.about-marks')).toBeVisible();
  });
}

test('a number’s own page has the mark in its sentence', async ({ page }) => {
  const [article] = ARTICLES;
  const [claim] = article?.claims ?? [];
  await openPage(page, {
    path: claimPath(article?.publication.slug ?? '', claim?.id ?? ''),
    status: 200,
  });
  expect((await readMarks(page, 'main q')).length).toBeGreaterThan(0);
});
