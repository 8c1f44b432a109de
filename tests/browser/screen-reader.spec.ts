/** What a screen reader meets: a title once or twice, tables under headings, a table in one step. */
import { expect, test } from 'playwright/test';
import { proseText } from '@/data/model/prose-text';
import { openPage } from './open-page';
import { DASHBOARDS, FORMS, FULLEST_DASHBOARDS } from './pages';

for (const site of [...FORMS, ...FULLEST_DASHBOARDS]) {
  test(`a figure’s title is heard once or twice, and its table stands under a heading: ${site.name}`, async ({
    page,
  }) => {
    await openPage(page, site);
    const tree = await page.locator('main').ariaSnapshot();
    const shown =
      'figure' in site ? [site] : site.article.figures.map((figure) => ({ figure, view: undefined }));
    for (const { figure, view } of shown) {
      const heading = view
        ? proseText(site.article, view.title ?? figure.title)
        : ((await page.locator(`#figure-${figure.slug} h2`).textContent()) ?? '');
      const times = tree.split('\n').filter((line) => line.includes(heading.slice(0, 40)));
      expect(times.length, heading).toBeGreaterThan(0);
      expect(times.length, times.join('\n')).toBeLessThanOrEqual(2);
    }
    if (!('figure' in site)) return;
    await expect(page.locator('#table').getByRole('heading').first()).toHaveText(/table|sentences/i);
    await expect(page.locator('#table table')).toHaveAccessibleName(/table|sentences/i);
  });
}

for (const site of DASHBOARDS) {
  test(`each figure’s table is one step away: ${site.name}`, async ({ page }) => {
    await openPage(page, site);
    for (const [index, figure] of site.article.figures.entries()) {
      const link = page.getByRole('link', { name: `Table of figure ${index + 1}`, exact: true });
      await expect(link).toHaveAttribute(
        'href',
        new RegExp(`/figures/${figure.slug}(\\?view=[^#]*)?#table$`),
      );
    }
    await page.getByRole('link', { name: 'Table of figure 1', exact: true }).click();
    await expect(page).toHaveURL(/#table$/);
    await expect(page.locator('#table table')).toBeInViewport();
  });

  test(`a link to a sentence’s words leads into the article: ${site.name}`, async ({ page }) => {
    await openPage(page, site);
    for (const { quote } of site.article.claims) {
      // Browsers take the first place where the words stand.
      const first = await page.evaluate((words) => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT);
        const holds = (element: Element) => element.textContent?.includes(words) === true;
        let found: Element = document.body;
        while (walker.nextNode()) {
          const element = walker.currentNode as Element;
          if (found.contains(element) && holds(element) && element.tagName !== 'SCRIPT') found = element;
        }
        return found.closest('#article') !== null;
      }, quote);
      expect(first, quote).toBe(true);
    }
  });
}
