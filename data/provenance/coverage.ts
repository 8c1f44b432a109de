import type { Span } from '@/data/model/span';
import { findNumberExpressions, findNumberKernels, type NumberExpression } from './number-expressions';

export interface CoverageGap {
  readonly expression: NumberExpression;
  /** Whether some span touches the expression without taking in all of it. */
  readonly isPartlyCovered: boolean;
}

const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/**
 * The numbers and quantity words of the text that no single span takes in whole, hedge and
 * percent sign included. A number cut in two by spans is a gap: half a number is another number.
 */
export function findCoverageGaps(text: string, spans: readonly Span[]): readonly CoverageGap[] {
  return findNumberExpressions(text)
    .filter((expression) => !spans.some((span) => contains(span, expression)))
    .map((expression) => ({
      expression,
      isPartlyCovered: spans.some((span) => touches(span, expression)),
    }));
}

/** Whether a span takes in at least one whole number or quantity word of the text. */
export function hasNumber(text: string, span: Span): boolean {
  return findNumberKernels(text).some((kernel) => contains(span, kernel));
}
