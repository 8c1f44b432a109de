/** The unit and scale that several numbers share: “10 to 12 million”, “201 and 192 mm”, “55 to 32 percent”. */
import { shiftDecimal } from '@/data/statistics/decimal';
import { type Amount, readAmount } from './amount';
import { at, isDash, isGluedTo, isHyphen, isIn, isLikelyYear, isNumber, isWord, type Walk } from './walk';

/** The end before takes the unit and scale that both share: “10 to 12 million”, “15-20%”. */
export function shareUnit(lower: Amount, upper: Amount): Amount | undefined {
  if (lower.unit === upper.unit && lower.currency === upper.currency && lower.measure === upper.measure)
    return lower.unit === 'part' || lower.isMore ? lower : shareScale(lower, upper);
  if (lower.unit === 'money' && upper.unit === 'bare') return shareScale(lower, upper);
  if (lower.unit !== 'bare') return undefined;
  const { unit, currency, measure } = upper;
  if (unit === 'part') return undefined;
  const adopted: Amount = {
    ...lower,
    unit,
    ...(currency === undefined ? {} : { currency }),
    ...(measure === undefined ? {} : { measure }),
  };
  // “15-20%”, “3 to 6 cents”
  const below = unit === 'percent' ? -2 : upper.below;
  if (below !== undefined)
    return {
      ...adopted,
      value: shiftDecimal(lower.value, below),
      mantissa: shiftDecimal(lower.mantissa, below),
    };
  return shareScale(adopted, upper);
}

/** “10 to 12 million” shares its million; “900 to 1.2 million” does not. */
function shareScale(lower: Amount, upper: Amount): Amount {
  const isShared = lower.power === 0 && upper.power > 0 && lower.mantissa < upper.mantissa;
  return isShared ? { ...lower, value: shiftDecimal(lower.value, upper.power), power: upper.power } : lower;
}

/** A number that is no year (“a rise from 2012, from 584 to 673”) nor part of a word (“a 25-second quake”). */
export const isCount = (walk: Walk, place: number): boolean =>
  isNumber(walk, place) && !isHyphen(walk, place + 1) && !isLikelyYear(walk, place);

const BEFORE_ROW: ReadonlySet<string> = new Set(['with', 'of', 'by', 'at', 'to', 'up', 'down']);
const BEFORE_MEASURED: ReadonlySet<string> = new Set(
  'for from both measured measures measuring recorded records recording received'.split(' '),
);

/** How many numbers of a row share one unit or verb at most. */
export const LONGEST_ROW = 5;

/** Where the row of plain numbers begins that one at a place belongs to: “20, 30 and 40 mm”. */
function startOfRow(walk: Walk, start: number): number {
  let place = start;
  for (
    let count = 1;
    count < LONGEST_ROW && at(walk, place - 1).text === ',' && isCount(walk, place - 2);
    count += 1
  )
    place -= 2;
  return place;
}

/** The last number of the row, if “and” stands before it and each is plain but this one. */
function lastOfRow(walk: Walk, { end }: Amount): Amount | undefined {
  let place = end;
  for (let count = 1; count < LONGEST_ROW; count += 1) {
    const isLast = isWord(walk, place, 'and');
    const next = isLast || at(walk, place).text === ',' ? readAmount(walk, place + 1) : undefined;
    if (!next || !isCount(walk, next.start)) return undefined;
    if (isLast) return next;
    if (next.unit !== 'bare' || next.power > 0) return undefined;
    place = next.end;
  }
  return undefined;
}

/**
 * “with 201 and 192 mm of rain”, “fell by 5, 7 and 9 percent”; “killed 17 and 40 hectares burned”, “in 2008 and
 * 30 km” and “a team of 12 and 7 percent of them” are none of it.
 */
function sharedInRow(walk: Walk, first: Amount): Amount | undefined {
  if (!isCount(walk, first.start)) return undefined;
  const lead = startOfRow(walk, first.start) - 1;
  const isLed = isIn(walk, lead, BEFORE_ROW);
  if (!isLed && !isIn(walk, lead, BEFORE_MEASURED)) return undefined;
  const last = lastOfRow(walk, first);
  const isShared =
    last?.unit === 'measure' || (isLed && last?.unit === 'percent' && !isWord(walk, last.end, 'of'));
  return last && isShared ? shareUnit(first, last) : undefined;
}

/** “by 0.75 and 0.50 percentage points”, “55 to 32 percent”: the unit behind the second is that of both. */
export function sharedBehind(walk: Walk, first: Amount): Amount | undefined {
  if (first.unit !== 'bare' || first.power > 0) return undefined;
  const shared = sharedInRow(walk, first);
  if (shared) return shared;
  const isAnd = isWord(walk, first.end, 'and') && first.decimals !== undefined && first.decimals > 0;
  const isGlued = isHyphen(walk, first.end) || (isDash(walk, first.end) && isGluedTo(walk, first.end));
  const isDown = isWord(walk, first.end, 'to') || isGlued;
  const second = isAnd || isDown ? readAmount(walk, first.end + 1) : undefined;
  if (!second || !(second.unit === 'points' || second.unit === 'percent')) return undefined;
  // “leads 55 to 32 percent”, “leads 49-47%”, “fell from 24 to 20 percent”: two shares, since no range falls.
  if (isDown && !(second.unit === 'percent' && first.mantissa > second.mantissa && first.mantissa <= 100))
    return undefined;
  return shareUnit(first, second);
}
