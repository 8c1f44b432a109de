import type { Article } from '@/data/model/article';
import { formatEstimate } from '@/data/model/number-format';
import type { ValueFormat } from '@/data/model/prose';
import type { Frame } from './frame';
import { breakProse, type ProseLines, wordsOfLines } from './prose-lines';
import type { Series } from './series';
import { LINE_HEIGHT, measureText } from './text-metrics';

/** Pixels between a row's number and its label on one line. */
const VALUE_GAP = 8;

/** A row's number and words, placed relative to the row's top left corner. */
export interface PlacedHeading {
  readonly value: string;
  readonly label: ProseLines;
  readonly labelX: number;
  readonly labelY: number;
  readonly base: ProseLines | undefined;
  readonly baseY: number;
  /** Width of the longest line, in pixels. */
  readonly width: number;
  readonly height: number;
}

/** What a heading says, in reading order. */
export const wordsOfHeading = ({ value, label, base }: PlacedHeading): string =>
  [value, wordsOfLines(label), ...(base ? [wordsOfLines(base)] : [])].join(' ');

export interface HeadingOptions {
  readonly format?: ValueFormat;
  /** Always sets the label under the number, so that neighbours line up. */
  readonly isStacked?: boolean;
}

/** Sets the label beside the number where it fits on one line, else under it. */
export function placeHeading(
  article: Article,
  series: Series,
  frame: Frame,
  width: number,
  { format = 'hedged', isStacked = false }: HeadingOptions = {},
): PlacedHeading {
  const { body, small, value: valueStyle } = frame.text;
  const value = formatEstimate(series.estimate, format);
  const valueWidth = measureText(value, valueStyle) + VALUE_GAP;
  const valueHeight = valueStyle.size * LINE_HEIGHT;
  const whole = breakProse(article, series.label, body, width);
  const isBeside = !isStacked && whole.lines.length === 1 && valueWidth + whole.width <= width;
  const labelY = isBeside ? (valueHeight - whole.height) * 0.62 : valueHeight;
  const labelEnd = isBeside ? valueHeight : valueHeight + whole.height;
  const base = series.base === undefined ? undefined : breakProse(article, series.base, small, width);
  return {
    value,
    label: whole,
    labelX: isBeside ? valueWidth : 0,
    labelY,
    base,
    baseY: labelEnd,
    width: Math.max(valueWidth, isBeside ? valueWidth + whole.width : whole.width, base?.width ?? 0),
    height: labelEnd + (base?.height ?? 0),
  };
}
