/** Hedges that do not touch their number: an article or what is counted stands between. */
import { directionAfter } from './change/said-behind';
import { type HedgeFound, readHedgeBefore, readHedgeBehind } from './hedge';
import type { Extent } from './range';
import { measureAfter } from './unit-phrase';
import { at, isWord, type Walk } from './walk';

/** “up to a $5,000 fine”, “nearly a 5% rise”; “over a 5% fee” and “about a 5% fee” say what something is about. */
export function readHedgeBeforeArticle(walk: Walk, extent: Extent, floor: number): HedgeFound | undefined {
  const article = extent.start - 1;
  // “over a 100 camps”
  const isHundred = extent.unit === 'bare' && (extent.value === 100 || extent.value === 1000);
  if (
    !isWord(walk, article, 'a', 'an') ||
    !(extent.unit === 'money' || extent.unit === 'percent' || isHundred)
  )
    return undefined;
  const found = readHedgeBefore(walk, article, floor, false);
  if (isHundred && at(walk, extent.end).kind === 'word') return found;
  const isSure =
    found &&
    (found.place < article - 1 ||
      isWord(walk, found.place, 'nearly', 'almost', 'roughly') ||
      (isSetApart(walk, found.place) && directionAfter(walk, extent.end) !== undefined));
  return isSure ? found : undefined;
}

/** “43 million, about a 7% increase”, “was over a 10% rise”: where nothing could be about it. */
const isSetApart = (walk: Walk, place: number): boolean =>
  /^[,–—(-]$/.test(at(walk, place - 1).text) || isWord(walk, place - 1, 'is', 'was', 'represents');

/** The hedge behind a number, or behind what it counts: “1,000 employees or more”. */
export function readHedgeAround(walk: Walk, { unit, end }: Extent): HedgeFound | undefined {
  const isNoun = unit === 'bare' && /^\p{Ll}{3,}s$/u.test(at(walk, end).text) && isWord(walk, end + 1, 'or');
  return readHedgeBehind(walk, end) ?? (isNoun ? readHedgeBehind(walk, end + 1) : undefined);
}

/** “35 or more hours”, “20+ years”: the unit behind the hedge is that of the number. */
export function measuredBehind(walk: Walk, extent: Extent, behind: HedgeFound | undefined): Extent {
  if (extent.unit !== 'bare' || !behind) return extent;
  if (behind.place === extent.end + 1 && at(walk, extent.end).text !== '+') return extent;
  const found = measureAfter(walk, behind.place);
  return found && found.end > behind.place ? { ...extent, ...found } : extent;
}
