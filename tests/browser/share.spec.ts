/** A figure and a number can be taken along: links, codes, citations, files, with and without a script. */
import { strFromU8, unzipSync } from 'fflate';
import { expect, type Page, test } from 'playwright/test';
import {
  CITATION_FILES,
  claimPath,
  exportPath,
  figureCitationPath,
  figurePath,
} from '@/data/addresses/addresses';
import { openPage } from './open-page';
import { CLAIM_PAGES, EVERY_FIGURE_VIEW, FIGURE_VIEWS, FORMS } from './pages';

const PANEL = '#share';
const CODES = ['<div style', '<script async ', '<a href=', '[!['];

/** Every text of the panel that is there to be copied. */
const readFields = (page: Page): Promise<readonly string[]> => page.locator(`${PANEL} pre`).allTextContents();

async function expectLinksAnswer(page: Page): Promise<readonly string[]> {
  const links = await page
    .locator(`${PANEL} a`)
    .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
  for (const link of links) expect((await page.request.get(link)).status(), link).toBe(200);
  return links;
}

test.describe('where no script runs', () => {
  test.use({ javaScriptEnabled: false });

  for (const site of FORMS) {
    test(`everything can be reached: ${site.name}`, async ({ page, baseURL }) => {
      const { article, figure, view } = site;
      const { slug } = article.publication;
      const chosen = view.id;
      await page.goto(figurePath(slug, figure.slug, { view: chosen }));
      const closed = page.locator(`${PANEL} details:not([open]) > summary`);
      // Each one that is opened leaves the list.
      for (let left = await closed.count(); left > 0; left -= 1) await closed.first().click();
      await expect(page.locator(`${PANEL} details:not([open])`)).toHaveCount(0);
      const fields = await readFields(page);
      const state = `${baseURL}${figurePath(slug, figure.slug, { view: chosen })}`;
      expect(fields).toContain(state);
      expect(fields).toContain(`${state}#table`);
      for (const id of figure.claims) expect(fields).toContain(`${baseURL}${claimPath(slug, id)}`);
      for (const code of CODES) expect(fields.filter((one) => one.startsWith(code))).toHaveLength(1);
      const citation = fields.find((one) => one.startsWith('Sourced Figures. '));
      expect(citation).toContain(` ${state}`);
      const links = await expectLinksAnswer(page);
      for (const format of ['svg', 'png', 'csv', 'json', 'zip'] as const) {
        expect(links).toContain(exportPath(slug, figure.slug, format, { view: chosen }));
      }
      for (const file of CITATION_FILES) {
        const cited = figureCitationPath(slug, figure.slug, file, chosen);
        expect(links).toContain(cited);
        expect((await (await page.request.get(cited)).text()).replaceAll('\\_', '_')).toContain(state);
        for (const id of figure.claims) expect(links).toContain(`${claimPath(slug, id)}/${file}`);
      }
    });
  }

  for (const site of CLAIM_PAGES) {
    test(`everything can be reached: ${site.name}`, async ({ page, baseURL }) => {
      await page.goto(site.path);
      const fields = await readFields(page);
      expect(fields).toContain(`${baseURL}${site.path}`);
      for (const code of CODES) expect(fields.filter((one) => one.startsWith(code))).toHaveLength(1);
      const links = await expectLinksAnswer(page);
      for (const file of CITATION_FILES) expect(links).toContain(`${site.path}/${file}`);
    });
  }
});

for (const site of FORMS) {
  test(`the table is an address: ${site.name}`, async ({ page }) => {
    const path = `${site.path}#table`;
    await openPage(page, { path, status: 200 });
    await expect(page.locator('#table table')).toBeInViewport();
  });
}

const [figurePage] = FIGURE_VIEWS;
const [claimPage] = CLAIM_PAGES;
if (!figurePage || !claimPage) throw new Error('expected a figure and a claim in the dataset, found none');

for (const site of [figurePage, claimPage]) {
  test(`copying says so, and copies what is shown: ${site.name}`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openPage(page, site);
    const field = page.locator(`${PANEL} [data-copy]`).first();
    await field.getByRole('button').click();
    await expect(field.locator('[aria-live="polite"]')).toHaveText('Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      await field.locator('pre').textContent(),
    );
  });

  test(`copying works where the clipboard is denied: ${site.name}`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read']);
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
    });
    await openPage(page, site);
    const field = page.locator(`${PANEL} [data-copy]`).first();
    await field.getByRole('button').click();
    await expect(field.locator('[aria-live="polite"]')).toHaveText('Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      await field.locator('pre').textContent(),
    );
  });

  test(`where nothing may be copied, the text is selected: ${site.name}`, async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.execCommand = () => false;
    });
    await openPage(page, site);
    const field = page.locator(`${PANEL} [data-copy]`).first();
    await field.getByRole('button').click();
    await expect(field.locator('[aria-live="polite"]')).toHaveText('Selected: copy it now');
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(
      await field.locator('pre').textContent(),
    );
  });

  test(`the system’s share sheet is offered only where there is one: ${site.name}`, async ({
    browser,
    baseURL,
  }) => {
    for (const hasSheet of [false, true]) {
      const context = await browser.newContext({ baseURL: baseURL ?? '' });
      const page = await context.newPage();
      await page.addInitScript((has) => {
        Reflect.deleteProperty(Navigator.prototype, 'share');
        if (!has) return;
        Object.defineProperty(navigator, 'share', {
          value: (what: ShareData) => {
            document.title = what.url ?? '';
            return Promise.resolve();
          },
        });
      }, hasSheet);
      await openPage(page, site);
      await expect(page.locator(`${PANEL} [data-copy] button`).first()).toBeEnabled();
      const button = page.locator(PANEL).getByRole('button', { name: 'Share…' });
      await expect(button).toHaveCount(hasSheet ? 1 : 0);
      if (hasSheet) {
        await button.click();
        const view = 'view' in site ? `?view=${site.view.id}` : '';
        await expect(page).toHaveTitle(`${baseURL}${site.path.split('?')[0]}${view}`);
      }
      await context.close();
    }
  });
}

test('every archive opens and holds its receipts', async ({ request }) => {
  for (const { article, figure, view } of EVERY_FIGURE_VIEW) {
    if (view !== figure.views[0]) continue;
    const answer = await request.get(exportPath(article.publication.slug, figure.slug, 'zip'));
    expect(answer.headers()['content-type']).toBe('application/zip');
    const files = unzipSync(await answer.body());
    const read = (name: string) => strFromU8(files[`${figure.slug}/${name}`] ?? new Uint8Array());
    for (const id of figure.claims) {
      const claim = article.claims.find((one) => one.id === id);
      expect(read('README.txt')).toContain(`“${claim?.quote}”`);
    }
    for (const { path, bytes } of JSON.parse(read('datapackage.json')).resources) {
      expect(Buffer.byteLength(read(path)), path).toBe(bytes);
    }
    expect(JSON.parse(read(`${figure.slug}.json`)).claims.map((one: { id: string }) => one.id)).toEqual(
      figure.claims,
    );
  }
});
