import { scaleLinear } from 'd3';
import type { Article } from '@/data/model/article';
import { type Estimate, quantityOf } from '@/data/model/estimate';
import type { FormOf } from '@/data/model/figure';
import { formatEstimate } from '@/data/model/number-format';
import { unitAffixes } from '@/data/model/unit-words';
import { assertLengths } from './assert-drawable';
import type { Frame } from './frame';
import { breakProse, type ProseLines } from './prose-lines';
import { type Hedge, type Series, seriesOf } from './series';
import { spreadLabels } from './spread-labels';
import { LINE_HEIGHT, measureText } from './text-metrics';
import { axisEnds, axisTitle, valuesToHold } from './ticks';

/** A number placed as a column at its year; all lengths in pixels. */
export interface PlacedColumn {
  readonly series: Series;
  readonly year: number;
  readonly value: string;
  /** Where its year lies on the time axis. */
  readonly x: number;
  /** The middle of its number, and the number's baseline. */
  readonly valueX: number;
  readonly valueY: number;
  readonly yearX: number;
  /** How far its value, and a range's upper end, lie above zero; below it, less than nothing. */
  readonly length: number;
  readonly upperLength: number | undefined;
  /** How far the scale goes on its side of zero. */
  readonly endLength: number;
  /** The highest that its mark reaches. */
  readonly topY: number;
}

export interface PlacedColumns {
  /** What the numbers are, where they do not say it themselves: “per 100,000”. */
  readonly title: ProseLines | undefined;
  readonly columns: readonly PlacedColumn[];
  readonly columnWidth: number;
  readonly zeroY: number;
  /** Where “just as much” lies, of multiples. */
  readonly oneY: number | undefined;
  readonly axisY: number;
  readonly yearY: number;
  readonly height: number;
}

const PLOT_HEIGHT = 150;
const MOST_WIDTH = 34;
/** Of the room between two years, so that neighbours keep apart. */
const WIDTH_SHARE = 0.7;
const LABEL_GAP = 10;
const TITLE_GAP = 4;
const VALUE_GAP = 6;
/** The longest that a mark's end may add to its value: an arrow. */
const END_REACH = 34;
/** What each end adds above the value that it ends at. */
const REACH: Readonly<Partial<Record<Hedge, number>>> = { '>': END_REACH, '>=': END_REACH, '~': 12, '..': 3 };
const AXIS_GAP = 8;

interface Dated {
  readonly series: Series;
  readonly year: number;
}

/** “58” of “58 per 100,000”, where the axis says “per 100,000”. */
function withoutUnit(estimate: Estimate, isTitled: boolean): string {
  const words = formatEstimate(estimate, 'hedged');
  const { after } = unitAffixes(
    quantityOf(estimate),
    estimate.upper ?? estimate.value,
    estimate.decimals ?? 0,
  );
  return isTitled && words.endsWith(after) ? words.slice(0, words.length - after.length) : words;
}

/** @throws RangeError where two numbers are of one year, or more than there is room to label */
function assertRoom(rows: readonly Dated[], widths: readonly number[], frame: Frame): void {
  const years = new Set(rows.map(({ year }) => year));
  if (years.size !== rows.length || rows.length < 2)
    throw new RangeError(
      `a time axis holds two or more numbers, each of another year: found ${rows.map(({ year }) => year).join(', ')}. Use bars`,
    );
  const room = widths.reduce((sum, width) => sum + width, 0) + (widths.length - 1) * LABEL_GAP;
  if (room > frame.width)
    throw new RangeError(`a time axis holds the numbers side by side: ${widths.length} do not fit. Use bars`);
}

/** Numbers of one kind at their years: years lie on a linear axis, so that equal times are equal lengths. */
export function placeColumns(form: FormOf<'over-time'>, article: Article, frame: Frame): PlacedColumns {
  const { value: valueStyle, small } = frame.text;
  const rows = form.rows
    .map((row): Dated => ({ series: seriesOf(article, row), year: row.year }))
    .toSorted((one, other) => one.year - other.year);
  assertLengths(
    'over-time',
    rows.map(({ series }) => series),
  );
  const [one] = rows;
  const isMultiple = one?.series.estimate.unit === 'multiple';
  const unit = one && axisTitle(quantityOf(one.series.estimate));
  const title = unit === undefined ? undefined : breakProse(article, unit, small, frame.width);
  const titleHeight = title ? title.height + TITLE_GAP : 0;
  const words = rows.map(({ series }) => withoutUnit(series.estimate, unit !== undefined));
  const widths = words.map((one) => measureText(one, valueStyle));
  assertRoom(rows, widths, frame);
  const years = rows.map(({ year }) => year);
  const [first = 0, last = 1] = [years[0], years.at(-1)];
  const least = Math.min(...years.slice(1).map((year, index) => year - (years[index] ?? 0)));
  const inset = MOST_WIDTH / 2;
  const time = scaleLinear([first, last], [inset, frame.width - inset]);
  const columnWidth = Math.min(MOST_WIDTH, (time(first + least) - time(first)) * WIDTH_SHARE);
  const [from, to] = axisEnds(
    [...rows.flatMap(({ series }) => valuesToHold(series.estimate)), ...(isMultiple ? [1] : [])],
    form.most,
  );
  const lengthOf = scaleLinear([0, to - from], [0, PLOT_HEIGHT]);
  const valueHeight = valueStyle.size * LINE_HEIGHT;
  const reach = Math.max(0, ...rows.map(({ series }) => REACH[series.drawn] ?? 0));
  const plotY = titleHeight + valueHeight + VALUE_GAP + reach;
  const zeroY = plotY + lengthOf(to);
  const axisY = zeroY + lengthOf(-from);
  const spread = (all: readonly number[]) =>
    spreadLabels(
      rows.map(({ year }, index) => ({ x: time(year), width: all[index] ?? 0 })),
      { from: 0, to: frame.width, gap: LABEL_GAP },
    );
  const valueXs = spread(widths);
  const yearXs = spread(years.map((year) => measureText(String(year), small)));
  // Numbers that had to give way stand in one line above all columns, each led to its own.
  const isCrowded = rows.some((_, index) => {
    const next = rows[index + 1];
    if (!next) return false;
    const between = time(next.year) - time(rows[index]?.year ?? 0);
    return between < ((widths[index] ?? 0) + (widths[index + 1] ?? 0)) / 2 + columnWidth;
  });
  const columns = rows.map(({ series, year }, index): PlacedColumn => {
    const { estimate, drawn } = series;
    const own = estimate.value < 0 ? 0 : (REACH[drawn] ?? 0);
    const highest = Math.max(0, lengthOf(estimate.upper ?? estimate.value)) + own;
    const topY = Math.max(plotY - reach, zeroY - (drawn === 'majority' ? lengthOf(1) : highest));
    return {
      series,
      year,
      value: words[index] ?? '',
      x: time(year),
      valueX: valueXs[index] ?? 0,
      valueY: isCrowded ? titleHeight + valueStyle.size : topY - VALUE_GAP,
      yearX: yearXs[index] ?? 0,
      length: lengthOf(estimate.value),
      upperLength: estimate.upper === undefined ? undefined : lengthOf(estimate.upper),
      endLength: drawn === 'majority' ? lengthOf(1) : lengthOf(estimate.value < 0 ? from : to),
      topY,
    };
  });
  const yearY = axisY + AXIS_GAP + small.size;
  const oneY = isMultiple ? zeroY - lengthOf(1) : undefined;
  return { title, columns, columnWidth, zeroY, oneY, axisY, yearY, height: yearY + small.size * 0.4 };
}
