/** “doubled”, “twice as”, “tenfold”: multiples in one word. */
import { MULTIPLE_WORDS } from './lexicon/change-words';
import { SMALL_NUMBERS, TENS } from './lexicon/number-words';
import { words } from './lexicon/word-list';
import { at, isCapital, isIn, isWord, type Walk } from './walk';

export interface WordFound {
  readonly unit: 'multiple' | 'count';
  readonly value: number;
  readonly end: number;
}

export const FOLDS: ReadonlyMap<string, number> = new Map([
  ...[...SMALL_NUMBERS, ...TENS].map(([word, value]) => [`${word}fold`, value] as const),
  ['hundredfold', 100],
  ['thousandfold', 1000],
]);

export const NAMED_MULTIPLES: ReadonlyMap<string, number> = new Map([
  ...([
    ['double', 2],
    ['triple', 3],
    ['treble', 3],
    ['quadruple', 4],
  ] as const),
]);

/** What is multiplied may begin with these. */
const OWNERS = 'the that its their his her what';
/** After “double” these make it a multiple; a “double murder” is none. */
const AFTER_NAMED = words(`${OWNERS} in this by last or from output production spending capacity . ,`);
/** “twice both the price and the cost” */
const skipBoth = (walk: Walk, place: number): number =>
  isWord(walk, place, 'both') && isWord(walk, place + 1, 'the', 'its', 'their') ? place + 1 : place;
const AFTER_TWICE = words(`${OWNERS} as more normal previous our my your current average`);

const NO_OWNERS: ReadonlySet<string> = new Set("it's he's she's that's there's what's who's".split(' '));

/** “twice Germany's”, “three times last year's”: whose is multiplied. */
export function isOwned(walk: Walk, place: number): boolean {
  const owner = isWord(walk, place, 'last', 'this', 'next') ? place + 1 : place;
  return /..'s$/.test(at(walk, owner).lower) && !isIn(walk, owner, NO_OWNERS);
}

/** “both halves”, “two 40-minute halves”: none that is cut into halves. */
const isPartOfGame = (walk: Walk, start: number): boolean =>
  isWord(walk, start, 'halves') &&
  isWord(walk, start - 1, 'two', 'both', 'the', 'equal', 'minute', 'minutes', 'into');

/** The multiple, or the count of times, that one word says at a place. */
export function readMultipleWord(walk: Walk, start: number): WordFound | undefined {
  const { lower, kind } = at(walk, start);
  if (kind !== 'word') return undefined;
  const verb = MULTIPLE_WORDS.get(lower) ?? FOLDS.get(lower);
  if (verb !== undefined)
    return isPartOfGame(walk, start) ? undefined : { unit: 'multiple', value: verb, end: start + 1 };
  const named = NAMED_MULTIPLES.get(lower);
  if (named !== undefined && isWord(walk, start + 1, ...AFTER_NAMED))
    return { unit: 'multiple', value: named, end: start + 1 };
  const times = lower === 'twice' ? 2 : lower === 'thrice' ? 3 : undefined;
  if (times === undefined) return undefined;
  return {
    // “scored twice as City won” counts; “twice as deep” compares.
    unit:
      (isWord(walk, skipBoth(walk, start + 1), ...AFTER_TWICE) && !isCapital(walk, start + 2)) ||
      isOwned(walk, start + 1)
        ? 'multiple'
        : 'count',
    value: times,
    end: start + 1,
  };
}
