/** What does not exist is said to be missing, with help; what is odd never breaks the server. */
import { expect, test } from 'playwright/test';
import {
  articlePath,
  claimPath,
  datasetPath,
  embedPath,
  exportPath,
  figureCitationPath,
  figurePath,
} from '@/data/addresses/addresses';
import { ODDITIES, oddPlaces } from './odd-addresses';
import { ARTICLES, FORMS } from './pages';
import { askRaw, type RawAnswer } from './raw-request';

const [article] = ARTICLES;
const slug = article?.publication.slug ?? '';
const figure = article?.figures[0]?.slug ?? '';
const claim = article?.claims[0]?.id ?? '';

const MISSING_PAGES = [
  '/nothing',
  articlePath('no-such-article'),
  figurePath(slug, 'no-such-figure'),
  figurePath('no-such-article', figure),
  claimPath(slug, 'no-such-claim'),
  claimPath('no-such-article', claim),
  `${figurePath(slug, figure)}/no-such-view`,
  `${figurePath(slug, figure)}/card`,
  `${articlePath(slug)}/with/no-such-state`,
];

for (const path of MISSING_PAGES) {
  test(`a missing page helps: ${path}`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await expect(page.locator('main h1')).toContainText('nothing at this address');
    for (const { publication, figures } of ARTICLES) {
      await expect(page.locator(`main a[href="${articlePath(publication.slug)}"]`)).toBeVisible();
      for (const one of figures) {
        await expect(page.locator(`main a[href="${figurePath(publication.slug, one.slug)}"]`)).toBeVisible();
      }
    }
  });
}

const MISSING_FILES = [
  ...(['svg', 'png', 'csv', 'json', 'zip'] as const).map((format) =>
    exportPath(slug, 'no-such-figure', format),
  ),
  exportPath('no-such-article', figure, 'csv'),
  exportPath(slug, figure, 'svg', { view: 'no-such-view' }),
  `${figurePath(slug, figure)}.exe`,
  datasetPath('no-such-article', 'claims.json'),
  embedPath(slug, 'no-such-figure'),
  embedPath('no-such-article', figure),
  `${claimPath(slug, 'no-such-claim')}/citation.bib`,
  figureCitationPath(slug, figure, 'citation.bib', 'no-such-view'),
];

for (const path of MISSING_FILES) {
  test(`a missing file is said in a sentence: ${path}`, async ({ request }) => {
    const response = await request.get(path);
    expect(response.status()).toBe(404);
    expect(response.headers()['content-type']).toMatch(/^(text\/plain|application\/json)/);
    const body = await response.text();
    expect(body.length).toBeGreaterThan(10);
    expect(body.length).toBeLessThan(1500);
    expect(body).toMatch(/no-such|exe/);
  });
}

const NOTICE = 'main [role="status"]';

for (const { article: of, figure: drawn } of FORMS.filter(
  ({ view, figure: { views } }) => view === views[0],
)) {
  const path = figurePath(of.publication.slug, drawn.slug);
  for (const query of ['view=nothing', 'claim=nothing', 'view=nothing&claim=nothing']) {
    test(`a bad value gives the default and says so: ${drawn.slug}?${query}`, async ({ page }) => {
      const response = await page.goto(`${path}?${query}`);
      expect(response?.status()).toBe(200);
      await expect(page.locator(NOTICE)).toBeVisible();
      if (query.includes('view')) await expect(page.locator(NOTICE)).toContainText(drawn.views[0].label);
      await expect(page.locator('svg.chart:visible')).toHaveCount(1);
      await expect(page.locator('[data-card][data-selected]')).toHaveCount(0);
    });
  }
}

for (const path of ['/', articlePath(slug)]) {
  test(`a bad value of context gives the default and says so: ${path}`, async ({ page }) => {
    const response = await page.goto(`${path}?context=maybe`);
    expect(response?.status()).toBe(200);
    await expect(page.locator(NOTICE)).toContainText('context');
    for (const { slug: name, views } of article?.figures ?? []) {
      const context = page.locator(`#figure-${name} [data-context]`);
      if (views[0].layer === 'article') await expect(context).toHaveCount(0);
    }
  });
}

test('an unknown parameter is ignored', async ({ page }) => {
  const response = await page.goto(`${figurePath(slug, figure)}?utm_source=a&fbclid=b`);
  expect(response?.status()).toBe(200);
  await expect(page.locator(NOTICE)).toBeHidden();
});

test('an address with a slash at its end leads to the one without', async ({ request }) => {
  const response = await request.get(`${figurePath(slug, figure)}/?claim=${claim}`, { maxRedirects: 0 });
  expect(response.status()).toBe(308);
  expect(response.headers().location).toMatch(new RegExp(`${figurePath(slug, figure)}\\?claim=${claim}$`));
});

/** What people, crawlers and attackers write into addresses. */
/** The framework leads from repeated slashes to single ones before any code of ours sees the request. */
const isTidiedEarly = ({ status }: RawAnswer, path: string): boolean =>
  status === 308 && path.startsWith('//');

/** “Not implemented” is oEmbed's answer to a format that a provider does not have. */
const isHarmless = (status: number): boolean => (status >= 200 && status < 500) || status === 501;

for (const place of oddPlaces(slug, figure)) {
  test(`odd addresses do no harm: ${place('…')}`, async ({ baseURL }) => {
    for (const odd of ODDITIES) {
      const path = place(odd);
      const answer = await askRaw(baseURL ?? '', path);
      expect(isHarmless(answer.status), `${answer.status} at ${path}`).toBe(true);
      expect(answer.headers['set-cookie'], path).toBeUndefined();
      expect(answer.headers.location ?? '/', `${path} leads away`).toMatch(
        new RegExp(`^(/(?![/\\\\])|${baseURL}/(?!/))`),
      );
      if (!isTidiedEarly(answer, path))
        expect(answer.headers['x-content-type-options'], path).toBe('nosniff');
      // A plain text may repeat what was asked for; a page must not.
      if (/html/.test(String(answer.headers['content-type']))) {
        expect(answer.body, path).not.toContain('<script>alert(1)');
        expect(answer.body, path).not.toContain('<img src=x');
      }
    }
  });
}

test('the Host header decides nothing', async ({ baseURL }) => {
  for (const path of ['/', figurePath(slug, figure), `${figurePath(slug, figure)}/`]) {
    const answer = await askRaw(baseURL ?? '', path, {
      host: 'evil.example',
      'x-forwarded-host': 'evil.example',
    });
    expect(answer.status, path).toBeLessThan(500);
    expect(answer.body, path).not.toContain('evil.example');
    expect(answer.headers.location ?? '', path).not.toContain('evil.example');
  }
});
