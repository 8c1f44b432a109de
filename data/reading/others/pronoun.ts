/** “one” where it counts nothing: “no one”, “one of them”, “a big one”. */
import { DURATIONS } from '../lexicon/measures';
import { SMALL_NUMBERS } from '../lexicon/number-words';
import { readExtent } from '../range';
import { at, findAfter, findBefore, isHyphen, isIn, isWord, type Walk } from '../walk';
import type { OtherFound, OtherReader } from './other-found';

const PRONOUN_BEFORE: ReadonlySet<string> = new Set(
  'no another this that which each every any some wrong right first second last next such what'.split(' '),
);
const PRONOUN_AFTER: ReadonlySet<string> = new Set(
  "another of day can could should might may must who that such thing would will is was has had does did point side hand way off sided time on by man's".split(
    ' ',
  ),
);
const isPunctuation = (walk: Walk, place: number): boolean =>
  at(walk, place).kind === 'symbol' && !/^[%$£€-]$/.test(at(walk, place).text);

/** “said that one person died”: a noun is counted behind it. */
const isThatOnePerson = (walk: Walk, start: number): boolean =>
  isWord(walk, start - 1, 'that', 'which', 'what') &&
  /^(?:person|man|woman|child|boy|girl|student|officer|soldier|worker|passenger|member|victim|patient|employee|death|case)$/.test(
    at(walk, start + 1).lower,
  );

const isCounted = (walk: Walk, place: number): boolean =>
  at(walk, place).kind === 'number' ||
  (SMALL_NUMBERS.has(at(walk, place).lower) && !isWord(walk, place, 'one'));

/** “42 were negative, and one was equivocal”: counted as those before it; “she put one hand up”. */
function isCountedOne(walk: Walk, start: number): boolean {
  if (isWord(walk, start + 1, 'hand', 'side')) return !isWord(walk, start - 1, 'on', 'the', 'from', 'to');
  if (!isWord(walk, start + 1, 'was', 'is', 'has', 'had', 'did')) return false;
  const isJoined = isWord(walk, start - 1, 'and', 'but', 'while', ',', ';');
  return isJoined && findBefore(walk, start, 14, (place) => isCounted(walk, place)) !== undefined;
}

/** “won one of the last 34”, “only one of them”: so many of them, and no more. */
const isOneOfSeveral = (walk: Walk, start: number): boolean =>
  isWord(walk, start + 1, 'of') &&
  isWord(walk, start - 1, 'won', 'lost', 'missed', 'scored', 'only', 'just') &&
  !isWord(walk, start - 2, 'the');

const BEHIND_ONE: ReadonlySet<string> = new Set('a an the in at on from for with by near'.split(' '));

/** “two races – one a marathon, the other a sprint”; “two apples, one a day” and “one in Hull and the other two” count. */
const isOneOfTwo = (walk: Walk, start: number): boolean =>
  /^[–—:,;(-]$/.test(at(walk, start - 1).text) &&
  isIn(walk, start + 1, BEHIND_ONE) &&
  !DURATIONS.has(at(walk, start + 2).lower) &&
  findAfter(
    walk,
    start + 1,
    20,
    (place) => isWord(walk, place, 'other') && isWord(walk, place - 1, 'the') && !isCounted(walk, place + 1),
  ) !== undefined;

/** “no one”, “one of them”, “the one”, “a big one”. */
export const readPronoun: OtherReader = (walk, start) => {
  if (isWord(walk, start, "one's")) return { start, end: start + 1, reason: 'pronoun' };
  if (!isWord(walk, start, 'one')) return undefined;
  const found: OtherFound = { start, end: start + 1, reason: 'pronoun' };
  const extent = readExtent(walk, start);
  if (extent && (extent.end > start + 1 || extent.unit !== 'bare')) return undefined;
  if (isThatOnePerson(walk, start) || isOneOfSeveral(walk, start)) return undefined;
  if (isIn(walk, start - 1, PRONOUN_BEFORE) && !isHyphen(walk, start - 1)) return found;
  // “the only one”; “only one city” counts.
  if (isWord(walk, start - 1, 'only') && isWord(walk, start - 2, 'the', 'his', 'her', 'its', 'their'))
    return found;
  if (isOneOfTwo(walk, start)) return found;
  const next = isHyphen(walk, start + 1) ? start + 2 : start + 1;
  // “at one point”; “one point higher” counts.
  if (isWord(walk, next, 'point') && !isWord(walk, start - 1, 'at', 'on')) return undefined;
  if (isIn(walk, next, PRONOUN_AFTER)) return isCountedOne(walk, start) ? undefined : found;
  const isEnd =
    isPunctuation(walk, start + 1) ||
    at(walk, start + 1).text === '' ||
    isWord(
      walk,
      start + 1,
      'in',
      'with',
      'for',
      'to',
      'from',
      'at',
      'below',
      'above',
      'behind',
      'before',
      'after',
    );
  const isAdjective = isWord(walk, start - 2, 'a', 'an', 'the', 'of') || isWord(walk, start - 1, 'the', 'a');
  return isEnd && isAdjective ? found : undefined;
};
