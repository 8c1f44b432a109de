import type { Frame, Page } from 'playwright/test';

export interface FrameFit {
  readonly url: string;
  /** Height of the frame, and the height that its document needs, in CSS pixels. */
  readonly has: number;
  readonly needs: number;
  readonly isScrolledSideways: boolean;
  readonly violations: readonly string[];
}

/** Measured in the frame's own document, and not asked of its script. */
async function readFrame(frame: Frame): Promise<FrameFit> {
  await frame.waitForLoadState('load');
  return frame.evaluate(() => ({
    url: location.href,
    has: innerHeight,
    needs: Math.ceil(document.documentElement.getBoundingClientRect().height),
    isScrolledSideways: document.documentElement.scrollWidth > document.documentElement.clientWidth,
    violations: window.watched?.violations ?? [],
  }));
}

export const readFits = (page: Page): Promise<readonly FrameFit[]> =>
  Promise.all(
    page
      .frames()
      .filter((frame) => frame !== page.mainFrame() && frame.url().includes('/embed/'))
      .map(readFrame),
  );

/** What is wrong with the page's frames, a line each; too few of them is a fault as well. */
export async function findFrameFaults(page: Page, expected: number): Promise<readonly string[]> {
  const fits = await readFits(page);
  return [
    ...(fits.length === expected ? [] : [`${fits.length} of ${expected} frames`]),
    ...fits.flatMap(({ url, has, needs, isScrolledSideways, violations }) => [
      ...(has === needs ? [] : [`${url}: ${has} px high, needs ${needs} px`]),
      ...(isScrolledSideways ? [`${url}: scrolls sideways`] : []),
      ...violations,
    ]),
  ];
}
