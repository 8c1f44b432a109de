import { scaleLog } from '@visx/scale';
import type { Article } from '@/data/model/article';
import type { FormOf } from '@/data/model/figure';
import { contextOf } from '@/data/model/lookup';
import { formatEstimate } from '@/data/model/number-format';
import type { ReferenceKind } from '@/data/model/prose';
import { assertLengths, assertWithin } from './assert-drawable';
import type { Frame } from './frame';
import type { Box } from './place-grid';
import { breakProse, type ProseLines } from './prose-lines';
import { type Hedge, type Series, seriesOf } from './series';
import { LINE_HEIGHT, measureText } from './text-metrics';

/** A number placed as a point, range or bound on a horizontal scale; all lengths in pixels. */
export interface PlacedPoint {
  readonly kind: ReferenceKind;
  readonly relation: Hedge;
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
  /** Left edge of the column of numbers. */
  readonly valueX: number;
  /** The room of the row's words, in the chart's pixels. */
  readonly words: Box;
}

/** Room between the plot and the column of numbers. */
const VALUE_GAP = 14;
/** Room right of the numbers for the bracket that joins two of one report. */
const BRACKET = 14;
const ROW_GAP = 14;
const LINE_GAP = 6;
const LABEL_COLUMN = 196;
const YEAR_COLUMN = 42;
/** From this width on labels stand left of the plot, in pixels. */
const COLUMNS_FROM = 430;
/** No label is set wider: it breaks alike in frames of one layout, and leaves room for a bracket's words. */
const LABEL_MOST = 158;

export const yearColumn = YEAR_COLUMN;

/** Whether an annotation of the article's number names the outside one's source: they stand in the same report. */
const isSameReport = (article: Article, one: Series, other: Series): boolean =>
  one.kind === 'claim' &&
  other.kind === 'context' &&
  article.annotations.some(
    ({ claims, source }) => claims.includes(one.id) && source === contextOf(article, other.id).source,
  );

export function placeLogRows(form: FormOf<'log-estimates'>, article: Article, frame: Frame, top: number) {
  const isWide = frame.width >= COLUMNS_FROM;
  const plotX = isWide ? LABEL_COLUMN : 0;
  const { body, strong } = frame.text;
  const line = strong.size * LINE_HEIGHT;
  const all = form.rows.map((row) => ({ series: seriesOf(article, row), year: row.year }));
  const drawn = all.map(({ series }) => series);
  assertLengths('log-estimates', drawn);
  assertWithin('log-estimates', drawn, [form.least, form.most]);
  const values = all.map(({ series }) => formatEstimate(series.estimate, 'hedged'));
  const valueColumn = Math.max(...values.map((value) => measureText(value, strong)));
  const bracketX = frame.width - BRACKET;
  const valueX = bracketX - valueColumn;
  const plotEnd = valueX - VALUE_GAP;
  const scale = scaleLog<number>({ domain: [form.least, form.most], range: [plotX + 6, plotEnd] });
  let y = top;
  const rows = all.map(({ series, year }, index): PlacedLogRow => {
    const { estimate } = series;
    const label = breakProse(article, series.label, body, isWide ? plotX - 14 - YEAR_COLUMN : LABEL_MOST);
    const markY = isWide ? Math.max(label.height, line) / 2 : label.height + line / 2 + 2;
    const point: PlacedPoint = {
      kind: series.kind,
      relation: series.drawn,
      x: scale(estimate.value),
      upperX: estimate.upper === undefined ? undefined : scale(estimate.upper),
      y: markY,
    };
    const words: Box = {
      left: 0,
      right: isWide ? plotX - LINE_GAP : YEAR_COLUMN + label.width + LINE_GAP,
      top: y,
      bottom: y + label.height,
    };
    const placed = { series, year, label, top: y, point, value: values[index] ?? '', valueX, words };
    y += (isWide ? Math.max(label.height, line) : markY + line / 2) + ROW_GAP;
    return placed;
  });
  const brackets = rows.flatMap((row) =>
    rows
      .filter((other) => isSameReport(article, row.series, other.series))
      .map((other) => {
        const ends = [row.top + row.point.y, other.top + other.point.y];
        return { x: bracketX + LINE_GAP, top: Math.min(...ends), bottom: Math.max(...ends) };
      }),
  );
  return { scale, rows, brackets, end: y, plotX, plotEnd };
}
