/** A change that is said before its number: “fell by 12%”, “beat forecasts by 2.5%”, “closed off 2%”. */
import { BEATS, CHANGE_NOUNS, FORECASTS, MISSES, RANGING } from '../lexicon/change-words';
import { findBefore, isDash, isIn, isLikelyYear, isNumber, isWord, type Walk } from '../walk';
import { type Direction, directionOf, isLink, isShareSign } from './direction';
import { headedBy, nounBefore, REACHING, rangesOver, reachedBy, verbOfBeing } from './noun-before';

/** “5% of the budget”: a part of what is named, whatever stands before it. */
function isPart(walk: Walk, start: number): boolean {
  for (let place = start; place < start + 4; place += 1)
    if (isShareSign(walk, place)) return isWord(walk, place + 1, 'of');
  return false;
}

/** “reduced the number of deaths by 12%”, “a decline in deaths of 12%”. */
function findFar(walk: Walk, place: number): Direction | undefined {
  const verb = findBefore(walk, place, 12, (index) => {
    // “increased for the first time since December 2021 by 3.1%”
    const isAmount = isNumber(walk, index) && !isLikelyYear(walk, index);
    return isAmount || directionOf(walk, index) !== undefined;
  });
  return verb === undefined ? undefined : directionOf(walk, verb);
}

/** “beat forecasts by 2.5%”, “missed its target by a fifth”. */
function againstForecast(walk: Walk, end: number): Direction | undefined {
  if (!isIn(walk, end - 1, FORECASTS)) return undefined;
  // “ahead of target by 1.7%”
  if (isWord(walk, end - 2, 'of') && isWord(walk, end - 3, 'ahead')) return 1;
  if (isWord(walk, end - 2, 'behind')) return -1;
  const verb = findBefore(walk, end - 1, 5, (place) => isIn(walk, place, BEATS) || isIn(walk, place, MISSES));
  return verb === undefined ? undefined : isIn(walk, verb, BEATS) ? 1 : -1;
}

/** The direction said before a place where the number with its hedge begins. */
export function directionBefore(walk: Walk, start: number): Direction | undefined {
  if (isWord(walk, start - 1, 'of') && isWord(walk, start - 2, 'rate', 'pace', 'clip'))
    return atRate(walk, start - 2);
  const word = isWord(walk, start - 1, 'from') ? start - 2 : start - 1;
  if (isIn(walk, word, RANGING)) return rangesOver(walk, word);
  // “fall short of 10%” says where it stands.
  if (isWord(walk, start, 'short', 'shy')) return undefined;
  let place = start - 1;
  let isBy = false;
  let isOf = false;
  for (let count = 0; count < 5 && isLink(walk, place); count += 1) {
    isBy ||= isWord(walk, place, 'by');
    isOf ||= isWord(walk, place, 'of');
    place -= 1;
  }
  // “That drop – of 7.6 points – was”
  if (isOf && isDash(walk, place) && isIn(walk, place - 1, CHANGE_NOUNS)) place -= 1;
  const direct = directionOf(walk, place);
  // “fallen below 6%” says where it stands.
  if (direct !== undefined) return !isBy && isWord(walk, start, 'below', 'above') ? undefined : direct;
  if (isBy) return againstForecast(walk, place + 1) ?? findFar(walk, place + 1);
  if (isIn(walk, place, REACHING)) return reachedBy(walk, place);
  const verb = verbOfBeing(walk, place);
  if (verb !== undefined) return isPart(walk, start) ? undefined : headedBy(walk, verb);
  if (isWord(walk, place, 'off')) return isIn(walk, place - 1, STANDING) ? -1 : undefined;
  if (isWord(walk, place, 'on') && isWord(walk, place - 1, 'put', 'puts', 'putting')) return 1;
  if (isWord(walk, start, 'above', 'beyond')) return raisedAbove(walk, start);
  return isOf ? nounBefore(walk, place) : undefined;
}

/** “was off 2%”, “closed off 2%”. */
const STANDING: ReadonlySet<string> = new Set(
  'is was are were be been closed ended finished came trading'.split(' '),
);

const PAID: ReadonlySet<string> = new Set(
  'fares fees rents bills pay wages salaries pensions prices spending premiums tuition'.split(' '),
);

/** “raise fares above 2%”: by more than that, since no fare is a share; “raise the rate above 2%” says where to. */
function raisedAbove(walk: Walk, start: number): Direction | undefined {
  const isCouncilTax = isWord(walk, start - 1, 'tax') && isWord(walk, start - 2, 'council');
  if (!isCouncilTax && !isIn(walk, start - 1, PAID)) return undefined;
  const verb = findBefore(walk, start - 1, 4, (place) => directionOf(walk, place) !== undefined);
  return verb === undefined ? undefined : directionOf(walk, verb);
}

/** “rose by a strong rate of 6.8%”, “grew at a pace of 3%”. */
function atRate(walk: Walk, rate: number): Direction | undefined {
  const link = findBefore(walk, rate, 6, (place) => isWord(walk, place, 'by', 'at'));
  return link === undefined ? undefined : directionOf(walk, link - 1);
}
