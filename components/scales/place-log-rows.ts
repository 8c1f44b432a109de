import { scaleLog } from '@visx/scale';
import type { Article } from '@/data/model/article';
import type { Relation } from '@/data/model/estimate';
import type { FormOf } from '@/data/model/figure';
import { formatEstimate } from '@/data/model/number-format';
import type { ReferenceKind } from '@/data/model/prose';
import type { Frame } from './frame';
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
  readonly labelY: number;
  readonly point: PlacedPoint;
  readonly value: string;
  readonly valueX: number;
  readonly valueAnchor: 'start' | 'end';
  /** Where the row's line ends: at the mark, or before the number where that stands on its left. */
  readonly lineEnd: number;
  readonly end: number;
}

/** Room between a mark and its number, with the arrow of a bound inside it. */
const VALUE_GAP = 12;
const ARROW_ROOM = 36;
const ROW_GAP = 14;
const LINE_GAP = 6;
const LABEL_COLUMN = 236;
const YEAR_COLUMN = 46;

export const yearColumn = YEAR_COLUMN;

export function placeLogRows(form: FormOf<'log-estimates'>, article: Article, frame: Frame, top: number) {
  const isWide = frame.layout === 'wide';
  const plotX = isWide ? LABEL_COLUMN : 0;
  const scale = scaleLog<number>({ domain: [form.least, form.most], range: [plotX + 6, frame.width] });
  const { body, strong } = frame.text;
  const line = strong.size * LINE_HEIGHT;
  let y = top;
  const rows = form.rows.map((row): PlacedLogRow => {
    const series = seriesOf(article, row);
    const { estimate } = series;
    const labelWidth = (isWide ? plotX - 14 : frame.width) - YEAR_COLUMN;
    const label = breakProse(article, series.label, body, labelWidth);
    const markY = isWide ? y + Math.max(label.height, line) / 2 : y + label.height + line / 2 + 2;
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
    const end = (isWide ? y + Math.max(label.height, line) : markY + line / 2) + ROW_GAP;
    const valueX = fitsRight ? right : point.x - VALUE_GAP;
    const placed: PlacedLogRow = {
      series,
      year: row.year,
      label,
      labelY: y,
      point,
      value,
      valueX,
      valueAnchor: fitsRight ? 'start' : 'end',
      lineEnd: fitsRight ? point.x : valueX - measureText(value, strong) - LINE_GAP,
      end,
    };
    y = end;
    return placed;
  });
  return { scale, rows, end: y, plotX };
}
