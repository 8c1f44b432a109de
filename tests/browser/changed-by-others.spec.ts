/** Extensions and translators change a page while it loads; it says nothing of it, and works as before. */
import { expect, test } from 'playwright/test';
import { homePath } from '@/data/addresses/addresses';
import { openPage, waitForKeys } from './open-page';
import { ARTICLES, CLAIM_PAGES, COMPARISONS, DASHBOARDS, FIGURE_VIEWS, type SitePage } from './pages';
import { watchPage } from './watch-page';

/** One page of each kind. */
const PAGES: readonly SitePage[] = [DASHBOARDS, FIGURE_VIEWS, CLAIM_PAGES, COMPARISONS].flatMap(
  ([first]) => first ?? [],
);

/** As soon as they exist: an element at the end of the body, one at the start of the main part, other words. */
function changeEarly() {
  const changes = new Map<string, (found: Element) => void>([
    ['body', (body) => body.append(document.createElement('aside'))],
    ['main', (main) => main.prepend(document.createElement('aside'))],
    ['h1', (title) => title.replaceChildren('Other words')],
  ]);
  const change = () => {
    for (const [name, apply] of changes) {
      const found = document.querySelector(name);
      if (!found) continue;
      changes.delete(name);
      apply(found);
    }
  };
  new MutationObserver(change).observe(document, { childList: true, subtree: true });
}

for (const site of PAGES) {
  test(`is quiet when others change it: ${site.name}`, async ({ page, baseURL }) => {
    const watch = await watchPage(page, new URL(baseURL ?? '').origin);
    await page.addInitScript(changeEarly);
    await openPage(page, site);
    await waitForKeys(page);
    await expect(page.locator('h1')).toHaveText('Other words');
    expect(await page.locator('body > aside, main > aside:empty').count()).toBe(2);
    expect(watch.complaints).toEqual([]);
    expect(await watch.readViolations()).toEqual([]);
  });
}

test('a number is selected on a page that others have changed', async ({ page }) => {
  await page.addInitScript(changeEarly);
  await openPage(page, { path: homePath(), status: 200 });
  await waitForKeys(page);
  const claim = ARTICLES[0]?.claims[0]?.id ?? '';
  await page.locator(`svg.chart a.mark[data-claim="${claim}"]:visible`).first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`[?]claim=${claim}$`));
  await expect(page.locator('[data-announced]')).not.toBeEmpty();
});
