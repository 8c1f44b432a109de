import { roundPixel } from './pixel';

/** A rectangle of the chart, in pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

type Stretch = Pick<Box, 'top' | 'bottom'>;

/** What is left of an upright line at `x` where it stops at every box that stands in its way. */
function stretchesAt(x: number, line: Stretch, boxes: readonly Box[]): readonly Stretch[] {
  const inTheWay = boxes
    .filter(({ left, right }) => left <= x && x <= right)
    .toSorted((one, other) => one.top - other.top);
  const stretches: Stretch[] = [];
  let { top } = line;
  for (const box of inTheWay) {
    if (box.top > top) stretches.push({ top, bottom: Math.min(box.top, line.bottom) });
    top = Math.max(top, box.bottom);
  }
  if (top < line.bottom) stretches.push({ top, bottom: line.bottom });
  return stretches;
}

/**
 * Upright grid lines as one SVG path. They stop at the words, so that nothing needs to be painted behind these:
 * a strip of paper would show wherever the chart stands on another ground.
 */
export const gridPath = (xs: readonly number[], line: Stretch, boxes: readonly Box[]): string =>
  xs
    .flatMap((x) =>
      stretchesAt(x, line, boxes).map(
        ({ top, bottom }) => `M${roundPixel(x)} ${roundPixel(top)}V${roundPixel(bottom)}`,
      ),
    )
    .join('');
