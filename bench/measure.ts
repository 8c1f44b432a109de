import type { Browser, Page } from 'playwright';

export interface Cost {
  /** Time that the page's main thread was busy, its frames included, with the processor slowed. */
  readonly milliseconds: number;
  /** What of it the thread spent on the processor itself: neither waiting nor giving way to other processes. */
  readonly processor: number;
  /** Bytes over the network, compressed, headers included. */
  readonly bytes: number;
}

/** Milliseconds after the load event in which a page does whatever it still has to do. */
const QUIET = 2000;
/** Milliseconds after which a page that asks for nothing and tells nothing is given up. */
const STILL = 120_000;

/**
 * Opens a page and waits for its load event, for as long as anything happens in it. A deadline for the whole would
 * judge the machine instead: slowing multiplies whatever the main thread waits for, other processes included, so
 * that twenty frames beside other work take half a minute though nothing hangs.
 */
async function load(page: Page, url: string): Promise<void> {
  let last = Date.now();
  let finished = 0;
  const note = () => {
    last = Date.now();
  };
  page.on('request', note);
  page.on('framenavigated', note);
  page.on('requestfinished', () => {
    finished += 1;
    note();
  });
  let timer: NodeJS.Timeout | undefined;
  const hanging = new Promise<never>((_resolve, reject) => {
    timer = setInterval(() => {
      if (Date.now() - last < STILL) return;
      const found = `nothing for ${STILL / 1000} s after ${finished} finished requests`;
      reject(new Error(`${url}: expected a load event, found ${found}`));
    }, 1000);
  });
  try {
    await Promise.race([page.goto(url, { waitUntil: 'load', timeout: 0 }), hanging]);
  } finally {
    clearInterval(timer);
  }
}

/** Notes how long tasks of the main thread take by one of two clocks; the answer reads it. */
async function watchTasks(page: Page, timeDomain: 'timeTicks' | 'threadTicks') {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain });
  return async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    const busy = metrics.find(({ name }) => name === 'TaskDuration')?.value;
    if (busy === undefined) throw new Error('expected the browser to tell TaskDuration, found nothing');
    return busy * 1000;
  };
}

/**
 * Opens a page with a cold cache and reads what it cost until it stood still. What frames share, they share: the
 * cache is empty at first, not switched off.
 */
export async function measurePage(browser: Browser, url: string, slowed: number): Promise<Cost> {
  const context = await browser.newContext({ viewport: { width: 800, height: 900 } });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  const session = await context.newCDPSession(page);
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await session.send('Network.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowed });
  const readBusy = await watchTasks(page, 'timeTicks');
  const readProcessor = await watchTasks(page, 'threadTicks');
  await load(page, url);
  // What the load event leaves to do: fonts, a first paint, the messages of frames, those out of view included.
  await page.evaluate((quiet) => new Promise((resolve) => setTimeout(resolve, quiet)), QUIET);
  const [milliseconds, processor] = [await readBusy(), await readProcessor()];
  await context.close();
  if (faults.length > 0) throw new Error(`${url}: expected no error in the page, found ${faults[0]}`);
  return { milliseconds, processor, bytes };
}
