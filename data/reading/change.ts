/** Which way a number changes something, if it does: by the verb or noun before or behind it. */
import { readHedgeBefore } from './hedge';
import {
  CHANGE_LINKS,
  DOWN_AFTER,
  DOWN_WORDS,
  NOT_UP_AFTER,
  UP_AFTER,
  UP_WORDS,
} from './lexicon/change-words';
import { at, findBefore, isGluedTo, isHyphen, isIn, isWord, skipHyphen, type Walk } from './walk';

export type Direction = 1 | -1;

const directionOf = (walk: Walk, place: number): Direction | undefined => {
  if (at(walk, place).kind !== 'word') return undefined;
  if (isWord(walk, place, 'up') && isIn(walk, place - 1, NOT_UP_AFTER)) return undefined;
  if (isIn(walk, place, UP_WORDS)) return 1;
  return isIn(walk, place, DOWN_WORDS) ? -1 : undefined;
};

const isLink = (walk: Walk, place: number): boolean =>
  isIn(walk, place, CHANGE_LINKS) ||
  /..ly$/.test(at(walk, place).lower) ||
  /^year-/.test(at(walk, place).lower);

const isShareSign = (walk: Walk, place: number): boolean =>
  isWord(walk, place, '%', 'percent', 'cent', 'per');

/** “falls by £122, or 7 per cent”: the same change in other words, told by the amount right before “or”. */
function toldBefore(walk: Walk, start: number): Direction | undefined {
  if (!isWord(walk, start - 1, 'or')) return undefined;
  const verb = findBefore(walk, start - 1, 8, (index) => directionOf(walk, index) !== undefined);
  if (verb === undefined) return undefined;
  const number = findBefore(walk, start - 1, 8, (index) => at(walk, index).kind === 'number');
  if (number === undefined || number < verb) return undefined;
  const sign = /^\p{Sc}$/u.test(at(walk, number - 1).text) ? number - 1 : number;
  const first = readHedgeBefore(walk, sign, verb + 1, false)?.place ?? sign;
  for (let place = verb + 1; place < first; place += 1) if (!isLink(walk, place)) return undefined;
  return directionOf(walk, verb);
}

const PARALLELS: ReadonlySet<string> = new Set(['by', 'in', 'from', 'on', 'at', 'during']);

/** “fall 43% by 2030 and 60% by 2035”: the same verb, where both go on with the same preposition. */
function sharedBefore(walk: Walk, start: number, end: number): Direction | undefined {
  if (!isWord(walk, start - 1, 'and') || !isIn(walk, end, PARALLELS)) return undefined;
  const twin = findBefore(walk, start - 1, 6, (index) => isWord(walk, index, at(walk, end).lower));
  if (twin === undefined || !isShareSign(walk, twin - 1)) return undefined;
  const number = findBefore(walk, twin, 4, (index) => at(walk, index).kind === 'number');
  return number === undefined ? undefined : directionBefore(walk, number);
}

/** “fell 0.4% and 0.7% respectively”: one verb for both. */
function respectively(walk: Walk, start: number, end: number): Direction | undefined {
  const place = at(walk, end).text === ',' ? end + 1 : end;
  if (!isWord(walk, start - 1, 'and') || !isWord(walk, place, 'respectively')) return undefined;
  const number = isShareSign(walk, start - 2)
    ? findBefore(walk, start - 2, 3, (index) => at(walk, index).kind === 'number')
    : undefined;
  return number === undefined ? undefined : directionBefore(walk, number);
}

/** The direction that a number has from the one before it. @param end The place behind the number. */
export const directionShared = (walk: Walk, start: number, end: number): Direction | undefined =>
  isWord(walk, end, 'of')
    ? undefined
    : (toldBefore(walk, start) ?? sharedBefore(walk, start, end) ?? respectively(walk, start, end));

/** “5% of the budget”: a part of what is named, whatever stands before it. */
function isPart(walk: Walk, start: number): boolean {
  for (let place = start; place < start + 4; place += 1)
    if (isShareSign(walk, place)) return isWord(walk, place + 1, 'of');
  return false;
}

/** “reduced the number of deaths by 12%”, “a decline in deaths of 12%”. */
function findFar(walk: Walk, place: number): Direction | undefined {
  const verb = findBefore(walk, place, 12, (index) => {
    const { kind } = at(walk, index);
    return kind === 'number' || directionOf(walk, index) !== undefined;
  });
  return verb === undefined ? undefined : directionOf(walk, verb);
}

/** The direction said before a place where the number with its hedge begins. */
export function directionBefore(walk: Walk, start: number): Direction | undefined {
  let place = start - 1;
  let isBy = false;
  let isOf = false;
  for (let count = 0; count < 5 && isLink(walk, place); count += 1) {
    isBy ||= isWord(walk, place, 'by');
    isOf ||= isWord(walk, place, 'of');
    place -= 1;
  }
  const direct = directionOf(walk, place);
  if (direct !== undefined) return direct;
  if (isBy) return findFar(walk, place + 1);
  // “the drop was just 0.2%”, but “the cut was 5% of the budget”
  if (isWord(walk, place, 'was', 'is') && isIn(walk, place - 1, CHANGE_NOUNS))
    return isPart(walk, start) ? undefined : directionOf(walk, place - 1);
  return isOf ? nounBefore(walk, place) : undefined;
}

const CHANGE_NOUNS: ReadonlySet<string> = new Set(
  'rise fall drop decline increase decrease reduction growth jump gain cut surge slump hike fall-off dip'.split(
    ' ',
  ),
);

function nounBefore(walk: Walk, place: number): Direction | undefined {
  const noun = findBefore(walk, place + 1, 6, (index) => isIn(walk, index, CHANGE_NOUNS));
  const isIn_ = noun !== undefined && isWord(walk, noun + 1, 'in');
  return isIn_ ? directionOf(walk, noun) : undefined;
}

const NOT_BETWEEN: ReadonlySet<string> = new Set(
  `of in to and or for at on were was is are said had have has the a an who that which by from as than with its their his
  her but while when if after before since during compared this will would could can may of people women men`.split(
    /\s+/,
  ),
);

/** “12% rise”, “12% more”, “30% higher”, “12% year-on-year increase”: the direction said behind a place. */
export function directionAfter(walk: Walk, end: number): Direction | undefined {
  let place = skipHyphen(walk, end);
  for (let count = 0; count < 4; count += 1) {
    const { kind } = at(walk, place);
    if (kind !== 'word' || isIn(walk, place, NOT_BETWEEN)) return undefined;
    // “26% waited longer” says how long they waited, and of how many.
    if (/ed$/.test(at(walk, place - 1).lower) && /^(?:\p{Ll}+er|more|less)$/u.test(at(walk, place).lower))
      return undefined;
    const isPlain =
      count === 0 || !/^(?:above|below|up|down|better|older|extra)$/.test(at(walk, place).lower);
    if (isPlain && isIn(walk, place, UP_AFTER)) return 1;
    if (isPlain && isIn(walk, place, DOWN_AFTER)) return -1;
    place += 1;
    while (isHyphen(walk, place)) place += 1;
    if (isGluedTo(walk, place) && !isHyphen(walk, place - 1)) return undefined;
  }
  return undefined;
}
