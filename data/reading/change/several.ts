/** Numbers that are a change by what heads several of them: a plural, a superlative, a range, a unit that they share. */
import { readHedgeBefore } from '../hedge';
import { RANGING, SUPERLATIVES } from '../lexicon/change-words';
import { readExtent } from '../range';
import { LONGEST_ROW } from '../shared-unit';
import { at, findBefore, isIn, isNumber, isWord, type Walk } from '../walk';
import { type Direction, directionOf, directionOfNoun, isChangeNoun } from './direction';
import { verbOfBeing } from './noun-before';
import { directionBefore } from './said-before';
import { shareBeforeJoint } from './share-before';

/** “The biggest rise was in Kent, 4%”, “the highest increase would be for homes, at 11%”. */
function whereHighest(walk: Walk, start: number): Direction | undefined {
  const comma = isWord(walk, start - 1, 'at') ? start - 2 : start - 1;
  if (at(walk, comma).text !== ',') return undefined;
  const being = findBefore(walk, comma, 8, (place) => verbOfBeing(walk, place) !== undefined);
  const verb = being === undefined ? undefined : verbOfBeing(walk, being);
  if (being === undefined || verb === undefined || !isWord(walk, being + 1, 'in', 'for', 'among', 'at', 'on'))
    return undefined;
  const isHighest = isIn(walk, verb - 2, SUPERLATIVES) && isChangeNoun(walk, verb - 1);
  return isHighest ? directionOf(walk, verb - 1) : undefined;
}

/** “price falls of 4.9% and 8.6%”: what a plural says of the first it says of all. */
function ofSeveral(walk: Walk, start: number): Direction | undefined {
  let place = start;
  for (let count = 0; count < LONGEST_ROW; count += 1) {
    if (!isWord(walk, place - 1, 'and', ',')) return undefined;
    const number = shareBeforeJoint(walk, place - 1);
    if (number === undefined) return undefined;
    place = readHedgeBefore(walk, number, 0, false)?.place ?? number;
    const isPlural =
      isWord(walk, place - 2, 'losses') ||
      (at(walk, place - 2).lower.endsWith('s') && isChangeNoun(walk, place - 2));
    if (isWord(walk, place - 1, 'of')) return isPlural ? directionOfNoun(walk, place - 2) : undefined;
  }
  return undefined;
}

/** “fell by 5, 7 and 9 percent”: those before took the unit, and say which way. */
function inUnitRow(walk: Walk, start: number): Direction | undefined {
  let place = start;
  for (let count = 0; count < LONGEST_ROW && isWord(walk, place - 1, 'and', ','); count += 1) {
    if (!isNumber(walk, place - 2) || readExtent(walk, place - 2)?.unit !== 'percent') break;
    place -= 2;
  }
  return place === start ? undefined : directionBefore(walk, place);
}

/** “increases ranging from 5% (Kent) to 7% (Essex)”, “the fall varied from 5% in Kent to 7% in Essex”: the far end. */
function farEnd(walk: Walk, start: number): Direction | undefined {
  if (!isWord(walk, start - 1, 'to')) return undefined;
  const from = findBefore(
    walk,
    start - 1,
    12,
    (place) => isWord(walk, place, 'from') && isIn(walk, place - 1, RANGING),
  );
  return from === undefined ? undefined : directionBefore(walk, from + 1);
}

/** The direction that a number has from what heads it and others. */
export const directionOfSeveral = (walk: Walk, start: number): Direction | undefined =>
  whereHighest(walk, start) ?? ofSeveral(walk, start) ?? inUnitRow(walk, start) ?? farEnd(walk, start);
