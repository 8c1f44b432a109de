/** A change such as one told before it: “rose 5%, compared to 3% in May”, “3% plus an additional 2%”, “the 12% requested”. */
import { at, findBefore, isIn, isWord, type Walk } from '../walk';
import { type Direction, isShareSign } from './direction';
import { directionAfter } from './said-behind';
import { directionOfShareBefore } from './share-before';

/** “5% this year and 4% next year” */
export const WHICH_TIME: ReadonlySet<string> = new Set(['this', 'last', 'next']);

/** “19.6% increases compared with 5.2% in London”, “rose 5%, compared to 3% in May”: like is compared with like. */
export function comparedWith(walk: Walk, start: number): Direction | undefined {
  const link = isWord(walk, start - 1, 'the', 'a', 'an') ? start - 2 : start - 1;
  const isCompared =
    (isWord(walk, link, 'with', 'to') && isWord(walk, link - 1, 'compared')) ||
    (isWord(walk, link, 'than') && isWord(walk, link - 1, 'rather')) ||
    (isWord(walk, link, 'against') && isWord(walk, link - 1, 'as'));
  return isCompared ? directionOfShareBefore(walk, link - 1, 18) : undefined;
}

/** “a raise of 9% over two years, with 5% this year”: the parts that a change comes in. */
export function inParts(walk: Walk, start: number, end: number): Direction | undefined {
  const isPart =
    isWord(walk, start - 1, 'with') && at(walk, start - 2).text === ',' && isIn(walk, end, WHICH_TIME);
  return isPart ? directionOfShareBefore(walk, start - 2, 9) : undefined;
}

/** “a 3% increase plus an additional 2%”, “rose 3% in May and a further 2% in June”, “raise it by 30% or even 70%”. */
export function addedTo(walk: Walk, start: number): Direction | undefined {
  if (!isWord(walk, start - 1, 'further', 'additional', 'extra', 'another', 'even')) return undefined;
  const place = isWord(walk, start - 2, 'a', 'an') ? start - 3 : start - 2;
  if (
    !isWord(walk, place, 'plus', 'and', 'or') &&
    !(isWord(walk, place, 'with') && at(walk, place - 1).text === ',')
  )
    return undefined;
  return directionOfShareBefore(walk, place, 8);
}

const ASKED_FOR: ReadonlySet<string> = new Set('requested demanded sought proposed recommended'.split(' '));

/** “a 5% rise falls short of the 12% requested”: such a rise as the one that is given. */
export function askedFor(walk: Walk, start: number, end: number): Direction | undefined {
  const isOpen = at(walk, end + 1).kind === 'symbol' || isWord(walk, end + 1, 'by', 'in', 'for');
  if (!isWord(walk, start - 1, 'the') || !isIn(walk, end, ASKED_FOR) || !isOpen) return undefined;
  const sign = findBefore(walk, start - 1, 12, (place) => isShareSign(walk, place));
  return sign === undefined ? undefined : directionAfter(walk, sign + 1);
}
