/**
 * The words that an item can begin with. Most words of a text are none of them: one look passes them over,
 * which is most of what keeps the reading of long texts quick. Hedges are not among them: they are found
 * from their number backwards.
 */
import { MAJORITY_KINDS } from './fraction';
import { MONTHS } from './lexicon/calendar';
import { MULTIPLE_WORDS } from './lexicon/change-words';
import { CURRENCY_CODES, DOLLAR_PREFIXES } from './lexicon/currencies';
import { ORDINALS, SCALES, SMALL_NUMBERS, TENS, VAGUE_SCALES } from './lexicon/number-words';
import { FOLDS, NAMED_MULTIPLES } from './multiple';
import { ORDINAL_WORDS } from './others/date';
import { BEFORE_VAGUE, QUANTITY_BEGINNINGS } from './others/words';
import { at, isHyphen, type Walk } from './walk';

const BEGINNINGS: ReadonlySet<string> = new Set([
  ...'one half quarter between minus negative plus twice thrice dozen under over above below majority'.split(
    ' ',
  ),
  ...['multi', "one's", 'p', 'covid'],
  ...SMALL_NUMBERS.keys(),
  ...TENS.keys(),
  ...SCALES.keys(),
  ...VAGUE_SCALES,
  ...ORDINALS.keys(),
  ...ORDINAL_WORDS,
  ...MULTIPLE_WORDS.keys(),
  ...FOLDS.keys(),
  ...NAMED_MULTIPLES.keys(),
  ...MAJORITY_KINDS,
  ...Array.from(CURRENCY_CODES.keys(), (code) => code.toLowerCase()),
  ...DOLLAR_PREFIXES.keys(),
  ...MONTHS,
  ...BEFORE_VAGUE,
  ...QUANTITY_BEGINNINGS,
]);

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);

/** “twenties”, “sixties” */
const isDecade = (word: string): boolean => word.endsWith('ties');

/**
 * Whether an item can begin with what stands at a place: a word of number, one that a hyphen joins to what
 * is behind it, or an article before either (“a dozen”, “the majority”).
 */
export function mayBeginWith(walk: Walk, place: number): boolean {
  const { kind, lower } = at(walk, place);
  // One word on, however many articles follow: “the the the …” costs no more.
  return kind !== 'word' || beginsAt(walk, place) || (ARTICLES.has(lower) && beginsAt(walk, place + 1));
}

function beginsAt(walk: Walk, place: number): boolean {
  const { kind, lower } = at(walk, place);
  return kind !== 'word' || BEGINNINGS.has(lower) || isHyphen(walk, place + 1) || isDecade(lower);
}
