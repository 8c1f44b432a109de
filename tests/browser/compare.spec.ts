/** A comparison is a figure like others: its page offers its embed, and every file of it is answered. */
import { expect, test } from 'playwright/test';
import { comparePath, embedPath, oEmbedPath, slugOfComparison } from '@/data/addresses/addresses';
import { comparableWith } from '@/data/comparability/comparison';
import { homeOf } from '@/data/model/joined-article';
import { openPage } from './open-page';
import { ACROSS_ARTICLES, ARTICLES } from './pages';

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

/** Where each file of a comparison is, and what it is. */
const FILES = [
  ['.svg', 'image/svg+xml'],
  ['.svg?theme=dark&width=360', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.csv', 'text/csv'],
  ['.csv?bom=1', 'text/csv'],
  ['.json', 'application/json'],
  ['.zip', 'application/zip'],
  ['/card.png', 'image/png'],
  ['/citation.txt', 'text/plain'],
  ['/citation.bib', 'bibtex'],
  ['/citation.ris', 'research-info-systems'],
  ['/citation.json', 'csl+json'],
] as const;

for (const { name, path, article, ids, verdict } of ACROSS_ARTICLES) {
  const { slug } = article.publication;
  const embed = embedPath(slug, slugOfComparison(ids));

  test(`every file is answered: ${name}`, async ({ request, baseURL }) => {
    for (const [ending, type] of FILES) {
      const answer = await request.get(path + ending);
      expect(answer.status(), ending).toBe(200);
      expect(answer.headers()['content-type'], ending).toContain(type);
    }
    for (const query of ['', '?theme=dark', '?fit=compact', `?claim=${ids[0]}`, '?theme=pink'])
      expect((await request.get(embed + query)).status(), query).toBe(200);
    for (const format of ['json', 'xml'] as const) {
      const answer = await request.get(oEmbedPath(new URL(path, baseURL).href, format));
      expect(answer.status()).toBe(200);
      expect(await answer.text()).toContain(embed);
    }
  });

  test(`names both articles without scripts: ${name}`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
    const tab = await context.newPage();
    await tab.goto(path);
    await expect(tab.locator('main [data-comparability]')).toHaveAttribute('data-comparability', verdict);
    await expect(tab.locator('main figure svg.chart:visible')).toHaveCount(verdict === 'own' ? 1 : 0);
    for (const id of ids) {
      const { publication } = homeOf(article, id).article;
      const card = tab.locator(`main li[id$="-${id}"]`);
      await expect(card.getByRole('link', { name: publication.title })).toBeVisible();
      await expect(card).toContainText(`${publication.publisher}, ${publication.whenPublished}`);
    }
    await context.close();
  });

  test(`has one address: ${name}`, async ({ request }) => {
    const [ours = '', theirs = ''] = ids;
    const other = homeOf(article, theirs);
    const swapped = `/articles/${other.article.publication.slug}/compare/${other.id}/${slug}_${ours}`;
    const moved = await request.get(swapped, { maxRedirects: 0 });
    expect(moved.status()).toBe(308);
    expect(new URL(moved.headers().location ?? '', 'http://x').pathname).toBe(path);
  });

  test(`says what is wrong with an address near it: ${name}`, async ({ request }) => {
    for (const [bad, status] of [
      [`${path}-not`, 404],
      [`${path}-not.svg`, 404],
      [`${path}.gif`, 404],
      [`${path}/${slug}_${ids[0]}`, 400],
      [`/articles/${slug}/compare/${ids[0]}/nothing_here`, 404],
      [`/articles/${slug}/compare/${ids[0]}/_`, 404],
      [`${embed}-not`, 404],
      [`/export/card/${slug}/${ids[0]}~nothing_here`, 404],
    ] as const) {
      const answer = await request.get(bad);
      expect(answer.status(), bad).toBe(status);
      expect((await answer.text()).length, bad).toBeGreaterThan(20);
    }
  });
}
