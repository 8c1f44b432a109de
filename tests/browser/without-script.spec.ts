/** Pages read well where no script runs: charts, sentences, tables and selection are plain HTML. */
import { expect, type Page, test } from 'playwright/test';
import { figurePath } from '@/data/addresses/addresses';
import { FEWER_PAGES, FORMS } from './pages';

test.use({ javaScriptEnabled: false });

const open = async (page: Page, path: string, status: number) => {
  const response = await page.goto(path);
  expect(response?.status()).toBe(status);
};

for (const site of FEWER_PAGES) {
  test(`has a heading and no dead control: ${site.name}`, async ({ page }) => {
    await open(page, site.path, site.status);
    await expect(page.locator('main h1')).toBeVisible();
    // A form with an address is sent by the browser itself; any other button needs a script.
    await expect(page.locator('main button:visible:not(form[action] [type="submit"])')).toHaveCount(0);
  });
}

for (const site of FORMS) {
  test(`marks lead to the selected sentence: ${site.name}`, async ({ page }) => {
    await open(page, site.path, 200);
    await expect(page.locator('svg.chart:visible')).toHaveCount(1);
    await expect(page.locator('main table')).toBeVisible();
    const marks = page.locator('svg.chart:visible a.mark[data-claim]:not([data-sentence])');
    for (let index = 0; index < (await marks.count()); index += 1) {
      const mark = marks.nth(index);
      const claim = await mark.getAttribute('data-claim');
      await mark.locator('text').first().click();
      await expect(page).toHaveURL(new RegExp(`#claim-${claim}$`));
      const card = page.locator(`[data-card="claim-${claim}"]:target`);
      await expect(card).toBeInViewport();
      await expect(card.locator('mark')).toBeVisible();
    }
  });
}

for (const { article, figure, name } of FORMS) {
  test(`selection comes back from the address: ${name}`, async ({ page }) => {
    for (const claim of figure.claims) {
      await open(page, figurePath(article.publication.slug, figure.slug, { claim }), 200);
      await expect(page.locator('[data-card]:target')).toHaveAttribute('data-card', `claim-${claim}`);
      await expect(page.locator(`[data-card="claim-${claim}"] details dl`)).toBeVisible();
    }
  });
}
