import search from 'approx-string-match';

/** Longer quotes are compared by their beginning: the cost grows with the length and the errors. */
const LONGEST_PATTERN = 256;

/**
 * The stretch of the text that is most like a quote which is not in it, for “did you mean”.
 * Undefined where nothing comes within a third of the quote's length.
 */
export function findNearestText(text: string, quote: string): string | undefined {
  const pattern = quote.slice(0, LONGEST_PATTERN);
  if (pattern === '') return undefined;
  const matches = search(text, pattern, Math.ceil(pattern.length / 3));
  const [best] = matches.toSorted((a, b) => a.errors - b.errors || a.start - b.start);
  return best && text.slice(best.start, best.end);
}
