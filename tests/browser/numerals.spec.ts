/** Promise 4: every numeral on a page is tied to its origin, and equals it. */
import { expect, test } from 'playwright/test';
import { judgeNumeral } from '@/tests/numerals/judge-numeral';
import { collectNumerals } from './collect-numerals';
import { openPage } from './open-page';
import { ALL_PAGES, ARTICLES, JOINED } from './pages';

for (const site of ALL_PAGES) {
  test(`every numeral has an origin: ${site.name}`, async ({ page }) => {
    await openPage(page, site);
    const numerals = await collectNumerals(page);
    const faults = numerals.map((numeral) => judgeNumeral([...ARTICLES, ...JOINED], numeral));
    expect(faults.filter((fault) => fault !== undefined)).toEqual([]);
    if (site.path !== '/how-to-read') expect(numerals.length).toBeGreaterThan(0);
  });
}

/** A page with one fault of each kind shows that the walk above can fail. */
const [article] = ARTICLES;
const claim = article?.claims.find(({ unit }) => unit === 'count');

test('the walk sees what a page does wrong', async ({ page }) => {
  await page.setContent(`<main>
    <p>It was 77 <b>and</b> more</p>
    <p data-claim="${claim?.id}">about <i>${(claim?.value ?? 0) + 1}</i></p>
    <p data-context="no-such-fact">55</p>
    <p data-article>Not these 1234 words</p>
    <svg data-scale=""><text data-claim="${claim?.id}">${(claim?.value ?? 0) + 2}<tspan data-scale>100</tspan></text></svg>
    <p data-cite>2011</p><p data-claim="${claim?.id}">${claim?.value}</p>
  </main><footer>12</footer>`);
  const numerals = await collectNumerals(page);
  const faults = numerals.flatMap((numeral) => judgeNumeral(ARTICLES, numeral) ?? []);
  expect(numerals).toHaveLength(8);
  expect(faults).toEqual([
    expect.stringContaining('“It was 77” has no origin'),
    expect.stringContaining(`shows “${(claim?.value ?? 0) + 1}”`),
    expect.stringContaining('does not exist'),
    expect.stringContaining('not in the article'),
    expect.stringContaining(`shows “${(claim?.value ?? 0) + 2}”`),
  ]);
});
