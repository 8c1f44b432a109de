import type { Article } from '@/data/model/article';
import type { Row } from '@/data/model/figure';
import type { ReferenceKind } from '@/data/model/prose';
import type { Frame } from './frame';
import type { Box } from './place-grid';
import { type PlacedHeading, placeHeading } from './place-heading';
import { type Hedge, type Series, seriesOf } from './series';

/** A number placed as a horizontal bar; all lengths in pixels. */
export interface PlacedBar {
  readonly kind: ReferenceKind;
  readonly relation: Hedge;
  readonly y: number;
  readonly height: number;
  /** Where the scale's zero, or the bar's own start, lies. */
  readonly startX: number;
  /** Where the stated value lies. */
  readonly valueX: number;
  /** Where a range's upper end lies. */
  readonly upperX: number | undefined;
  /** Where the scale ends: how far an open band may reach. */
  readonly endX: number;
}

/** A number's words and, under them, its bar. */
export interface PlacedBarRow {
  readonly series: Series;
  readonly heading: PlacedHeading;
  /** Left edge of the words, in pixels: where the bar begins, if they fit there. */
  readonly x: number;
  /** Top of the words, in pixels. */
  readonly y: number;
  readonly bar: PlacedBar;
  /** Bottom of the bar, in pixels. */
  readonly end: number;
}

const HEADING_GAP = 4;

/** Room on either side of words that no grid line enters, in pixels. */
const CLEARANCE = 5;

/** The room of a row's words, at which grid lines stop. */
export const wordsOf = ({ x, y, heading, bar }: PlacedBarRow): Box => ({
  left: x - CLEARANCE,
  right: x + heading.width + CLEARANCE,
  top: y,
  bottom: bar.y,
});

/** How far an open end may reach: to the end of its side of the axis; “the majority” to all and no further. */
function endOf(
  { estimate, drawn }: Series,
  { startX, scale, width }: { startX: number; scale: (value: number) => number; width: number },
): number {
  if (drawn === 'majority') return startX + scale(1);
  return estimate.value < 0 ? 0 : width;
}

/**
 * Places a row with its top at `y`. `scale` takes the number's unit to pixels;
 * `startX` moves the bar along the axis where it does not begin at zero; `zeroX` is where zero lies on an axis that
 * goes both ways.
 */
export function placeBarRow(
  article: Article,
  row: Row,
  frame: Frame,
  {
    y,
    barHeight,
    scale,
    startX = 0,
    zeroX = 0,
  }: {
    readonly y: number;
    readonly barHeight: number;
    readonly scale: (value: number) => number;
    readonly startX?: number;
    readonly zeroX?: number;
  },
): PlacedBarRow {
  const series = seriesOf(article, row);
  const { estimate } = series;
  const heading = placeHeading(article, series, frame, frame.width);
  const barY = y + heading.height + HEADING_GAP;
  const bar: PlacedBar = {
    kind: series.kind,
    relation: series.drawn,
    y: barY,
    height: barHeight,
    startX: startX + zeroX,
    valueX: startX + scale(estimate.value),
    upperX: estimate.upper === undefined ? undefined : startX + scale(estimate.upper),
    endX: endOf(series, { startX, scale, width: frame.width }),
  };
  const x = Math.max(0, Math.min(startX, frame.width - heading.width));
  return { series, heading, x, y, bar, end: barY + barHeight };
}
