/** Extensions and translators change a page while it loads; it says nothing of it, and works as before. */
import { expect, test } from 'playwright/test';
import { openPage, waitForKeys } from './open-page';
import { CLAIM_PAGES, COMPARISONS, FIGURE_VIEWS, FULLEST_DASHBOARDS, type SitePage } from './pages';
import { watchPage } from './watch-page';

/** One page of each kind. */
const PAGES: readonly SitePage[] = [FULLEST_DASHBOARDS, FIGURE_VIEWS, CLAIM_PAGES, COMPARISONS].flatMap(
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

for (const site of FULLEST_DASHBOARDS) {
  test(`a number is selected on a page that others have changed: ${site.name}`, async ({ page }) => {
    await page.addInitScript(changeEarly);
    await openPage(page, site);
    await waitForKeys(page);
    const mark = page.locator('svg.chart:visible a.mark[data-claim]').first();
    const claim = await mark.getAttribute('data-claim');
    await mark.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`[?&]claim=${claim}$`));
    await expect(page.locator('[data-announced]')).not.toBeEmpty();
  });
}
