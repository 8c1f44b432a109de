import { expect } from 'vitest';
import type { DrawnNumber } from './drawn-charts';
import type { MarkupElement } from './markup-tree';
import type { Extent, ReadScale } from './read-chart';
import { extentOfAll, readHedge } from './read-hedge';

/** Coordinates may be rounded to a hundredth of a pixel. */
const TOLERANCE = 0.02;
/** Furthest that a soft end may reach from the value, in pixels: a look, not a margin of error. */
const SOFTEST = 11;

interface BarPlace {
  readonly scale: ReadScale;
  /** Where the bar begins, in the data's unit. */
  readonly start: number;
  /** Where the scale ends, in pixels. */
  readonly endX: number;
}

/** Expects that a bar shows its number by the grammar of hedges; gives its value's place in the data's unit. */
export function expectBar(
  mark: MarkupElement,
  number: DrawnNumber,
  { scale, start, endX }: BarPlace,
): number {
  const { kind, estimate, drawn } = number;
  const unitsPerPixel = scale(1) - scale(0);
  const expectAt = (x: number, value: number) => {
    expect(Math.abs(scale(x) - value), `${number.id}: ${scale(x)} for ${value}`).toBeLessThan(
      TOLERANCE * unitsPerPixel,
    );
  };
  // A fall runs from zero to the left.
  const expectExtent = ({ from, to }: Extent, one: number, other: number) => {
    expectAt(from, Math.min(one, other));
    expectAt(to, Math.max(one, other));
  };
  const value = start + estimate.value;
  const hedge = readHedge(mark);
  const count = (shapes: keyof typeof hedge) => hedge[shapes].length;
  switch (drawn) {
    case '=':
      expectExtent(extentOfAll(kind === 'derived' ? hedge.dashed : hedge.solids), start, value);
      expect(count('soft') + count('bands') + count('arrows')).toBe(0);
      break;
    case '~':
      if (kind === 'derived') {
        expectExtent(extentOfAll(hedge.dashed), start, value);
      } else {
        const { from, to } = extentOfAll(hedge.soft);
        const valueX = (value - scale(0)) / unitsPerPixel;
        expectAt(extentOfAll(hedge.solids).from, start);
        expect(valueX).toBeGreaterThan(from);
        expect(valueX).toBeLessThanOrEqual(to);
        expect(valueX - from).toBeLessThanOrEqual(SOFTEST + TOLERANCE);
        expect(to - valueX).toBeLessThanOrEqual(SOFTEST + TOLERANCE);
        expect(to).toBeLessThanOrEqual(endX + TOLERANCE);
      }
      expect(count('bands') + count('arrows')).toBe(0);
      break;
    case '>=':
    case '>':
      expectExtent(extentOfAll(kind === 'derived' ? hedge.dashed : hedge.solids), start, value);
      expectArrow(hedge.arrows, 1, (value - scale(0)) / unitsPerPixel, endX);
      break;
    case 'majority':
      expectAt(extentOfAll(hedge.bands).from, value);
      expect(Math.abs(extentOfAll(hedge.bands).to - endX)).toBeLessThan(TOLERANCE);
      expect(count('solids') + count('soft') + count('arrows')).toBe(0);
      break;
    case '..':
      expectExtent(extentOfAll(hedge.bands), value, start + (estimate.upper ?? Number.NaN));
      break;
    case '<=':
    case '<':
      expectExtent(extentOfAll(hedge.bands), start, value);
      expectArrow(hedge.arrows, -1, (value - scale(0)) / unitsPerPixel, 0);
      break;
  }
  return value;
}

/** Expects one open arrow from a bound's place towards `limit`, both in pixels, and not beyond it. */
function expectArrow(
  arrows: readonly MarkupElement[],
  direction: 1 | -1,
  boundX: number,
  limit: number,
): void {
  expect(arrows).toHaveLength(1);
  const [, from = Number.NaN, to = Number.NaN] =
    arrows[0]?.attributes.d?.match(/^M([-\d.]+) [-\d.]+H([-\d.]+)/)?.map(Number) ?? [];
  expect((from - boundX) * direction).toBeGreaterThanOrEqual(0);
  expect((to - from) * direction).toBeGreaterThan(0);
  expect((limit - to) * direction).toBeGreaterThanOrEqual(0);
}
