import type { Page } from 'playwright/test';

/** What a page must not do while it loads and is read. */
export interface Watch {
  /** Console messages, uncaught errors, failed and foreign requests, one line each. */
  readonly complaints: string[];
  /** Layout shifts so far: the browser's score, and what moved from where to where. */
  readonly readShifts: () => Promise<readonly string[]>;
  /** Content security policy violations so far, one line each. */
  readonly readViolations: () => Promise<readonly string[]>;
}

/** The browser's record of a layout shift, which the DOM types do not know yet. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRectReadOnly;
    readonly currentRect: DOMRectReadOnly;
  }[];
}

declare global {
  interface Window {
    watched: { shifts: string[]; violations: string[] };
  }
}

/** Begins to watch; call before the page goes anywhere. `origin` is the site's own. */
export async function watchPage(page: Page, origin: string): Promise<Watch> {
  const complaints: string[] = [];
  page.on('console', (message) => {
    // The browser reports the status of a page that is meant to be missing.
    const isOwnStatus = message.location().url === page.url() && /status of 404/.test(message.text());
    if (!isOwnStatus) complaints.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && url.protocol !== 'data:') complaints.push(`foreign: ${request.url()}`);
  });
  page.on('response', (response) => {
    const isPage = response.request().isNavigationRequest();
    if (response.status() >= 400 && !isPage) complaints.push(`${response.status()}: ${response.url()}`);
  });
  await page.addInitScript(() => {
    window.watched = { shifts: [], violations: [] };
    const boxOf = ({ x, y, width, height }: DOMRectReadOnly) =>
      [x, y, width, height].map(Math.round).join(' ');
    // On a busy machine a page is shown while it still arrives, and the lines of a text that comes in two parts are
    // balanced twice, which counts as 0.001 or less; 0.1 in sum is still called good.
    const leastNoticed = 0.002;
    const observer = new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as LayoutShift[]) {
        if (value < leastNoticed) continue;
        const moved = sources.map(({ node, previousRect, currentRect }) => {
          const name = node instanceof Element ? node.outerHTML.slice(0, 80) : node?.textContent;
          return `${name} from ${boxOf(previousRect)} to ${boxOf(currentRect)}`;
        });
        window.watched.shifts.push(`${value.toFixed(4)}: ${moved.join('; ')}`);
      }
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      window.watched.violations.push(`${violatedDirective}: ${blockedURI}`);
    });
  });
  return {
    complaints,
    readShifts: () => page.evaluate(() => window.watched.shifts),
    readViolations: () => page.evaluate(() => window.watched.violations),
  };
}

/** Brings all of a page into view, so that whatever waits for that happens, and lets two frames pass. */
export async function readThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let y = 0; y < document.documentElement.scrollHeight; y += window.innerHeight) {
      window.scrollTo({ top: y, behavior: 'instant' });
      await frame();
      await frame();
    }
  });
}
