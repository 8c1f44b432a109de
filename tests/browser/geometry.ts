import type { Page } from 'playwright/test';
import { DASHBOARDS, FIGURE_VIEWS, type SitePage } from './pages';

/** From the narrowest phone to a wide desk, in CSS pixels. */
export const WIDTHS = [320, 360, 768, 1024, 1280, 1600];

/** How many charts a page must show at least. */
export function chartsOn({ path }: SitePage): number {
  const dashboard = DASHBOARDS.find((one) => one.path === path);
  return dashboard?.article.figures.length ?? (FIGURE_VIEWS.some((one) => one.path === path) ? 1 : 0);
}

/** Faults of the layout as the browser shows it now: sideways scrolling, and texts of charts that do not fit or are too small or too large. */
export async function findLayoutFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    /** Below this many pixels two boxes only touch. */
    const TOUCH = 0.5;
    /** A semibold that the browser makes of the regular cut is a hair wider. */
    const HAIR = 1;
    const TEXT_SIZES = { least: 12, most: 16 };
    // A reader’s own larger text is theirs to choose.
    const enlarged = Number.parseFloat(getComputedStyle(root).fontSize) / 16;
    const faults: string[] = [];
    if (root.scrollWidth > root.clientWidth) {
      const widest = [...document.querySelectorAll('body *')].find(
        (element) => element.getBoundingClientRect().right > root.clientWidth + 1,
      );
      faults.push(
        `the page is ${root.scrollWidth} px wide in ${root.clientWidth} px: ${widest?.outerHTML.slice(0, 120)}`,
      );
    }
    for (const chart of document.querySelectorAll<SVGSVGElement>('svg.chart')) {
      const frame = chart.getBoundingClientRect();
      if (frame.width === 0) continue;
      const name = `${chart.closest('[id]')?.id ?? ''} ${chart.getAttribute('class')}`;
      const scale = frame.width / chart.viewBox.baseVal.width;
      const texts = [...chart.querySelectorAll('text')].map((text) => ({
        words: text.textContent ?? '',
        size: Number.parseFloat(getComputedStyle(text).fontSize) * scale,
        box: text.getBoundingClientRect(),
      }));
      for (const { words, size, box } of texts) {
        if (size < TEXT_SIZES.least - 0.01 || size > TEXT_SIZES.most * enlarged + 0.01)
          faults.push(`${name}: “${words}” is ${size.toFixed(1)} px`);
        const isInside =
          box.left >= frame.left - HAIR &&
          box.right <= frame.right + HAIR &&
          box.top >= frame.top - HAIR &&
          box.bottom <= frame.bottom + HAIR;
        if (!isInside) faults.push(`${name}: “${words}” leaves the frame`);
      }
      for (const [index, one] of texts.entries()) {
        for (const other of texts.slice(index + 1)) {
          const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
          const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
          if (across > TOUCH && down > TOUCH) faults.push(`${name}: “${one.words}” meets “${other.words}”`);
        }
      }
    }
    return faults;
  });
}

export const countVisibleCharts = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      [...document.querySelectorAll('svg.chart')].filter((chart) => chart.getBoundingClientRect().width > 0)
        .length,
  );
