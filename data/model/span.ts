/**
 * A half-open range [start, end) of a text, in UTF-16 code units.
 * The audit asserts that it equals the same range in code points, which is
 * what the W3C TextPositionSelector counts.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}
