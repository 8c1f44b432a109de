import type { Span } from '@/data/model/span';
import { formatSpan, isInText } from '@/data/quoting/dataset-spans';
import { contains, touches } from '@/data/reading/reading-of-article';
import { placeIn } from './place-in';
import type { Rule } from './rule';

/** Characters on either side by which people find a place. */
const AROUND = 30;
const around = (text: string, { start, end }: Span): string =>
  text
    .slice(Math.max(0, start - AROUND), end + AROUND)
    .replaceAll(/\s+/g, ' ')
    .trim();

/** Every number and quantity word of the text is a claim or an exclusion. One that is only cut is the cutter’s fault. */
export const checkNumberCoverage: Rule = ({ source: { claims, exclusions, publication }, text, items }) =>
  items
    .filter((item) => ![...claims, ...exclusions].some(({ span }) => touches(span, item)))
    .map((item) => ({
      rule: 'number-covered',
      file: 'article.txt',
      id: publication.slug,
      expected: `${JSON.stringify(item.text)} in a claim or an exclusion of numbers.yaml`,
      found: `none: ${JSON.stringify(around(text, item))}`,
      ...placeIn(text, item.start),
    }));

/** Every exclusion excludes something: one that covers no number is left from an earlier text or list. */
export const checkExclusionUse: Rule = ({ source, items }) =>
  source.exclusions
    .filter(({ span }) => !items.some((item) => touches(span, item)))
    .map(({ id, span, raw }) => ({
      rule: 'exclusion-stale',
      file: 'numbers.yaml',
      id,
      expected: 'a span with a number or quantity word',
      found: `${JSON.stringify(raw)} ${formatSpan(span)}`,
    }));

const IN_WORD = /[\p{L}\p{M}\p{N}]/u;
/** Longer words are shown by a part. */
const REACH = 64;

/** The whole word around an edge that goes through it, or undefined if the edge goes between words. */
function wordCutAt(text: string, edge: number): string | undefined {
  const [before, behind] = [text.slice(0, edge), text.slice(edge)];
  const left = /[\p{L}\p{M}\p{N}]*$/u.exec(before.slice(-REACH))?.[0] ?? '';
  const right = /^[\p{L}\p{M}\p{N}]*/u.exec(behind.slice(0, REACH))?.[0] ?? '';
  if (!IN_WORD.test(before.at(-1) ?? '') || !IN_WORD.test(behind[0] ?? '')) return undefined;
  return left + right;
}

const cutWord = (text: string, { start, end }: Span): string | undefined =>
  wordCutAt(text, start) ?? wordCutAt(text, end);

/**
 * An exclusion takes in whole numbers and whole words: what is left of a cut one would say something else.
 * One that reaches into a claim is told as an overlap.
 */
export const checkExclusionCuts: Rule = ({ source, text, items }) =>
  source.exclusions
    .filter(({ span }) => isInText(text, span) && !source.claims.some((claim) => touches(span, claim.span)))
    .flatMap(({ id, span, raw }) => {
      const item = items.find((one) => touches(span, one) && !contains(span, one));
      const whole = item?.text ?? cutWord(text, span);
      if (whole === undefined) return [];
      const fault = { rule: 'exclusion-cuts' as const, file: 'numbers.yaml', id };
      return [{ ...fault, expected: `the whole of ${JSON.stringify(whole)}`, found: JSON.stringify(raw) }];
    });
