/** A change that is said behind its number: “12% rise”, “30% higher”, “6% off its peak”, “2% behind forecasts”. */
import { DOWN_AFTER, FORECASTS, NOT_BETWEEN, UP_AFTER } from '../lexicon/change-words';
import { at, findAfter, findBefore, isGluedTo, isHyphen, isIn, isWord, skipHyphen, type Walk } from '../walk';
import type { Direction } from './direction';

/** “12% rise”, “12% more”, “30% higher”, “12% year-on-year increase”: the direction said behind a place. */
export function directionAfter(walk: Walk, end: number): Direction | undefined {
  const place = skipHyphen(walk, end);
  return atMarkets(walk, place) ?? wordAfter(walk, place);
}

/** “6% off its peak”, “0.3% in the red”, “2% in positive territory”. */
function atMarkets(walk: Walk, end: number): Direction | undefined {
  if (
    isWord(walk, end, 'off') &&
    findBefore(walk, end, 6, (place) => isIn(walk, place, TAKES_OFF)) !== undefined
  )
    return -1;
  if (isWord(walk, end, 'off') && isWord(walk, end + 1, 'its', 'their', 'his', 'her', 'the', 'a', 'last')) {
    const peak = findAfter(walk, end + 2, 4, (place) =>
      isWord(walk, place, 'peak', 'peaks', 'high', 'highs', 'record'),
    );
    return peak === undefined ? undefined : -1;
  }
  if (isWord(walk, end, 'ahead', 'behind')) return againstLast(walk, end);
  if (!isWord(walk, end, 'in', 'into')) return undefined;
  if (isWord(walk, end + 1, 'the') && isWord(walk, end + 2, 'red', 'green', 'black'))
    return isWord(walk, end + 2, 'red') ? -1 : 1;
  if (!isWord(walk, end + 2, 'territory')) return undefined;
  return isWord(walk, end + 1, 'positive') ? 1 : isWord(walk, end + 1, 'negative') ? -1 : undefined;
}

const TAKES_OFF: ReadonlySet<string> = new Set(
  'shave shaves shaved shaving knock knocks knocked knocking wipe wipes wiped wiping'.split(' '),
);

/** “5% ahead of last year”, “2% behind forecasts”; “5% ahead of Labour” leads. */
function againstLast(walk: Walk, place: number): Direction | undefined {
  const than = isWord(walk, place + 1, 'of') ? place + 2 : place + 1;
  const isMeasured =
    isIn(walk, than, FORECASTS) ||
    isIn(walk, than + 1, FORECASTS) ||
    isWord(walk, than, 'last', 'previous', 'what', 'where') ||
    (isWord(walk, than, 'the', 'a', 'our', 'its', 'their') &&
      isWord(walk, than + 1, 'same', 'previous', 'year'));
  return isMeasured ? (isWord(walk, place, 'ahead') ? 1 : -1) : undefined;
}

/** “year on year”, “quarter on quarter” without hyphens: the place of its second time. */
const takeOnTime = (walk: Walk, place: number): number | undefined =>
  isWord(walk, place + 1, 'on') &&
  isWord(walk, place, 'year', 'quarter', 'month', 'week') &&
  at(walk, place).lower === at(walk, place + 2).lower
    ? place + 2
    : undefined;

/** “the two-point gap falls within the margin”: a verb of place. */
const isPlaced = (walk: Walk, verb: number): boolean =>
  isWord(walk, verb, 'falls', 'drops') &&
  isWord(walk, verb + 1, 'within', 'into', 'outside', 'short', 'foul');

/** “a 20% down payment”, “who put 20 percent down”: money laid down, which falls nowhere. */
const isLaidDown = (walk: Walk, down: number): boolean =>
  isWord(walk, down, 'down') &&
  (isWord(walk, down + 1, 'payment', 'payments', 'deposit') ||
    isHyphen(walk, down + 1) ||
    findBefore(walk, down, 6, (place) => isWord(walk, place, 'put', 'puts', 'putting', 'pay', 'paid')) !==
      undefined);

/** “12% year-on-year increase”: the nearest word of change, over a few that may stand between. */
function wordAfter(walk: Walk, start: number): Direction | undefined {
  if (isLaidDown(walk, start)) return undefined;
  // “a margin of 36.8% increased from 36.7%”
  if (isWord(walk, start, 'increased') && isWord(walk, start + 1, 'from', 'to', 'by')) return undefined;
  // “300 basis points below and above the rate”
  if (
    isWord(walk, start, 'below', 'above') &&
    isWord(walk, start + 1, 'and', 'or') &&
    isWord(walk, start + 2, 'above', 'below')
  )
    return undefined;
  let place = start;
  for (let count = 0; count < 5; count += 1) {
    place = takeOnTime(walk, place) ?? place;
    const { kind } = at(walk, place);
    // “17% year-on-year fall”: joined by hyphens, “on” is part of a word.
    const isJoined = isHyphen(walk, place - 1) && isHyphen(walk, place + 1);
    if (kind !== 'word' || (isIn(walk, place, NOT_BETWEEN) && !isJoined)) return undefined;
    // “26% waited longer” says how long they waited, and of how many.
    if (/ed$/.test(at(walk, place - 1).lower) && /^(?:\p{Ll}+er|more|less)$/u.test(at(walk, place).lower))
      return undefined;
    const isPlain =
      count === 0 || !/^(?:above|below|up|down|better|older|extra)$/.test(at(walk, place).lower);
    if (isPlain && isIn(walk, place, UP_AFTER)) return 1;
    if (isPlain && isIn(walk, place, DOWN_AFTER)) return isPlaced(walk, place) ? undefined : -1;
    place += 1;
    while (isHyphen(walk, place)) place += 1;
    if (isGluedTo(walk, place) && !isHyphen(walk, place - 1)) return undefined;
  }
  return undefined;
}
