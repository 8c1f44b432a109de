/**
 * What touches a number and would change it: a second look, apart from the reader of numbers, so that a mistake of
 * the reader's cannot let a piece of a number pass for the number.
 */
import type { Span } from '@/data/model/span';

/** Longer than any of the words looked for. */
const REACH = 48;

/** Hedges that have no other sense right before a number; “about” and “over” have, and are left to the reader. */
const HEDGES_BEFORE =
  'at least|at most|more than|fewer than|less than|no more than|no fewer than|around|approximately|roughly|nearly|almost|an estimated|a minimum of|a maximum of|upwards of|in excess of';
const SCALES = 'hundred|thousand|million|billion|trillion|bn|tn|mn';
const CURRENCIES = 'USD|EUR|GBP|CHF|JPY|CAD|AUD|US|Rs\\.?';
const CURRENCY_WORDS = 'dollars?|pounds?|euros?|cents?|pence';

/** Each a thing that, right before a number, belongs to it. */
const BEFORE: readonly RegExp[] = [
  /\p{N}[.,\u00a0\u2009\u202f']?$/u,
  /(?<![\p{L}\p{N}])[-−+±]$/u,
  /\p{Sc}\s?$/u,
  /[<>≤≥≈~∼=]\s?$/u,
  new RegExp(`(?<![\\p{L}])(?:${CURRENCIES})\\s?$`, 'u'),
  new RegExp(`(?<![\\p{L}])(?:${HEDGES_BEFORE})\\s+$`, 'iu'),
  /(?<![\p{L}])(?:not|minus)\s+$/iu,
];

/** Each a thing that, right behind a number, belongs to it. */
const BEHIND: readonly RegExp[] = [
  /^[.,\u00a0\u2009\u202f']?\p{N}/u,
  /^\s?[%‰]/u,
  /^\s?\p{Sc}(?!\s?\p{N})/u,
  /^\+/u,
  /^\s(?:percent|per\s+cent|pct)(?![\p{L}])/iu,
  /^[\s-](?:percentage[\s-]points?)(?![\p{L}])/iu,
  new RegExp(`^[\\s-]?(?:${SCALES})(?![\\p{L}])`, 'iu'),
  new RegExp(`^\\s(?:${CURRENCY_WORDS})(?![\\p{L}])`, 'iu'),
  /^[\s-](?:and\s+a\s+half|(?:thirds?|quarters?|fifths?|tenths?))(?![\p{L}])/iu,
  /^\s(?:or|and)\s+(?:more|less|fewer|so|over|above|under|below|higher|lower)(?![\p{L}])/iu,
  /^\s(?:[\p{L}'’-]+\s+){0,2}per\s+(?:\d[\d,.\s]*\d{2}|hundred|thousand|million)(?!\p{N})/iu,
];

const firstOf = (shapes: readonly RegExp[], words: string): string | undefined =>
  shapes.map((shape) => shape.exec(words)?.[0]).find((found) => found !== undefined);

/**
 * The words that touch a number and contradict it as it is quoted, or undefined where there are none.
 * @param isRate Whether the number is one of so many: the base then stands behind it, and belongs there.
 */
export function findContradiction(text: string, { start, end }: Span, isRate = false): string | undefined {
  const before = firstOf(BEFORE, text.slice(Math.max(0, start - REACH), start));
  if (before !== undefined) return before.trim() || before;
  const behind = firstOf(isRate ? BEHIND.slice(0, -1) : BEHIND, text.slice(end, end + REACH));
  return behind === undefined ? undefined : behind.trim() || behind;
}
