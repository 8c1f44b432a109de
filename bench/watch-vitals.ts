/** What a browser says of how a page feels: when its largest part was there, what moved, how long input waited. */
import type { Browser, Page } from 'playwright';

export interface Vitals {
  /** Milliseconds until the largest part of what is seen first was painted. */
  readonly lcp: number;
  readonly cls: number;
  /** Bytes of scripts over the network, and those in the page itself, as sent. */
  readonly scriptBytes: number;
  /** Milliseconds from each input until what it changed was painted; the browser rounds to eight. */
  readonly inputs: readonly number[];
}

/** What observe-vitals.js notes. */
declare global {
  interface Window {
    vitals: { lcp: number; cls: number; inputs: Map<number, number> };
  }
}

const MARKS = 4;
/** Milliseconds between two inputs, as a hand would leave. */
const PAUSE = 400;

/** Hovers over, presses and steps between the first marks that are seen. */
async function pressMarks(page: Page): Promise<void> {
  const marks = (await page.locator('svg .mark:visible').all()).slice(0, MARKS);
  if (marks.length === 0) throw new Error(`${page.url()}: expected marks to press, found none`);
  for (const mark of marks) {
    await mark.scrollIntoViewIfNeeded();
    await page.waitForTimeout(PAUSE);
    await mark.hover({ force: true });
    await page.waitForTimeout(PAUSE);
    await mark.click({ force: true });
    await page.waitForTimeout(PAUSE);
    await page.keyboard.press('ArrowRight');
    await page.waitForTimeout(PAUSE);
  }
}

/** Opens a page with a cold cache and the processor slowed, and uses its marks. */
export async function readVitals(browser: Browser, url: string, slowed: number): Promise<Vitals> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript({ path: 'bench/observe-vitals.js' });
  const session = await context.newCDPSession(page);
  const scripts = new Set<string>();
  let scriptBytes = 0;
  session.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) scriptBytes += encodedDataLength;
  });
  await session.send('Network.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowed });
  await page.goto(url, { timeout: 0 });
  await page.waitForTimeout(2000);
  const first = await page.evaluate(() => ({ lcp: window.vitals.lcp, cls: window.vitals.cls }));
  const inline = await page.evaluate(() =>
    [...document.scripts]
      .filter(({ src, type }) => src === '' && !type.includes('json'))
      .reduce((sum, { text }) => sum + text.length, 0),
  );
  await pressMarks(page);
  await page.waitForTimeout(1000);
  const inputs = await page.evaluate(() => [...window.vitals.inputs.values()]);
  const cls = await page.evaluate(() => window.vitals.cls);
  await context.close();
  return { lcp: first.lcp, cls, scriptBytes: scriptBytes + inline, inputs };
}
