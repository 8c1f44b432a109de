/** Numbers of a row that share one verb or noun of change: “fell 43% by 2030, 60% by 2035”, “0.4% and 0.7% respectively”. */
import { readHedgeBefore } from '../hedge';
import { LONGEST_ROW } from '../shared-unit';
import { isTimeOverTime, SPANS } from '../unit-phrase';
import { at, findAfter, findBefore, isIn, isNumber, isWord, skipHyphen, type Walk } from '../walk';
import { type Direction, directionOf, isChangeNoun, isShareSign } from './direction';
import { comparedWith, inParts, WHICH_TIME } from './like-another';
import { directionBefore } from './said-before';

const PARALLELS: ReadonlySet<string> = new Set('by in from on at to over during for among'.split(' '));

/** “down 5% YoY and 15% QoQ”, “8.5% yearly and 2.3% compared to May”: against which time, said in a word. */
const AGAINST: ReadonlySet<string> = new Set('yoy qoq mom wow yearly annually monthly quarterly'.split(' '));

/** “1% from 2013 and 3% compared with 2019”: what a change is measured against. */
const MEASURED: ReadonlySet<string> = new Set(['from', 'on', 'compared', 'against', 'versus', 'since']);

/** “0.4 percent over the previous month, and 3.2 percent from a year ago”, “0.3 percent for the month and …” */
const isOverTime = (walk: Walk, place: number): boolean =>
  isWord(walk, place, 'over', 'for', 'in', 'on') &&
  isWord(walk, place + 1, 'the') &&
  (isIn(walk, place + 2, SPANS) || isWord(walk, place + 2, 'previous', 'prior', 'preceding'));

/** What two numbers of a row go on with, alike for words of one kind. */
function goesOnWith(walk: Walk, place: number): string | undefined {
  // “year on year”: “on” belongs to its time.
  if (isWord(walk, place, 'on', 'over') && isIn(walk, place - 1, SPANS)) return undefined;
  if (isIn(walk, place, AGAINST) || isIn(walk, place, MEASURED) || isTimeOverTime(walk, place)) return 'from';
  if (isIn(walk, place, WHICH_TIME)) return 'this';
  return isIn(walk, place, PARALLELS) ? at(walk, place).lower : undefined;
}

/** “fall 43% by 2030, 60% by 2035 and by 80% in 2040”: the same verb, where all go on with the same preposition. */
export function sharedBefore(walk: Walk, start: number, end: number): Direction | undefined {
  const link = goesOnWith(walk, end);
  let place = start;
  for (let count = 0; link !== undefined && count < LONGEST_ROW; count += 1) {
    const joint = isWord(walk, place - 1, 'by') ? place - 2 : place - 1;
    if (!isWord(walk, joint, 'and', ',')) return undefined;
    const told = findBefore(
      walk,
      joint,
      6,
      (index) => goesOnWith(walk, index) === link || (link === 'from' && isOverTime(walk, index)),
    );
    // “0.2 percent in July compared to June and 3.2 percent versus last year”
    const isTimed = told !== undefined && link === 'from' && isWord(walk, told - 2, 'in', 'for', 'on');
    const twin = isTimed && told !== undefined ? told - 2 : told;
    if (twin === undefined || !isShareSign(walk, twin - 1)) return undefined;
    const number = findBefore(walk, twin, 4, (index) => isNumber(walk, index));
    if (number === undefined) return undefined;
    const direction =
      directionBefore(walk, number) ?? inParts(walk, number, twin) ?? comparedWith(walk, number);
    if (direction !== undefined) return direction;
    place = number;
  }
  return undefined;
}

/**
 * “Ross was down 2.3%, Burlington by 2.6%”, “fell by 10 per cent, those of cyclists by four per cent”: what
 * is changed by the same verb; a participle before “by” says who or what did it.
 */
export function anothersBy(walk: Walk, start: number): Direction | undefined {
  let place = start;
  for (let count = 0; count < LONGEST_ROW; count += 1) {
    if (!isWord(walk, place - 1, 'by') || /(?:ed|en)$/.test(at(walk, place - 2).lower)) return undefined;
    const sign = findBefore(walk, place - 1, 9, (index) => isShareSign(walk, index));
    // “rose by 0.7 per cent in the quarter and by 2.6 per cent over the year”
    const isAndBy = isWord(walk, place - 2, 'and') && sign !== undefined && isIn(walk, sign + 1, PARALLELS);
    if (sign === undefined || !(isAndBy || isWord(walk, sign + 1, ',', 'and', ';'))) return undefined;
    const first = isWord(walk, sign, 'cent') ? sign - 2 : sign - 1;
    const { place: from } = readHedgeBefore(walk, first, 0, false) ?? { place: first };
    const direction = directionBefore(walk, from);
    if (direction !== undefined) return direction;
    place = from;
  }
  return undefined;
}

/** “11 percent and 7 percent rises”: the noun behind the second is that of both. */
export function joined(walk: Walk, end: number): Direction | undefined {
  if (!isWord(walk, end, 'and', 'or') || !isNumber(walk, end + 1) || !isShareSign(walk, end + 2))
    return undefined;
  const noun = isWord(walk, end + 3, 'cent') ? end + 4 : end + 3;
  return isChangeNoun(walk, noun) && /s$/.test(at(walk, noun).lower) ? directionOf(walk, noun) : undefined;
}

/** What stands between the numbers of a row: “11%, 6%, 2%, and 23%”. */
const isInRow = (walk: Walk, place: number): boolean =>
  isNumber(walk, place) || isShareSign(walk, place) || isWord(walk, place, ',', 'and', '~', 'about');

const LONGEST_LIST = 20;

/** “fell 0.4% and 0.7% respectively”, “slipped 11%, 6%, 2%, and 23% respectively”: one verb for all. */
export function respectively(walk: Walk, start: number, end: number): Direction | undefined {
  const behind = findAfter(walk, end, LONGEST_LIST, (place) => !isInRow(walk, place));
  if (behind === undefined) return undefined;
  // “fell 7% and 3% month-on-month respectively”
  const isTimed = isTimeOverTime(walk, behind);
  const word = isTimed ? skipHyphen(walk, skipHyphen(walk, behind + 1) + 1) + 1 : behind;
  if (!isWord(walk, word, 'respectively')) return undefined;
  const before = findBefore(walk, start, LONGEST_LIST, (place) => !isInRow(walk, place));
  return before === undefined || before === start - 1 ? undefined : directionBefore(walk, before + 1);
}
