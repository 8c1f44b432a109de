/** A change that a noun before its number heads: “the drop in Europe was 24%”, “increases ranging from 5% to 7%”. */
import { CHANGE_NOUNS, NOT_BETWEEN } from '../lexicon/change-words';
import { at, findBefore, isIn, isWord, type Walk } from '../walk';
import { type Direction, directionOf, directionOfNoun, isChangeNoun } from './direction';

/** “rose anywhere from 5% to 7%”, “increases ranging from 5% to 7%”, “the increase in fees varied from 5% to 7%”. */
export function rangesOver(walk: Walk, word: number): Direction | undefined {
  if (isChangeNoun(walk, word - 1)) return directionOfNoun(walk, word - 1);
  return isWord(walk, word, 'anywhere') ? directionOf(walk, word - 1) : headedBy(walk, word);
}

export const REACHING: ReadonlySet<string> = new Set(
  'reach reaches reached reaching exceed exceeds exceeded exceeding hit total totals totalled totaled'.split(
    ' ',
  ),
);

/** “the drop in yields that could reach 15%” */
export function reachedBy(walk: Walk, verb: number): Direction | undefined {
  const that = isWord(walk, verb - 1, 'could', 'may', 'might', 'would', 'can', 'will', 'has')
    ? verb - 2
    : verb - 1;
  const noun = isWord(walk, that, 'that', 'which')
    ? findBefore(walk, that, 6, (place) => isIn(walk, place, CHANGE_NOUNS))
    : undefined;
  return noun === undefined ? undefined : directionOf(walk, noun);
}

/** “was”, “is”, “will be”, “would be”, “has been”, “averaged”: where the verb begins whose last word stands at a place. */
export function verbOfBeing(walk: Walk, place: number): number | undefined {
  if (isWord(walk, place, 'was', 'is', 'averaged', 'averages')) return place;
  if (isWord(walk, place, 'been') && isWord(walk, place - 1, 'has', 'have', 'had')) return place - 1;
  return isWord(walk, place, 'be') && isIn(walk, place - 1, MODALS) ? place - 1 : undefined;
}

const MODALS: ReadonlySet<string> = new Set('will would could may might can should'.split(' '));

/**
 * “the drop was just 0.2%”, “the drop in Europe was 24%”, “the increase for homes will be 3%”; but “the cut was
 * 5% of the budget”, and “the cut for agents is 10%”, which is theirs.
 */
export function headedBy(walk: Walk, verb: number): Direction | undefined {
  if (isIn(walk, verb - 1, CHANGE_NOUNS)) return directionOf(walk, verb - 1);
  const noun = findBefore(walk, verb, 6, (place) => isIn(walk, place, CHANGE_NOUNS));
  if (noun === undefined) return undefined;
  const article = isOfNoun(walk, noun - 1) ? noun - 2 : noun - 1;
  // “the support for the rise in fees is 24%” says who is for it.
  if (!isWord(walk, article, 'the', 'a') || isIn(walk, article - 1, BEFORE_OBJECT)) return undefined;
  const isHead =
    isWord(walk, noun + 1, 'in') || (isWord(walk, noun + 1, 'for') && !isWord(walk, noun, 'cut'));
  return isHead ? directionOf(walk, noun) : undefined;
}

const BEFORE_OBJECT: ReadonlySet<string> = new Set(
  'of for by to with on against about from at behind after before'.split(' '),
);

/** “the pay rise for nurses”, “the proposed hike for firms”: one word between, and no plural that might do it. */
const isOfNoun = (walk: Walk, place: number): boolean =>
  /^\p{Ll}{2,}[^s\P{Ll}]$/u.test(at(walk, place).text) && !isIn(walk, place, NOT_BETWEEN);

/** “growth in sales of 5%”, “the average increase in fees of 3%”: the noun of change before “of”. */
export function nounBefore(walk: Walk, place: number): Direction | undefined {
  const noun = findBefore(walk, place + 1, 6, (index) => isIn(walk, index, CHANGE_NOUNS));
  const isInThing = noun !== undefined && isWord(walk, noun + 1, 'in');
  return isInThing ? directionOf(walk, noun) : undefined;
}
