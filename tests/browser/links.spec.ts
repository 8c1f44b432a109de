/** Every mark leads to its sentence and every sentence's number back to a mark; no link leads nowhere. */
import { expect, type Locator, type Page, test } from 'playwright/test';
import { readSiteOrigin } from '@/data/addresses/origin';
import { placesOfClaim } from '@/data/model/view-references';
import { openPage, waitForKeys } from './open-page';
import { ALL_PAGES, DASHBOARDS, FORMS, FULLEST_DASHBOARDS } from './pages';

/** Puts a link's absolute address onto the site under test, whatever origin the build was made for. */
function toOwnPath(href: string, baseURL: string): string | undefined {
  const url = new URL(href, baseURL);
  const own = [new URL(baseURL).origin, readSiteOrigin()];
  return own.includes(url.origin) ? url.pathname + url.search : undefined;
}

const elementWith = (page: Page, id: string) => page.locator(`[id="${id}"]`);

/** What a mark says it draws, and the card that it leads to. */
async function readMark(mark: Locator) {
  const [claim, context, derived, sentence, href] = await Promise.all(
    ['data-claim', 'data-context', 'data-derived', 'data-sentence', 'href'].map((name) =>
      mark.getAttribute(name),
    ),
  );
  return { claim, context, derived, sentence, card: decodeURIComponent(href?.replace(/^#/, '') ?? '') };
}

for (const site of [...FORMS, ...FULLEST_DASHBOARDS]) {
  test(`marks lead to their origin: ${site.name}`, async ({ page }) => {
    await openPage(page, site);
    await waitForKeys(page);
    const { article } = site;
    const marks = page.locator('svg.chart:visible a.mark');
    expect(await marks.count()).toBeGreaterThan(0);
    for (const mark of await marks.all()) {
      const { claim, context, derived, sentence, card: id } = await readMark(mark);
      // The middle of a mark may lie between its shapes.
      await mark.locator('circle, rect, path').first().click();
      const card = page.locator(`[data-card="${id}"][data-selected]`);
      await expect(card).toBeInViewport();
      if (claim) {
        expect(id).toBe(`claim-${claim}`);
        await expect(card.locator('q')).toHaveText(
          article.claims.find((one) => one.id === claim)?.quote ?? '',
        );
        await expect(card.locator('q mark')).toHaveAttribute('data-claim', claim);
      } else if (sentence) {
        expect(id).toBe(`sentence-${sentence}`);
        const span = article.sentences.find((one) => one.id === sentence);
        await expect(card.locator('q')).toHaveText(article.text.slice(span?.start, span?.end));
      } else {
        const kind = context ? 'context' : 'derived';
        expect(id).toBe(`${kind}-${context ?? derived}`);
        await expect(card.locator(`[data-${kind}="${context ?? derived}"]`).first()).toBeVisible();
      }
    }
  });
}

for (const site of DASHBOARDS) {
  test(`sentences lead to their marks: ${site.name}`, async ({ page }) => {
    await openPage(page, site);
    for (const { id } of site.article.claims) {
      const number = page.locator(`aside .number[data-claim="${id}"]`);
      await expect(number).toHaveCount(1);
      const href = (await number.getAttribute('href')) ?? '';
      const charts = elementWith(page, href.replace('#', '')).locator('[data-drawn-in]');
      const addresses = await charts.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      expect(addresses.length).toBe(placesOfClaim(site.article, id).length);
      expect(addresses.length).toBeGreaterThan(0);
      for (const address of addresses) {
        if (address?.startsWith('#')) {
          const figure = elementWith(page, address.slice(1));
          await expect(figure.locator('svg.chart:visible')).toBeVisible();
          // A chart may count what a number allows, and name the number itself in its words.
          await expect(figure.locator(`[data-claim="${id}"]:visible`).first()).toBeVisible();
          continue;
        }
        // A view that the dashboard does not show is on the figure's own page.
        const html = await (await page.request.get(address ?? '')).text();
        const [shown = ''] = html.slice(html.indexOf('<h1')).split('id="sentences"');
        expect(shown, `${address} shows ${id}`).toContain(`data-claim="${id}"`);
      }
    }
    for (const { id, raw, span } of site.article.exclusions) {
      const word = page.locator(`aside .not-charted[href="#not-charted-${id}"]`);
      await expect(word, `${raw} at ${span.start}`).toHaveText(raw);
      await expect(elementWith(page, `not-charted-${id}`).locator('dd').last()).not.toBeEmpty();
    }
  });
}

/** What the pages' links ask for, each with the first page that links to it. */
test('no link of the site leads nowhere', async ({ request, baseURL }) => {
  const links = new Map<string, string>();
  for (const site of ALL_PAGES) {
    const html = await (await request.get(site.path)).text();
    const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]));
    const hrefs = [...html.matchAll(/<(?:a|link|meta)\s[^>]*?(?:href|content)="([^"]+)"/g)].map((match) =>
      (match[1] ?? '').replaceAll('&amp;', '&'),
    );
    for (const href of hrefs) {
      // A colour of the page's metadata begins with the same sign as a place in the page.
      if (!/^(\/|#(?![\da-f]{6}$)|https?:)/.test(href)) continue;
      const url = new URL(href, new URL(site.path, baseURL));
      const path = toOwnPath(url.href, baseURL ?? '');
      if (path === undefined) continue;
      if (href.startsWith('#')) expect(ids, `${site.path} links to ${href}`).toContain(href.slice(1));
      else links.set(path, links.get(path) ?? site.path);
    }
  }
  // Every picture is drawn anew for it.
  test.setTimeout(600_000);
  const broken: string[] = [];
  for (const [path, from] of links) {
    const response = await request.get(path, { maxRedirects: 0, timeout: 60_000 });
    // A selected number is a fragment of its figure's page, one step away: the page itself is asked for next.
    if (response.status() === 307) {
      const page = await request.get(response.headers().location ?? '', { maxRedirects: 0 });
      if (page.status() === 200) continue;
    }
    if (response.status() !== 200) broken.push(`${response.status()} ${path} (from ${from})`);
  }
  expect(links.size).toBeGreaterThan(ALL_PAGES.length);
  expect(broken).toEqual([]);
});
