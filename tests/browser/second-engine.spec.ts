/** Firefox of the system, a second engine, shows every kind of page and embed without a word on its console. */
import { expect, test } from 'playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findProgram } from '../run/find-chromium';
import { thisMachine } from '../run/this-machine';
import { EMBEDS } from './embeds';
import { FEWER_PAGES, type SitePage } from './pages';

const firefox = findProgram(['firefox-esr', 'firefox'], thisMachine());
test.skip(firefox === undefined, 'Firefox is not installed');
test.describe.configure({ mode: 'serial' });

/** Told by the page itself: Firefox keeps what its policies forbid from those who drive it. */
const FORBIDDEN = 'forbidden by policy';

let browser: Browser | undefined;
test.beforeAll(async () => {
  if (firefox === undefined) return;
  browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefox,
    defaultViewport: { width: 1280, height: 800 },
  });
});
test.afterAll(() => browser?.close());

/** Opens a page and returns it with what went wrong on it so far, and will, one line each. */
async function watch(): Promise<{ readonly page: Page; readonly complaints: string[] }> {
  if (browser === undefined) throw new Error('expected Firefox to have been started');
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error}`));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    const isPage = response.request().isNavigationRequest();
    if (response.status() >= 400 && !isPage) complaints.push(`${response.status()}: ${response.url()}`);
  });
  await page.evaluateOnNewDocument((word) => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`${word}: ${violatedDirective} ${blockedURI}`);
    });
  }, FORBIDDEN);
  return { page, complaints };
}

/** How much of the page's charts the engine has drawn: those that are shown, and of these the ones that are empty. */
const readCharts = (page: Page) =>
  page.evaluate(() => {
    const shown = [...document.querySelectorAll<SVGSVGElement>('main svg.chart, figure svg.chart')].filter(
      (chart) => chart.checkVisibility(),
    );
    const isEmpty = (chart: SVGSVGElement) => {
      const { width, height } = chart.getBBox();
      return width < 50 || height < 10;
    };
    return {
      shown: shown.length,
      empty: shown.filter(isEmpty).map(({ outerHTML }) => outerHTML.slice(0, 200)),
    };
  });

async function expectShown(site: SitePage, hasCharts: boolean, origin: string): Promise<void> {
  const { page, complaints } = await watch();
  const response = await page.goto(origin + site.path, { waitUntil: 'load' });
  expect(response?.status(), site.path).toBe(site.status);
  expect(await page.$eval('h1', (heading) => heading.checkVisibility()), site.path).toBe(true);
  const { shown, empty } = await readCharts(page);
  expect.soft(empty, site.path).toEqual([]);
  if (hasCharts) expect.soft(shown, `charts of ${site.path}`).toBeGreaterThan(0);
  expect.soft(complaints, site.path).toEqual([]);
  await page.close();
}

test('every kind of page is shown', async ({ baseURL }) => {
  expect(FEWER_PAGES.length).toBeGreaterThan(10);
  for (const site of FEWER_PAGES) await expectShown(site, 'figure' in site, baseURL ?? '');
});

test('every form of embed is shown', async ({ baseURL }) => {
  expect(EMBEDS.length).toBeGreaterThan(5);
  for (const site of EMBEDS) await expectShown({ ...site, path: site.embed }, true, baseURL ?? '');
});

test('the watch sees what a page does wrong', async ({ baseURL }) => {
  const { page, complaints } = await watch();
  await page.goto(`${baseURL}/how-to-read`);
  await page.evaluate(() => {
    console.warn('a warning');
    const script = document.createElement('script');
    script.textContent = 'void 0';
    const image = document.createElement('img');
    image.src = '/no-such-picture';
    document.body.append(script, image);
    setTimeout(() => {
      throw new Error('an error');
    });
  });
  await expect.poll(() => complaints.join('\n')).toMatch(/404: .*no-such-picture/);
  await expect.poll(() => complaints.join('\n')).toContain('an error');
  const all = complaints.join('\n');
  expect(all).toContain('a warning');
  expect(all).toContain(`${FORBIDDEN}: script-src`);
  await page.close();
});
