/** A change that is told twice, in other units: “falls by £122, or 7 per cent”, “24 per cent or €1.3 billion up”. */
import { readAmount } from '../amount';
import { readHedgeBefore } from '../hedge';
import { at, findBefore, isNumber, isWord, type Walk } from '../walk';
import { type Direction, directionOf, isChangeNoun, isLink } from './direction';
import { directionBefore } from './said-before';
import { directionAfter } from './said-behind';

/** The place before “or”, “(” or “(equivalent to” that leads to the same amount told again. */
function skipAgain(walk: Walk, start: number, end: number): number | undefined {
  if (isWord(walk, start - 1, 'or')) return start - 1;
  if (at(walk, end).text !== ')') return undefined;
  const place =
    isWord(walk, start - 1, 'to') && isWord(walk, start - 2, 'equivalent') ? start - 3 : start - 1;
  return at(walk, place).text === '(' ? place : undefined;
}

/** “falls by £122, or 7 per cent”, “up 10 cents (0.4 percent)”: the same change in other words, told right before. */
export function toldBefore(walk: Walk, start: number, end: number): Direction | undefined {
  const again = skipAgain(walk, start, end);
  const verb =
    again === undefined
      ? undefined
      : findBefore(walk, again, 12, (index) => directionOf(walk, index) !== undefined);
  if (again === undefined || verb === undefined) return undefined;
  const number = findBefore(walk, again, 8, (index) => isNumber(walk, index));
  if (number === undefined || number < verb) return undefined;
  // “£122”, “N61.3bn”: from its sign on.
  const money = [number - 2, number - 1, number].find((place) => readAmount(walk, place)?.unit === 'money');
  // In brackets only what money went up or down by is told again: “lost 45 seats (12%)” may say of how many.
  if (at(walk, again).text === '(' && money === undefined && !isWord(walk, number - 1, 'by'))
    return undefined;
  const sign = money ?? number;
  const first = readHedgeBefore(walk, sign, verb + 1, false)?.place ?? sign;
  for (let place = verb + 1; place < first; place += 1)
    if (!isLink(walk, place)) return directionBefore(walk, first);
  return directionOf(walk, verb);
}

/** “a $31 million, or 11.59%, increase”, “35 points, or 0.5%, lower”: what is behind the comma goes for both. */
export const inserted = (walk: Walk, start: number, end: number): Direction | undefined =>
  isWord(walk, start - 1, 'or') && at(walk, end).text === ','
    ? isChangeNoun(walk, end + 1)
      ? directionOf(walk, end + 1)
      : directionAfter(walk, end + 1)
    : undefined;

/** “24 per cent or €1.3 billion up”, “€594 million (1.4 per cent) above”: the same told twice before its direction. */
export function toldBehind(walk: Walk, start: number, end: number): Direction | undefined {
  if (isWord(walk, end, 'or')) {
    const again = readAmount(walk, end + 1);
    return again?.unit === 'money' ? directionAfter(walk, again.end) : undefined;
  }
  const isBracket = at(walk, start - 1).text === '(' && at(walk, end).text === ')';
  return isBracket && isWord(walk, end + 1, 'above', 'below', 'higher', 'lower', 'more', 'less', 'up', 'down')
    ? directionAfter(walk, end + 1)
    : undefined;
}
