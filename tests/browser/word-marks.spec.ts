/** Marks of the size of a word: in the lines of the text, quiet, and switched off by the address. */
import { expect, type Page, test } from 'playwright/test';
import { articlePath, claimPath, comparePath, figurePath } from '@/data/addresses/addresses';
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

test('every page with marks switches them off and on, and the choice goes along', async ({ page }) => {
  const [article] = ARTICLES;
  if (!article) throw new Error('expected an article');
  const { slug } = article.publication;
  const [first, second] = article.claims.map(({ id }) => id) as [string, string];
  const [figure] = article.figures;
  for (const path of [
    claimPath(slug, first),
    comparePath(slug, [first, second]),
    figurePath(slug, figure?.slug ?? ''),
  ]) {
    await openPage(page, { path, status: 200 });
    const before = (await readMarks(page, 'main')).length;
    expect(before, path).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Hide the small marks' }).click();
    await expect(page).toHaveURL(/\?marks=off$/);
    expect(await readMarks(page, 'main'), path).toHaveLength(0);
    await page.reload();
    expect(await readMarks(page, 'main'), path).toHaveLength(0);
    await page
      .getByRole('link', { name: /^“?Majority sex workers/ })
      .first()
      .click();
    await expect(page).toHaveURL(`${articlePath(slug)}?marks=off`);
    expect(await readMarks(page, 'main'), path).toHaveLength(0);
    await page.goBack();
    await page.getByRole('button', { name: 'Show the small marks' }).click();
    await expect(page).toHaveURL(path);
    expect(await readMarks(page, 'main'), path).toHaveLength(before);
  }
});

test('where no script runs no page offers what it cannot do', async ({ browser }) => {
  const [article] = ARTICLES;
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(claimPath(article?.publication.slug ?? '', article?.claims[0]?.id ?? ''));
  await expect(page.locator('[data-marks-switch]')).toBeHidden();
  await context.close();
});
