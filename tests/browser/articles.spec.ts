/** The list of articles is searched with a plain form: no script is needed, and none that is not ours runs. */
import { expect, test } from 'playwright/test';
import { openPage } from './open-page';
import { ARTICLES } from './pages';
import { watchPage } from './watch-page';

const [article] = ARTICLES;
const title = article?.publication.title ?? '';

test('a search narrows the list, says so, and complains of nothing', async ({ page, baseURL }) => {
  const watch = await watchPage(page, new URL(baseURL ?? '').origin);
  await openPage(page, { path: '/articles', status: 200 });
  await page.getByLabel('Words').fill('no such words');
  await page.getByRole('button', { name: 'Find' }).click();
  await expect(page).toHaveURL(/words=no\+such\+words/);
  await expect(page.getByText('No article has all of these words')).toBeVisible();
  await page.getByLabel('Words').fill(title.toUpperCase());
  await page.getByRole('button', { name: 'Find' }).click();
  await expect(page.locator('main h2')).toHaveText([title]);
  expect(watch.complaints).toEqual([]);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('kinds of numbers are found, and a kind that is none is told', async ({ page }) => {
    await page.goto('/articles');
    await page.getByLabel('What is stated').selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Find' }).click();
    await expect(page.locator('main h2').first()).toBeVisible();
    await page.goto('/articles?unit=bananas');
    await expect(page.getByRole('status').first()).toContainText('no kind of number');
    await expect(page.locator('main h2')).toHaveCount(ARTICLES.length);
  });
});

test('the feed is Atom, and pages name it', async ({ request }) => {
  const feed = await request.get('/feed.xml');
  expect(feed.status()).toBe(200);
  expect(feed.headers()['content-type']).toMatch(/^application\/atom\+xml/);
  expect(await feed.text()).toContain('<entry>');
  expect(await (await request.get('/how-to-read')).text()).toContain('type="application/atom+xml"');
});
