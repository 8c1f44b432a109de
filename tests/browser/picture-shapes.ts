import type { Page } from 'playwright/test';

/** A drawn thing of a chart, in the chart's own pixels, as the browser lays it out. */
export interface Shape {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** A colour as “#rrggbb”; empty where there is none, or a pattern. */
  readonly fill: string;
  /** Whether nothing shows through. */
  readonly isOpaque: boolean;
}

/** Every shape of the first visible chart that the selector finds, texts and definitions left out. */
export const readShapes = (page: Page, selector: string): Promise<readonly Shape[]> =>
  page.evaluate((wanted) => {
    const chart = [...document.querySelectorAll<SVGGraphicsElement>(wanted)].find(
      (one) => one.getBoundingClientRect().width > 0,
    );
    const matrix = chart?.getScreenCTM();
    if (!chart || !matrix) throw new Error(`expected a chart at “${wanted}”, found none`);
    return [...chart.querySelectorAll('rect, circle, line, path')]
      .filter((shape) => !shape.closest('defs'))
      .map((shape) => {
        const box = shape.getBoundingClientRect();
        const { fill, fillOpacity, opacity } = getComputedStyle(shape);
        const channels = fill.startsWith('rgb(') ? (fill.match(/\d+/g) ?? []) : [];
        const hex = channels.map((one) => Number(one).toString(16).padStart(2, '0')).join('');
        return {
          name: shape.tagName,
          left: (box.left - matrix.e) / matrix.a,
          top: (box.top - matrix.f) / matrix.d,
          right: (box.right - matrix.e) / matrix.a,
          bottom: (box.bottom - matrix.f) / matrix.d,
          fill: hex && `#${hex}`,
          isOpaque: fillOpacity === '1' && opacity === '1',
        };
      });
  }, selector);

/**
 * Further apart than this, in pixels, two shapes are not in the same place. The page writes how far a shape is moved,
 * where it begins and how long it is each to a tenth, so that where it ends is up to three half tenths off.
 */
const SHAPE_TOLERANCE = 0.16;

/** Where two charts differ, one line each. */
export function compareShapes(shown: readonly Shape[], exported: readonly Shape[]): readonly string[] {
  if (shown.length !== exported.length) {
    return [`the page has ${shown.length} shapes, the picture ${exported.length}`];
  }
  return shown.flatMap((one, index) => {
    const other = exported[index];
    return (['left', 'top', 'right', 'bottom'] as const).flatMap((side) => {
      const apart = Math.abs(one[side] - (other?.[side] ?? Number.NaN));
      return one.name === other?.name && apart <= SHAPE_TOLERANCE
        ? []
        : [
            `${one.name} ${index}: ${side} at ${one[side].toFixed(2)} on the page, ` +
              `${other?.[side].toFixed(2)} in the picture (tolerance ${SHAPE_TOLERANCE} px)`,
          ];
    });
  });
}
