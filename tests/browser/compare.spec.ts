/** A comparison is a figure like others: its page offers its embed, and every file of it is answered. */
import { expect, test } from 'playwright/test';
import { comparePath, embedPath, oEmbedPath, slugOfComparison } from '@/data/addresses/addresses';
import { comparableWith } from '@/data/comparability/comparison';
import { openPage } from './open-page';
import { ARTICLES } from './pages';

for (const article of ARTICLES) {
  const { slug } = article.publication;
  const [first] = article.claims;
  const [other] = first ? comparableWith(article, first.id) : [];
  if (!first || !other) continue;
  const ids = [first.id, other.id];
  const page = comparePath(slug, ids);

  test(`every file of a comparison is answered: ${slug}`, async ({ request, baseURL }) => {
    for (const [ending, type] of [
      ['.svg', 'image/svg+xml'],
      ['.png', 'image/png'],
      ['.csv', 'text/csv'],
      ['.json', 'application/json'],
      ['/card.png', 'image/png'],
      ['/citation.txt', 'text/plain'],
      ['/citation.bib', 'bibtex'],
    ] as const) {
      const answer = await request.get(page + ending);
      expect(answer.status(), ending).toBe(200);
      expect(answer.headers()['content-type'], ending).toContain(type);
    }
    const embed = await request.get(embedPath(slug, slugOfComparison(ids)));
    expect(embed.status()).toBe(200);
    expect(await embed.text()).toContain('<svg');
    const oembed = await request.get(oEmbedPath(new URL(page, baseURL).href, 'json'));
    expect((await oembed.json()).html).toContain(`/embed/${slug}/${slugOfComparison(ids)}`);
    expect((await request.get(`${page}.gif`)).status()).toBe(404);
  });

  test(`its page says the verdict once and offers its codes: ${slug}`, async ({ page: tab }) => {
    await openPage(tab, { path: page, status: 200 });
    await expect(tab.locator('main [data-comparability]')).toHaveCount(1);
    await expect(tab.locator('#share pre').filter({ hasText: '<iframe' })).toHaveCount(1);
    await expect(tab.locator('head link[type="application/json+oembed"]')).toHaveCount(1);
  });

  test(`a number offers to be compared, comparable ones first: ${slug}`, async ({ page: tab }) => {
    await openPage(tab, { path: `/articles/${slug}`, status: 200 });
    await tab.locator(`header a[data-claim="${first.id}"]`).click();
    const card = tab.locator('[data-card][data-selected]');
    await card.getByText('Compare with …').click();
    const offered = card.locator('a[data-compare]');
    const verdicts = await offered.evaluateAll((links) =>
      links.map((one) => one.getAttribute('data-compare')),
    );
    const order = ['shared', 'own', 'none'];
    expect(verdicts.length).toBeGreaterThan(1);
    expect(verdicts).toEqual(verdicts.toSorted((a, b) => order.indexOf(a ?? '') - order.indexOf(b ?? '')));
    await expect(
      tab
        .locator('header')
        .getByRole('link', { name: /^Compare/ })
        .first(),
    ).toBeVisible();
  });
}
