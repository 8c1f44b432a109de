/**
 * A small reader of the selectors of W3C Web Annotations, written from the model
 * (https://www.w3.org/TR/annotation-model/#selectors), not from our writer. Several selectors of one target are
 * alternatives; what refines a selector is applied within what that selector selects.
 */
interface Selector {
  readonly type: string;
  readonly exact?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly start?: number;
  readonly end?: number;
  readonly refinedBy?: Selector;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function selectOnce(
  text: string,
  { type, exact = '', prefix = '', suffix = '', start = 0, end = 0 }: Selector,
) {
  if (type === 'TextPositionSelector') {
    // Positions count code points.
    const points = [...text];
    if (end > points.length || start >= end) return undefined;
    const from = points.slice(0, start).join('').length;
    return { start: from, end: from + points.slice(start, end).join('').length };
  }
  if (type !== 'TextQuoteSelector') throw new Error(`annotation: no such selector, “${type}”`);
  const whole = prefix + exact + suffix;
  const at = text.indexOf(whole);
  if (at < 0 || at !== text.lastIndexOf(whole)) return undefined;
  return { start: at + prefix.length, end: at + prefix.length + exact.length };
}

/** What the selector selects of the text; undefined where that is nothing, or not one place. */
export function applySelector(text: string, selector: Selector): Range | undefined {
  const range = selectOnce(text, selector);
  if (!range || !selector.refinedBy) return range;
  const inner = applySelector(text.slice(range.start, range.end), selector.refinedBy);
  return inner && { start: range.start + inner.start, end: range.start + inner.end };
}
