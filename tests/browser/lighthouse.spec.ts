/**
 * Lighthouse gives each kind of page and embed its full score in accessibility, best practices and search engines'
 * view. How fast they are it does not judge here: that is measured by the bench, on a machine that does nothing else.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import lighthouse from 'lighthouse';
import { expect, test } from 'playwright/test';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findChromium } from '../run/find-chromium';
import { chromiumArguments, thisMachine } from '../run/this-machine';
import { EMBEDS } from './embeds';
import { CLAIM_PAGES, DASHBOARDS, FORMS } from './pages';

const CATEGORIES = ['accessibility', 'best-practices', 'seo'];

/** An embed is kept from search engines, which list its figure's page: what they want of a page it need not have. */
const FOR_LISTED_PAGES = ['is-crawlable', 'meta-description', 'robots-txt'];

let browser: Browser;
test.beforeAll(async () => {
  const found = findChromium(thisMachine());
  if (found.kind === 'missing') throw new Error(found.message);
  browser = await puppeteer.launch({ executablePath: found.path, args: chromiumArguments() });
});
test.afterAll(() => browser.close());

interface Judgement {
  readonly scores: Readonly<Record<string, number | null>>;
  /** What lowers a score, one line each. */
  readonly faults: readonly string[];
}

const FULL = { scores: { accessibility: 1, 'best-practices': 1, seo: 1 }, faults: [] };

async function judge(url: string, skipAudits: string[] = []): Promise<Judgement> {
  const page = await browser.newPage();
  const result = await lighthouse(
    url,
    // Simulated throttling leaves the page as fast as it is; nothing that is judged here asks for a picture of it.
    {
      onlyCategories: CATEGORIES,
      skipAudits,
      throttlingMethod: 'simulate',
      disableFullPageScreenshot: true,
      logLevel: 'error',
    },
    undefined,
    page,
  );
  await page.close();
  if (!result) throw new Error(`${url}: expected a result of Lighthouse, found none`);
  const { categories, audits, runWarnings } = result.lhr;
  const weighed = new Set(
    Object.values(categories).flatMap(({ auditRefs }) =>
      auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
    ),
  );
  return {
    scores: Object.fromEntries(Object.entries(categories).map(([id, { score }]) => [id, score])),
    faults: [
      ...runWarnings.map(String),
      ...Object.values(audits)
        .filter(({ id, score }) => weighed.has(id) && score !== null && score < 1)
        .map(({ id, title, explanation }) => `${id}: ${title} ${explanation ?? ''}`),
    ],
  };
}

for (const { name, path } of [...DASHBOARDS.slice(-1), ...FORMS.slice(0, 1), ...CLAIM_PAGES.slice(0, 1)]) {
  test(`Lighthouse finds nothing: ${name}`, async ({ baseURL }) => {
    expect(await judge(`${baseURL}${path}`)).toEqual(FULL);
  });
}

for (const { name, embed } of EMBEDS.slice(0, 1)) {
  test(`Lighthouse finds nothing: embed of ${name}`, async ({ baseURL }) => {
    expect(await judge(`${baseURL}${embed}`, FOR_LISTED_PAGES)).toEqual(FULL);
  });
}

test('Lighthouse sees a faulty page', async () => {
  const faulty = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end('<!doctype html><p>No title, and <img src="nothing.png"><script>undefined.x</script></p>');
  });
  await new Promise<void>((resolve) => faulty.listen(0, resolve));
  const { scores, faults } = await judge(`http://localhost:${(faulty.address() as AddressInfo).port}/`);
  faulty.close();
  for (const category of CATEGORIES) expect(scores[category], category).toBeLessThan(1);
  expect(faults.join('\n')).toMatch(/document-title/);
  expect(faults.join('\n')).toMatch(/errors-in-console/);
});
