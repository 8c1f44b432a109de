/** W3C Web Annotation selectors, https://www.w3.org/TR/annotation-model/#selectors */
import type { Span } from '@/data/model/span';
import { isInText } from './dataset-spans';

export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Half-open range in code points, where a character outside Unicode’s basic plane is one, not two as in UTF-16. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/** Characters of context on each side, unless more are needed to be unique. */
const CONTEXT_LENGTH = 32;

/** @throws RangeError unless the span is a non-empty range inside the text. */
function assertInText(text: string, span: Span): void {
  if (isInText(text, span)) return;
  throw new RangeError(
    `expected a span with 0 ≤ start < end ≤ ${text.length}, found ${span.start} to ${span.end}`,
  );
}

function isUnique(text: string, part: string): boolean {
  return text.indexOf(part) === text.lastIndexOf(part);
}

const countCodePoints = (text: string): number => Array.from(text).length;

/** The place, or the one before it where it would cut a character in two. */
const beforePair = (text: string, place: number): number =>
  /[\udc00-\udfff]/.test(text.charAt(place)) ? Math.max(0, place - 1) : place;

/**
 * The quote with about 32 characters on either side, or more until it occurs only once.
 * At the ends of the text there is less context, down to an empty string.
 * @throws RangeError unless the span is a non-empty range inside the text.
 */
export function selectQuote(text: string, span: Span): TextQuoteSelector {
  assertInText(text, span);
  const { start, end } = span;
  let reach = CONTEXT_LENGTH;
  while (!isUnique(text, text.slice(Math.max(0, start - reach), end + reach))) reach += CONTEXT_LENGTH;
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: text.slice(beforePair(text, Math.max(0, start - reach)), start),
    suffix: text.slice(end, beforePair(text, end + reach)),
  };
}

/** @throws RangeError unless the span is a non-empty range inside the text. */
export function selectPosition(text: string, span: Span): TextPositionSelector {
  assertInText(text, span);
  const start = countCodePoints(text.slice(0, span.start));
  const end = start + countCodePoints(text.slice(span.start, span.end));
  return { type: 'TextPositionSelector', start, end };
}

/**
 * Both selectors of a span, side by side, each on its own leading to it. Position within quote (`refinedBy`)
 * would count from the quote's start and find nothing there.
 * @throws RangeError unless the span is a non-empty range inside the text.
 */
export const selectSpan = (text: string, span: Span): readonly [TextQuoteSelector, TextPositionSelector] => [
  selectQuote(text, span),
  selectPosition(text, span),
];
