import { findCoverageGaps, hasNumber } from '../coverage';
import { formatSpan } from '../dataset-spans';
import type { Rule } from './rule';

/** Every number and quantity word of the text is a claim or an exclusion, in whole. */
export const checkNumberCoverage: Rule = ({ source: { claims, exclusions, publication }, text }) =>
  findCoverageGaps(
    text,
    [...claims, ...exclusions].map(({ span }) => span),
  ).map(({ expression, isPartlyCovered }) => ({
    rule: 'number-covered',
    file: isPartlyCovered ? 'claims.ts' : 'exclusions.ts',
    id: publication.slug,
    expected: `${JSON.stringify(expression.text)} ${formatSpan(expression)} whole in one claim or exclusion`,
    found: isPartlyCovered ? 'a span that takes in only a part of it' : 'none',
  }));

/** Every exclusion excludes something: one that covers no number is left from an earlier text or list. */
export const checkExclusionUse: Rule = ({ source, text }) =>
  source.exclusions
    .filter(({ span }) => !hasNumber(text, span))
    .map(({ id, span, raw }) => ({
      rule: 'exclusion-stale',
      file: 'exclusions.ts',
      id,
      expected: 'a span with a whole number or quantity word',
      found: `${JSON.stringify(raw)} ${formatSpan(span)}`,
    }));
