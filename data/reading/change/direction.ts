/** Which way one word says that something changes, and what may stand between it and its number. */
import { CHANGE_LINKS, CHANGE_NOUNS, DOWN_WORDS, NOT_UP_AFTER, UP_WORDS } from '../lexicon/change-words';
import { at, isIn, isNumber, isWord, type Walk } from '../walk';

export type Direction = 1 | -1;

/** The direction that one word says. */
export const directionOf = (walk: Walk, place: number): Direction | undefined => {
  if (at(walk, place).kind !== 'word') return undefined;
  if (isWord(walk, place, 'up') && isIn(walk, place - 1, NOT_UP_AFTER)) return undefined;
  if (isIn(walk, place, UP_WORDS)) return 1;
  return isIn(walk, place, DOWN_WORDS) ? -1 : undefined;
};

/** “fall”, “falls” */
export const isChangeNoun = (walk: Walk, place: number): boolean => {
  const noun = at(walk, place).lower;
  return CHANGE_NOUNS.has(noun) || CHANGE_NOUNS.has(noun.replace(/s$/, ''));
};

/** “reductions” go down as a reduction does. */
export const directionOfNoun = (walk: Walk, place: number): Direction | undefined =>
  directionOf(walk, place) ?? (DOWN_WORDS.has(at(walk, place).lower.replace(/s$/, '')) ? -1 : 1);

/** What may stand between the verb and its number. */
export const isLink = (walk: Walk, place: number): boolean =>
  isIn(walk, place, CHANGE_LINKS) ||
  (/..ly$/.test(at(walk, place).lower) && directionOf(walk, place) === undefined) ||
  /^year-/.test(at(walk, place).lower) ||
  isAdjective(walk, place) ||
  // “a monthly drop (of 11%)”, “the biggest lift, of 9.42%,”
  (/^[(,]$/.test(at(walk, place).text) && isWord(walk, place + 1, 'of', 'by'));

/** “a weak 1.5%”, “an unexpected 3%”: how somebody finds a change. */
const isAdjective = (walk: Walk, place: number): boolean =>
  isWord(walk, place - 1, 'a', 'an') &&
  /^\p{Ll}{3,}$/u.test(at(walk, place).text) &&
  isNumber(walk, place + 1) &&
  !isIn(walk, place, NO_ADJECTIVES) &&
  directionOf(walk, place) === undefined;

const NO_ADJECTIVES: ReadonlySet<string> = new Set('new minimum maximum flat controlling'.split(' '));

/** “%” or a word for it. */
export const isShareSign = (walk: Walk, place: number): boolean =>
  isWord(walk, place, '%', 'percent', 'cent', 'per', 'pc', 'pct');
