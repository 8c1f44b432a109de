import { scaleLog } from '@visx/scale';
import type { Article } from '@/data/model/article';
import type { Relation } from '@/data/model/estimate';
import type { FormOf } from '@/data/model/figure';
import { formatEstimate } from '@/data/model/number-format';
import type { ReferenceKind } from '@/data/model/prose';
import type { Frame } from './frame';
import type { Box } from './place-grid';
import { breakProse, type ProseLines } from './prose-lines';
import { type Series, seriesOf } from './series';
import { LINE_HEIGHT, measureText } from './text-metrics';

/** A number placed as a point, range or bound on a horizontal scale; all lengths in pixels. */
export interface PlacedPoint {
  readonly kind: ReferenceKind;
  readonly relation: Relation;
  readonly x: number;
  readonly upperX: number | undefined;
  readonly y: number;
}

export interface PlacedLogRow {
  readonly series: Series;
  readonly year: number;
  readonly label: ProseLines;
  /** Top of the row, which all else is relative to. */
  readonly top: number;
  readonly point: PlacedPoint;
  readonly value: string;
  /** Left edge of the number, from the mark's place on. */
  readonly valueX: number;
  /** The room of the row's words and number, in the chart's pixels. */
  readonly words: readonly Box[];
  /** Where the row's line ends: at the mark, or before the number where that stands on its left. */
  readonly lineEnd: number;
}

/** Room between a mark and its number, with the arrow of a bound inside it. */
const VALUE_GAP = 12;
const ARROW_ROOM = 36;
const ROW_GAP = 14;
const LINE_GAP = 6;
const LABEL_COLUMN = 196;
const YEAR_COLUMN = 42;
/** From this width on labels stand left of the plot, in pixels. */
const COLUMNS_FROM = 430;
/** No label is set wider, so that it breaks alike in frames of one layout. */
const LABEL_MOST = 230;

export const yearColumn = YEAR_COLUMN;

export function placeLogRows(form: FormOf<'log-estimates'>, article: Article, frame: Frame, top: number) {
  const isWide = frame.width >= COLUMNS_FROM;
  const plotX = isWide ? LABEL_COLUMN : 0;
  const scale = scaleLog<number>({ domain: [form.least, form.most], range: [plotX + 6, frame.width] });
  const { body, strong } = frame.text;
  const line = strong.size * LINE_HEIGHT;
  let y = top;
  const rows = form.rows.map((row): PlacedLogRow => {
    const series = seriesOf(article, row);
    const { estimate } = series;
    const labelWidth = isWide ? plotX - 14 - YEAR_COLUMN : LABEL_MOST;
    const label = breakProse(article, series.label, body, labelWidth);
    const markY = isWide ? Math.max(label.height, line) / 2 : label.height + line / 2 + 2;
    const point: PlacedPoint = {
      kind: series.kind,
      relation: series.drawn,
      x: scale(estimate.value),
      upperX: estimate.upper === undefined ? undefined : scale(estimate.upper),
      y: markY,
    };
    const value = formatEstimate(estimate, 'hedged');
    const isBound = estimate.relation === '>=' || estimate.relation === '>';
    const right = (point.upperX ?? point.x) + VALUE_GAP + (isBound ? ARROW_ROOM : 0);
    const fitsRight = right + measureText(value, strong) <= frame.width;
    const height = (isWide ? Math.max(label.height, line) : markY + line / 2) + ROW_GAP;
    const valueWidth = measureText(value, strong);
    const left = fitsRight ? right : point.x - VALUE_GAP - valueWidth;
    const words: readonly Box[] = [
      { left: 0, right: isWide ? plotX - LINE_GAP : frame.width, top: y, bottom: y + label.height },
      {
        left: left - LINE_GAP / 2,
        right: left + valueWidth + LINE_GAP / 2,
        top: y + markY - line / 2,
        bottom: y + markY + line / 2,
      },
    ];
    const placed: PlacedLogRow = {
      series,
      year: row.year,
      label,
      top: y,
      point,
      value,
      valueX: left - point.x,
      words,
      lineEnd: fitsRight ? point.x : left - LINE_GAP,
    };
    y += height;
    return placed;
  });
  return { scale, rows, end: y, plotX };
}
