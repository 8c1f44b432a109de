import type { Browser } from 'playwright';

export interface Cost {
  /** Time that the page's main thread was busy, its frames included, with the processor slowed. */
  readonly milliseconds: number;
  /** Bytes over the network, compressed, headers included. */
  readonly bytes: number;
}

/** How many times slower than this machine a reader's is taken to be. */
const SLOWED = 4;
/** Milliseconds after the load event in which a page does whatever it still has to do. */
const QUIET = 2000;

/** Opens a page with a cold cache and reads what it cost until it stood still. */
export async function measurePage(browser: Browser, url: string): Promise<Cost> {
  const context = await browser.newContext({ viewport: { width: 800, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  await session.send('Performance.enable');
  await page.goto(url, { waitUntil: 'load' });
  // What the load event leaves to do: fonts, a first paint, the messages of frames, those out of view included.
  await page.evaluate((quiet) => new Promise((resolve) => setTimeout(resolve, quiet)), QUIET);
  const { metrics } = await session.send('Performance.getMetrics');
  const busy = metrics.find(({ name }) => name === 'TaskDuration')?.value;
  await context.close();
  if (busy === undefined) throw new Error('expected the browser to tell TaskDuration, found nothing');
  return { milliseconds: busy * 1000, bytes };
}

export function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  const pair = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return pair.reduce<number>((sum, one) => sum + (one ?? Number.NaN) / 2, 0);
}
