import type { Browser } from 'playwright';

/** Of the chart's width and height: what is drawn takes at least this share of each. */
const LEAST = 0.5;

/** @throws Error where a page draws no chart, so that nothing is fast by drawing nothing */
export async function checkDrawn(browser: Browser, url: string): Promise<void> {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(url, { timeout: 0 });
  await page.waitForTimeout(1000);
  const drawn = await page.evaluate((least) => {
    const place = document.querySelector('#chart, svg.chart-full')?.getBoundingClientRect();
    const all = [...document.querySelectorAll('svg, canvas')].map((one) => one.getBoundingClientRect());
    return (
      place !== undefined &&
      place.width > 0 &&
      all.some(({ width, height }) => width >= least * place.width && height >= least * place.height)
    );
  }, LEAST);
  await page.close();
  if (faults.length > 0 || !drawn)
    throw new Error(`${url}: expected a drawn chart, found none. ${faults.join(' ')}`);
}
