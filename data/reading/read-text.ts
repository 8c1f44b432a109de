/** The one reader of numbers: it finds and reads in one walk, so that what is found is what is read. */
import { TURNED } from '@/data/model/estimate';
import { mayBeginWith } from './beginnings';
import { readFold } from './fold';
import { readHedgeBefore } from './hedge';
import type { Item, NumberItem, OtherReason, ReadingOptions } from './item';
import { SCALES, SHORT_SCALES, SMALL_NUMBERS, TENS, VAGUE_SCALES } from './lexicon/number-words';
import { readMultipleWord } from './multiple';
import { readOther } from './others/read-other';
import { isRank, isScoring, readOrdinal } from './others/words';
import { readExtent } from './range';
import { readInRow } from './row';
import { readStatement } from './statement';
import { at, isGluedTo, isWord, sliceWords, startWalk, type Walk } from './walk';

interface Step {
  readonly item: Item;
  readonly end: number;
}

const otherStep = (walk: Walk, start: number, end: number, reason: OtherReason): Step => ({
  item: { kind: 'other', ...sliceWords(walk, start, end), reason },
  end,
});

/** “doubled”, “more than tripled”; “more than halved” is less than half. */
function readMultipleStep(walk: Walk, start: number, floor: number): Step | undefined {
  const found = readMultipleWord(walk, start);
  if (!found) return undefined;
  const hedge = readHedgeBefore(walk, start, floor, false);
  const stated = hedge?.relation ?? '=';
  const from = hedge?.place ?? start;
  const words = sliceWords(walk, from, found.end);
  const isFold = at(walk, found.end - 1).lower.endsWith('fold');
  const { value, relation } = isFold
    ? readFold(walk, from, found.end, found.value, stated)
    : { value: found.value, relation: found.value < 1 ? TURNED[stated] : stated };
  return {
    item: { kind: 'number', ...words, relation, value, unit: found.unit },
    end: found.end,
  };
}

function readRankStep(walk: Walk, start: number): Step | undefined {
  const found = readOrdinal(walk, start);
  if (!found || !isRank(walk, start, found.end)) return undefined;
  const item: NumberItem = {
    kind: 'number',
    ...sliceWords(walk, start, found.end),
    relation: '=',
    value: found.value,
    unit: 'rank',
  };
  return { item, end: found.end };
}

/** Digits that letters run on from are a name: “5G”, “737s”; “13pts” counts. */
function readNumberStep(walk: Walk, start: number, floor: number): Step | undefined {
  const extent = readExtent(walk, start);
  if (!extent) return undefined;
  const isRunOn =
    at(walk, extent.end).kind !== 'symbol' &&
    !isWord(walk, extent.end, 'pts', 'pt') &&
    isGluedTo(walk, extent.end) &&
    at(walk, extent.end - 1).kind === 'number';
  if (isRunOn) return otherStep(walk, start, extent.end + 1, 'name');
  // Which kroner, and of what 160 are paid for a dollar, is not told.
  if (extent.unit === 'untold') return otherStep(walk, start, extent.end, 'unread');
  const { item, end } = readStatement(walk, extent, floor);
  return { item, end };
}

const isNumeral = (walk: Walk, place: number): boolean => {
  const { text, lower } = at(walk, place);
  return (
    /\p{N}/u.test(text) ||
    SMALL_NUMBERS.has(lower) ||
    TENS.has(lower) ||
    (SCALES.has(lower) && !SHORT_SCALES.has(lower)) ||
    (VAGUE_SCALES.has(lower) && !isScoring(walk, place))
  );
};

/** “333,1 million”: the scale of what cannot be read goes with it. */
const endOfUnread = (walk: Walk, start: number): number =>
  at(walk, start).kind === 'number' && SCALES.has(at(walk, start + 1).lower) ? start + 2 : start + 1;

/** Most signs begin nothing: not looking further is what keeps hostile input quick. */
function mayBegin(walk: Walk, start: number): boolean {
  const { kind, text } = at(walk, start);
  if (kind !== 'symbol') return mayBeginWith(walk, start);
  const isBefore = /^[\p{Sc}+±\-−–(]$/u.test(text);
  if (!isBefore) return /\p{N}/u.test(text);
  // “$-50.8bn”, “$US160”: between the sign and its number.
  const isParted = /^\p{Sc}$/u.test(text) && isGluedTo(walk, start + 1) && isGluedTo(walk, start + 2);
  return [start + 1, ...(isParted ? [start + 2] : [])].some((place) =>
    /[\p{N}\p{Sc}]/u.test(at(walk, place).text),
  );
}

/** What begins at a place. A numeral that nothing reads is an item too, so that none is passed over. */
function readStep(walk: Walk, start: number, floor: number): Step | undefined {
  const inRow = readInRow(walk, start);
  if (inRow) return { item: inRow, end: start + 1 };
  if (!mayBegin(walk, start)) return undefined;
  const other = readOther(walk, start);
  if (other) return otherStep(walk, other.start, other.end, other.reason);
  const isBeforeOther = at(walk, start).lower === 'between' && readOther(walk, start + 1) !== undefined;
  if (isBeforeOther) return undefined;
  return (
    readMultipleStep(walk, start, floor) ??
    readRankStep(walk, start) ??
    readNumberStep(walk, start, floor) ??
    (isNumeral(walk, start) ? otherStep(walk, start, endOfUnread(walk, start), 'unread') : undefined)
  );
}

/**
 * Every number of a text, and every digit run, number word and quantity word that is none, in order and
 * apart from each other. Offsets are half-open UTF-16. Time is linear in the text's length.
 */
export const readText = (text: string, options: ReadingOptions = {}): readonly Item[] =>
  readWalk(startWalk(text, options));

/** The same of a text that is cut into tokens already. */
export function readWalk(walk: Walk): readonly Item[] {
  const items: Item[] = [];
  let floor = 0;
  let place = 0;
  while (place < walk.tokens.length) {
    const step = readStep(walk, place, floor);
    if (step) {
      items.push(step.item);
      floor = step.end;
    }
    place = step ? step.end : place + 1;
  }
  return items;
}
