import { formatSpan, isInText, spansOf } from '@/data/quoting/dataset-spans';
import type { Rule } from './rule';

/** Every span is a non-empty range inside the text. */
export const checkSpanBounds: Rule = ({ source, text }) =>
  spansOf(source)
    .filter(({ span }) => !isInText(text, span))
    .map(({ file, id, role, span }) => ({
      rule: 'span-bounds',
      file,
      id,
      expected: `a ${role} span with whole numbers 0 ≤ start < end ≤ ${text.length}`,
      found: formatSpan(span),
    }));

/** No character belongs to two of the claims and exclusions. */
export const checkSpanOverlap: Rule = ({ source }) => {
  const numbers = spansOf(source)
    .filter(({ role }) => role === 'number')
    .toSorted((a, b) => a.span.start - b.span.start);
  return numbers.flatMap(({ file, id, span }, index) => {
    const earlier = numbers.slice(0, index).find((other) => other.span.end > span.start);
    if (!earlier) return [];
    const expected = `a span apart from “${earlier.id}” ${formatSpan(earlier.span)}`;
    return [{ rule: 'span-overlap', file, id, expected, found: formatSpan(span) }];
  });
};
