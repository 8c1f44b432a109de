import type { Span } from '@/data/model/span';
import { HEDGES } from './hedges';
import { EXACT_QUANTITY_WORDS, QUANTITY_WORDS } from './quantity-words';

/** A number or quantity word in running text, with the hedge and the percent sign that belong to it. */
export interface NumberExpression extends Span {
  readonly text: string;
}

/** Alternatives, the longest first, so that “largest ever” wins over “largest”. Spaces may be line breaks. */
function anyOf(phrases: Iterable<string>): string {
  return [...phrases]
    .toSorted((a, b) => b.length - a.length)
    .map((phrase) => phrase.replaceAll(' ', '\\s+'))
    .join('|');
}

const NOT_AFTER_WORD = '(?<![\\p{L}\\p{N}])';
const NOT_BEFORE_WORD = '(?![\\p{L}\\p{N}])';
/** Any numeral of any script, wherever it stands, even inside a word: “G20”, “½”, “6%of”. */
const NUMERALS = '\\p{N}+(?:[.,]\\p{N}+)*';
const EXACT = `(?:${NUMERALS}|${NOT_AFTER_WORD}(?:${anyOf(EXACT_QUANTITY_WORDS)})${NOT_BEFORE_WORD})`;
const HEDGE = `${NOT_AFTER_WORD}(?:${anyOf(HEDGES.keys())})\\s+`;
const PERCENT = `\\s*%|\\s+(?:percent|per\\s+cent)${NOT_BEFORE_WORD}`;
/** One range, unless “from” says that it is two numbers: “rose from 10 to 20”. */
const RANGE = `${EXACT}(?:${PERCENT})?(?:\\s*–\\s*|\\s+to\\s+|\\s+out\\s+of\\s+)${EXACT}`;
const NUMBER = `(?:${HEDGE})?(?:(?<!from\\s)${RANGE}|${EXACT})(?:${PERCENT})?`;
const WORD = `${NOT_AFTER_WORD}(?:${anyOf(QUANTITY_WORDS)})${NOT_BEFORE_WORD}`;

/** What a claim or exclusion must take in whole: a number with its hedge and percent, or a quantity word. */
const EXPRESSION = new RegExp(`${NUMBER}|${WORD}`, 'giu');
/** The bare number or word, without what belongs to it. */
const KERNEL = new RegExp(`${EXACT}|${WORD}`, 'giu');

function findAll(shape: RegExp, text: string): readonly NumberExpression[] {
  return Array.from(text.matchAll(shape), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    text: found,
  }));
}

/** Every number and quantity word of a text, each with its hedge and percent sign, in order. */
export function findNumberExpressions(text: string): readonly NumberExpression[] {
  return findAll(EXPRESSION, text);
}

/** Every bare number and quantity word of a text, in order. */
export function findNumberKernels(text: string): readonly NumberExpression[] {
  return findAll(KERNEL, text);
}
