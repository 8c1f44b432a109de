/** The nearest share before a place, and which way it is said to change. */
import { at, findBefore, isNumber, isWord, type Walk } from '../walk';
import { type Direction, isShareSign } from './direction';
import { directionBefore } from './said-before';
import { directionAfter } from './said-behind';

/** “5% and”, “5%, and”: the number of the share that ends right before what joins another to it. */
export function shareBeforeJoint(walk: Walk, joint: number): number | undefined {
  const sign = isWord(walk, joint, 'and') && at(walk, joint - 1).text === ',' ? joint - 2 : joint - 1;
  return isShareSign(walk, sign) ? findBefore(walk, sign, 3, (index) => isNumber(walk, index)) : undefined;
}

/** The direction of the share whose sign stands at most so many tokens before a place. */
export function directionOfShareBefore(walk: Walk, place: number, most: number): Direction | undefined {
  const sign = findBefore(walk, place, most, (index) => isShareSign(walk, index));
  const number = sign === undefined ? undefined : findBefore(walk, sign, 4, (index) => isNumber(walk, index));
  if (sign === undefined || number === undefined) return undefined;
  return directionAfter(walk, sign + 1) ?? directionBefore(walk, number);
}
