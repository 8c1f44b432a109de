import type { Page } from 'playwright/test';

/** What a page must not do while it loads and is read. */
export interface Watch {
  /** Console messages, uncaught errors, failed and foreign requests, one line each. */
  readonly complaints: string[];
  /** Layout shifts so far that a page must not have: see `unwantedShifts`. */
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

interface WatchedShift {
  /** The browser's score. */
  readonly score: number;
  /** In milliseconds since the page was asked for. */
  readonly at: number;
  /** Whether words alone moved, with the small marks between them and the links that they are in. */
  readonly isOfWords: boolean;
  /** What moved from where to where, as far as elements and texts of the page did. */
  readonly moved: readonly string[];
}

/** What a page wrote down about itself; `shown` is when all of it had come and was laid out. */
interface Watched {
  readonly shifts: WatchedShift[];
  readonly violations: string[];
  shown: number;
}

declare global {
  interface Window {
    watched: Watched;
  }
}

/**
 * A sentence of which the rest still comes may be wrapped anew (`text-wrap: pretty`), on a slow network and on a slow
 * machine. This is half of what is called good for a page in sum (https://web.dev/articles/cls).
 */
const MOST_OF_ARRIVING_WORDS = 0.05;

/** Each layout shift, but for those of words in a page that still arrives, as long as they stay small. */
export function unwantedShifts({ shifts, shown }: Pick<Watched, 'shifts' | 'shown'>): readonly string[] {
  const isOfArriving = ({ at, isOfWords }: WatchedShift) => isOfWords && at < shown;
  const ofArriving = shifts.filter(isOfArriving).reduce((sum, { score }) => sum + score, 0);
  return shifts
    .filter((shift) => ofArriving > MOST_OF_ARRIVING_WORDS || !isOfArriving(shift))
    .map(({ score, moved }) => `${score.toFixed(4)}: ${moved.join('; ')}`);
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
    window.watched = { shifts: [], violations: [], shown: Number.POSITIVE_INFINITY };
    // A picture is sandboxed: the browser would say that it lets nothing run there.
    const isPage = document.contentType === 'text/html';
    const onArrival = isPage ? document.addEventListener.bind(document) : () => {};
    onArrival('DOMContentLoaded', () => {
      // The second frame from here begins when the first, in which the last words are laid out, has ended.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          window.watched.shown = performance.now();
        }),
      );
    });
    const boxOf = ({ x, y, width, height }: DOMRectReadOnly) =>
      [x, y, width, height].map(Math.round).join(' ');
    const observer = new PerformanceObserver((list) => {
      for (const { value, startTime, sources } of list.getEntries() as LayoutShift[]) {
        const isOfWords = ({ node }: LayoutShift['sources'][number]) =>
          node instanceof Text || (node instanceof Element && node.matches('.word-mark, a'));
        window.watched.shifts.push({
          score: value,
          at: startTime,
          // A mark that the style sheet sets has no node, and does not come with the words.
          isOfWords: sources.length > 0 && sources.every(isOfWords),
          moved: sources.map(({ node, previousRect, currentRect }) => {
            const name = node instanceof Element ? node.outerHTML.slice(0, 80) : node?.textContent;
            return `${name} from ${boxOf(previousRect)} to ${boxOf(currentRect)}`;
          }),
        });
      }
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      window.watched.violations.push(`${violatedDirective}: ${blockedURI}`);
    });
  });
  return {
    complaints,
    readShifts: async () => unwantedShifts(await page.evaluate(() => window.watched)),
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
