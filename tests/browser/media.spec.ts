/** Charts stand in print and in forced colours, with every distinction that colour carried. */
import { expect, type Page, test } from 'playwright/test';
import { openPage } from './open-page';
import { CLAIM_PAGES, FORMS, FULLEST_DASHBOARDS } from './pages';

interface Paints {
  /** Colours by which the visible chart's marks of each origin are painted. */
  readonly claim: readonly string[];
  readonly context: readonly string[];
  readonly derived: readonly string[];
  readonly paper: string;
  readonly text: readonly string[];
}

/** Colours of shapes that belong to the innermost mark of each origin, and of the chart's texts. */
function readPaints(page: Page): Promise<Paints> {
  return page.evaluate(() => {
    const charts = [...document.querySelectorAll('svg.chart')].filter(
      (one) => one.getBoundingClientRect().width > 0,
    );
    const paper = getComputedStyle(document.documentElement).backgroundColor;
    const shapes = charts.flatMap((chart) => [...chart.querySelectorAll('rect, circle, path, line')]);
    const isColour = (paint: string) => /^rgb/.test(paint) && !/, 0\)$/.test(paint) && paint !== paper;
    const paintsOf = (kind: string) => [
      ...new Set(
        shapes
          .filter((shape) =>
            shape.closest('[data-claim],[data-context],[data-derived]')?.hasAttribute(`data-${kind}`),
          )
          // A line has no inside to fill.
          .flatMap((shape) => {
            const { fill, stroke } = getComputedStyle(shape);
            return shape.tagName === 'line' ? [stroke] : [fill, stroke];
          })
          .filter(isColour),
      ),
    ];
    const texts = charts.flatMap((chart) => [...chart.querySelectorAll('text')]);
    return {
      claim: paintsOf('claim'),
      context: paintsOf('context'),
      derived: paintsOf('derived'),
      paper,
      text: [...new Set(texts.map((text) => getComputedStyle(text).fill))],
    };
  });
}

/** The relative luminance of WCAG, from “rgb(r, g, b)”. */
function luminanceOf(colour: string): number {
  const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
    const value = Number(part) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrastOf(one: string, other: string): number {
  const [low = 0, high = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function expectReadable({ claim, context, derived, paper, text }: Paints): void {
  for (const colour of text) expect(contrastOf(colour, paper), `text ${colour}`).toBeGreaterThanOrEqual(4.5);
  // Grid lines and tracks are fainter; the strongest paint of a mark is the mark itself.
  for (const paints of [claim, context, derived].filter(({ length }) => length > 0)) {
    const strongest = Math.max(...paints.map((colour) => contrastOf(colour, paper)));
    expect(strongest).toBeGreaterThanOrEqual(3);
  }
}

for (const site of [...FORMS, ...FULLEST_DASHBOARDS]) {
  test(`stands in print: ${site.name}`, async ({ page }) => {
    // A dark screen must not print dark.
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await openPage(page, site);
    await expect(page.locator('svg.chart:visible').first()).toBeVisible();
    await expect(page.locator('main nav:visible')).toHaveCount(0);
    const paints = await readPaints(page);
    expect(luminanceOf(paints.paper)).toBeGreaterThan(0.9);
    expectReadable(paints);
    // What is folded away on the screen is printed.
    const folded = await page
      .locator('main details')
      .evaluateAll(
        (all) =>
          all.filter(
            (one) =>
              one.checkVisibility() &&
              [...one.children].some((child) => child.getBoundingClientRect().height === 0),
          ).length,
      );
    expect(folded).toBe(0);
  });

  test(`stands in forced colours: ${site.name}`, async ({ page }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      await openPage(page, site);
      await expect(page.locator('svg.chart:visible').first()).toBeVisible();
      const paints = await readPaints(page);
      expectReadable(paints);
      // Where both are drawn, other sources' marks are fainter than the article's.
      const [claim, context] = [paints.claim, paints.context].map((colours) =>
        Math.max(0, ...colours.map((colour) => contrastOf(colour, paints.paper))),
      );
      if (claim && context) expect(context).toBeLessThan(claim);
      const system = await page.evaluate(() => {
        const probe = document.body.appendChild(document.createElement('i'));
        const read = (name: string) => {
          probe.style.setProperty('color', name);
          return getComputedStyle(probe).color;
        };
        return ['Canvas', 'CanvasText', 'GrayText', 'LinkText', 'Highlight'].map(read);
      });
      for (const colour of [
        paints.paper,
        ...paints.claim,
        ...paints.context,
        ...paints.derived,
        ...paints.text,
      ]) {
        expect(system, 'the reader’s own colours').toContain(colour.replace(/^rgba\((.*), 1\)$/, 'rgb($1)'));
      }
    }
  });
}

for (const site of CLAIM_PAGES) {
  test(`the number stands in print: ${site.name}`, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await openPage(page, site);
    await expect(page.locator('main h1')).toBeVisible();
    await expect(page.locator('main mark')).toBeVisible();
  });
}

for (const site of FULLEST_DASHBOARDS) {
  test(`a highlighted figure keeps the ground of its words: ${site.name}`, async ({ page }) => {
    const path = `${site.path}#figure-${site.article.figures[0]?.slug}`;
    await openPage(page, { path, status: 200 });
    const grounds = await page.locator('.figure-section:target svg.chart:visible').evaluate((chart) => {
      const all: string[] = [];
      for (let one: Element | null = chart; one; one = one.parentElement)
        all.push(getComputedStyle(one).backgroundColor);
      return all;
    });
    const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(new Set(grounds.filter((ground) => ground !== 'rgba(0, 0, 0, 0)'))).toEqual(new Set([paper]));
  });

  test(`a fade lies over the article only where it scrolls: ${site.name}`, async ({ page }) => {
    await openPage(page, site);
    for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const { isScrolled, fade } = await page.locator('.reader-pane').evaluate((pane) => ({
        isScrolled: pane.scrollHeight > pane.clientHeight,
        fade: getComputedStyle(pane, '::after').content,
      }));
      expect(fade !== 'none', `${width} px`).toBe(isScrolled);
    }
  });
}
