/** Numbers against each other, and the scales that marks are given on. */
import { readCardinal } from '../cardinal';
import { readFraction } from '../fraction';
import { SPORT_WORDS } from '../lexicon/name-words';
import { SMALL_NUMBERS } from '../lexicon/number-words';
import { readExtent } from '../range';
import { at, hasNear, isDash, isGluedTo, isHyphen, isWord, skipHyphen, type Walk } from '../walk';
import type { OtherReader } from './other-found';

const scoreOf = (walk: Walk, place: number): number | undefined => {
  const { kind, text, lower } = at(walk, place);
  if (kind === 'number') return /^\d{1,3}$/.test(text) ? Number(text) : undefined;
  return SMALL_NUMBERS.get(lower);
};

const CRICKET: ReadonlySet<string> = new Set(
  'wicket wickets over overs innings bowler bowlers bowling bowled batting batsman batsmen batter batters stumps toss unbeaten lbw nightwatchman'.split(
    ' ',
  ),
);

/** “39 for 4”, “302 for two”, “7 for 54”, “figures of 4-75”: runs for wickets, or wickets for runs. */
const readCricket: OtherReader = (walk, start) => {
  const [runs, wickets] = [scoreOf(walk, start), scoreOf(walk, start + 2)];
  const isFigures = isHyphen(walk, start + 1) && isWord(walk, start - 1, 'of', 'took', 'with');
  const isScore =
    (isWord(walk, start + 1, 'for') || isFigures) &&
    at(walk, start).kind === 'number' &&
    !/^\p{Sc}$/u.test(at(walk, start - 1).text) &&
    runs !== undefined &&
    wickets !== undefined &&
    Math.min(runs, wickets) <= 10;
  const isTaken = isWord(walk, start - 1, 'take', 'takes', 'took', 'taking', 'taken', 'claimed');
  if (!isScore || !(isTaken || hasNear(walk, start, CRICKET))) return undefined;
  return /s$/.test(at(walk, start + 3).lower) ? undefined : { start, end: start + 3, reason: 'score' };
};

const SHOOTING: ReadonlySet<string> = new Set(
  'shot shoot shooting shots went going throw throws floor pointers'.split(' '),
);

/** “shot 13-26 from the field”: of shots tried, those made. */
const isShots = (walk: Walk, start: number): boolean =>
  isWord(walk, start + 3, 'from', 'on', ')') && hasNear(walk, start, SHOOTING);

/** “a ratio of 6,474 to 1”, “odds of 5 to 1” */
const readRatioToOne: OtherReader = (walk, start) => {
  const first = readCardinal(walk, start);
  const isToOne =
    first !== undefined && isWord(walk, first.end, 'to') && isWord(walk, first.end + 1, '1', 'one');
  const isRatio =
    isWord(walk, start - 1, 'of', 'at') && isWord(walk, start - 2, 'ratio', 'odds', 'margin', 'majority');
  return isToOne && isRatio && readExtent(walk, first.end + 1)?.unit === 'bare'
    ? { start, end: first.end + 2, reason: 'score' }
    : undefined;
};

/** “9-for-11”: of so many tries, those that came off. */
const readTries: OtherReader = (walk, start) => {
  const [made, tried] = [scoreOf(walk, start), scoreOf(walk, start + 4)];
  const isJoined = isHyphen(walk, start + 1) && isWord(walk, start + 2, 'for') && isHyphen(walk, start + 3);
  return isJoined && made !== undefined && tried !== undefined && made <= tried
    ? { start, end: start + 5, reason: 'score' }
    : undefined;
};

/** “4–2”, “6-4”, “two-nil”, “3:1”, “50/50”: against each other, no range. */
export const readScore: OtherReader = (walk, start) => {
  const other = readCricket(walk, start) ?? readRatioToOne(walk, start) ?? readTries(walk, start);
  if (other) return other;
  const first = scoreOf(walk, start);
  const sign = at(walk, start + 1).text;
  const isJoined =
    (isDash(walk, start + 1) || sign === ':' || sign === '/') &&
    isGluedTo(walk, start + 1) &&
    isGluedTo(walk, start + 2);
  const second = isJoined || isSpacedScore(walk, start) ? scoreOf(walk, start + 2) : undefined;
  if (first === undefined || second === undefined) return undefined;
  if (sign === '/' && readFraction(walk, start)) return undefined;
  const isThird =
    (isDash(walk, start + 3) || (sign === ':' && at(walk, start + 3).text === ':')) &&
    isGluedTo(walk, start + 4) &&
    scoreOf(walk, start + 4) !== undefined;
  if (isThird && at(walk, start).kind === 'number') return { start, end: start + 5, reason: 'score' };
  const extent = readExtent(walk, start);
  const isWords = at(walk, start).kind === 'word';
  if (isWords && !isWord(walk, start + 2, 'nil', 'one', 'zero', 'two', 'three', 'all')) return undefined;
  if (readCardinal(walk, start)?.end !== start + 1) return undefined;
  const isApart =
    first >= second ||
    sign === ':' ||
    sign === '/' ||
    (isDash(walk, start + 1) &&
      (isShots(walk, start) || (hasNear(walk, start, SPORT_WORDS) && !isCounted(walk, start + 3))));
  const isPlain = extent === undefined || extent.unit === 'bare';
  return isApart && (isPlain || first >= second) && takesNoUnit(walk, start + 3)
    ? { start, end: start + 3, reason: 'score' }
    : undefined;
};

/** “They lead at the break, 18 – 10.”: with nothing behind that would be counted. */
const isSpacedScore = (walk: Walk, start: number): boolean =>
  isDash(walk, start + 1) &&
  !isGluedTo(walk, start + 1) &&
  !isGluedTo(walk, start + 2) &&
  /^[,.;:!?)]?$/.test(at(walk, start + 3).text) &&
  (scoreOf(walk, start) ?? 0) > (scoreOf(walk, start + 2) ?? Number.POSITIVE_INFINITY) &&
  hasNear(walk, start, SPORT_WORDS);

/** “17-20 runs being scored”: so many of them. */
const isCounted = (walk: Walk, place: number): boolean =>
  isWord(walk, place, 'runs', 'points', 'goals', 'games', 'matches', 'minutes', 'tries', 'overs', 'wins');

const takesNoUnit = (walk: Walk, place: number): boolean =>
  !isWord(walk, place, 'percent') &&
  !(isWord(walk, place, 'per') && isWord(walk, place + 1, 'cent')) &&
  !(isGluedTo(walk, place) && (at(walk, place).kind === 'word' || at(walk, place).text === '%'));

/** “on a scale of 1 to 7”, “a 0-10 scale”, “a five-point scale”: what a mark is out of. */
export const readScale: OtherReader = (walk, start) => {
  const extent = readExtent(walk, start);
  if (extent?.unit !== 'bare') return undefined;
  const isBehind = isWord(walk, start - 1, 'of', 'from') && isWord(walk, start - 2, 'scale');
  const place = skipHyphen(walk, extent.end);
  const scale = isWord(walk, place, 'point') ? place + 1 : place;
  const isBefore = isWord(walk, scale, 'scale') && (extent.upper !== undefined || scale > place);
  if (isBehind && extent.upper !== undefined) return { start, end: extent.end, reason: 'base' };
  return isBefore ? { start, end: extent.end, reason: 'base' } : undefined;
};
