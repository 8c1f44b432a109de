/** Words of number without a number: orders, amounts by name. */
import { readFraction } from '../fraction';
import { DOWN_WORDS, UP_WORDS } from '../lexicon/change-words';
import { ORDINAL_ENDINGS, ORDINALS, SCALES, TENS, VAGUE_SCALES } from '../lexicon/number-words';
import { QUANTITY_PHRASES, QUANTITY_WORDS, RELATIVE_TIMES } from '../lexicon/quantity-words';
import { readExtent } from '../range';
import {
  at,
  findAfter,
  findBefore,
  firstWords,
  isCapital,
  isGluedTo,
  isHyphen,
  isIn,
  isWord,
  skipHyphen,
  takePhrase,
  type Walk,
} from '../walk';
import type { OtherFound, OtherReader } from './other-found';

export const BEFORE_VAGUE: ReadonlySet<string> = new Set(
  'several few many couple some various multiple countless untold'.split(' '),
);

/** “their scores on the test”, “a phone scores over 4”: marks, or the verb; “scores of people”, “injuring scores” are amounts. */
export const isScoring = (walk: Walk, start: number): boolean =>
  isWord(walk, start, 'scores') && !isIn(walk, start + 1, AFTER_MANY) && !isIn(walk, start - 1, HURTING);

const AFTER_MANY: ReadonlySet<string> = new Set(
  'of more were are have had others dead killed injured wounded died arrested people fled remain'.split(' '),
);
const HURTING: ReadonlySet<string> = new Set(
  'killed killing injured injuring wounded wounding kill kills left leaving displaced displacing arrested arresting'.split(
    ' ',
  ),
);

/** “tens of thousands”, “dozens”, “several hundred”, “a few thousand”, “multi-million”. */
export const readVague: OtherReader = (walk, start) => {
  if (isScoring(walk, start)) return undefined;
  if (isIn(walk, start, VAGUE_SCALES)) {
    let end = start + 1;
    for (
      let count = 0;
      count < 3 && isWord(walk, end, 'of', 'and') && isIn(walk, end + 1, VAGUE_SCALES);
      count += 1
    )
      end += 2;
    return { start, end, reason: 'no-value' };
  }
  const place = isWord(walk, start, 'a') ? start + 1 : start;
  if (!isIn(walk, place, BEFORE_VAGUE) && !isWord(walk, place, 'multi')) return undefined;
  let end = skipHyphen(walk, place + 1);
  if (isWord(walk, end, 'of')) end += 1;
  const isScale = SCALES.has(at(walk, end).lower) || isWord(walk, end, 'dozen', 'score');
  if (!isScale) return undefined;
  end += 1;
  if (SCALES.has(at(walk, end).lower)) end += 1;
  return { start: place, end, reason: 'no-value' };
};

const PHRASES: readonly (readonly [string, 'period' | 'no-value'])[] = [
  ...RELATIVE_TIMES.map((phrase) => [phrase, 'period'] as const),
  ...QUANTITY_PHRASES.map((phrase) => [phrase, 'no-value'] as const),
];
const FIRST_WORDS = firstWords(PHRASES.map(([phrase]) => phrase));
export const QUANTITY_BEGINNINGS: ReadonlySet<string> = new Set([...FIRST_WORDS, ...QUANTITY_WORDS]);

function readQuantityPhrase(walk: Walk, start: number): OtherFound | undefined {
  if (!isIn(walk, start, FIRST_WORDS)) return undefined;
  for (const [phrase, reason] of PHRASES) {
    const end = takePhrase(walk, start, phrase);
    if (end !== undefined) return { start, end, reason };
  }
  return undefined;
}

/** Amounts by a word of the closed list, unless the word belongs to a number: “some 200”, “at most five”. */
export const readQuantityWord: OtherReader = (walk, start) => {
  const phrase = readQuantityPhrase(walk, start);
  if (phrase) return phrase;
  const isMajority = isWord(walk, start, 'majority') && !isIn(walk, start - 1, RANK_VERBS);
  if (!isMajority && !QUANTITY_WORDS.has(at(walk, start).lower)) return undefined;
  if (isWord(walk, start - 1, 'as') || (isWord(walk, start, 'most', 'few') && isWord(walk, start - 1, 'at')))
    return undefined;
  return readExtent(walk, start + 1) ? undefined : { start, end: start + 1, reason: 'no-value' };
};

const RANK_VERBS: ReadonlySet<string> = new Set(
  'came come comes coming trailed finished finish finishing qualified qualifies started starts placed place places ranked ranks rank ranking stood stands lie lies lay lying sit sits sat seeded finishes go goes went remain remained remains'.split(
    ' ',
  ),
);

export interface OrdinalFound {
  readonly value: number;
  readonly end: number;
}

/** “14th”, “third”, “twenty-first”. */
export function readOrdinal(walk: Walk, start: number): OrdinalFound | undefined {
  const { kind, text, lower } = at(walk, start);
  if (kind === 'number') {
    const isOrdinal =
      /^\d{1,3}(?:,?\d{3})*$/.test(text) &&
      isGluedTo(walk, start + 1) &&
      isIn(walk, start + 1, ORDINAL_ENDINGS);
    return isOrdinal ? { value: Number(text.replaceAll(',', '')), end: start + 2 } : undefined;
  }
  const alone = ORDINALS.get(lower);
  if (alone !== undefined) return { value: alone, end: start + 1 };
  const tens = isHyphen(walk, start + 1) ? TENS.get(lower) : undefined;
  const ones = tens === undefined ? undefined : ORDINALS.get(at(walk, start + 2).lower);
  return tens !== undefined && ones !== undefined && ones < 10
    ? { value: tens + ones, end: start + 3 }
    : undefined;
}

const NO_SUPERLATIVES: ReadonlySet<string> = new Set(
  'west rest interest request test contest forest guest protest harvest arrest quest latest east northwest southwest conquest manifest digest nest chest'.split(
    ' ',
  ),
);

function isSuperlative(walk: Walk, place: number): boolean {
  const { lower } = at(walk, place);
  return /^(?:most|least|best|worst)$/.test(lower) || (/..est$/.test(lower) && !NO_SUPERLATIVES.has(lower));
}

/** Whether an ordinal is a place in an order that can be charted: “came third”, “14th longest”, “in fifth place”. */
export function isRank(walk: Walk, start: number, end: number): boolean {
  if (isSuperlative(walk, skipHyphen(walk, end)) || isWord(walk, skipHyphen(walk, end), 'place', 'position'))
    return true;
  if (isMoved(walk, start, end)) return true;
  const isOpen =
    at(walk, end).kind === 'symbol' ||
    at(walk, end).text === '' ||
    isWord(
      walk,
      end,
      'in',
      'of',
      'out',
      'at',
      'with',
      'behind',
      'among',
      'on',
      'overall',
      'after',
      'from',
      'for',
      'and',
      'to',
      'globally',
      'nationally',
      'worldwide',
      'based',
      'by',
      'this',
      'last',
      'since',
      'respectively',
      'ahead',
    );
  if (isHyphen(walk, end)) return false;
  // “Texas is second with 98”
  const isWith = isWord(walk, end, 'with') && at(walk, end + 1).kind === 'number';
  if (isWith && isWord(walk, start - 1, 'is', 'was', 'are', 'were')) return true;
  return (
    ((isIn(walk, start - 1, RANK_VERBS) ||
      isStanding(walk, start) ||
      isSecondRank(walk, start) ||
      isRankedWith(walk, start) ||
      isRankedAs(walk, start)) &&
      isOpen) ||
    isInList(walk, end)
  );
}

/** “ranks the UK 23rd out of 44”, “puts Wales third in”: a name between. */
function isRankedAs(walk: Walk, start: number): boolean {
  if (!isCapital(walk, start - 1)) return false;
  const verb = findBefore(walk, start, 5, (place) =>
    isWord(walk, place, 'ranks', 'ranked', 'puts', 'placed', 'places'),
  );
  return (
    verb !== undefined &&
    findBefore(
      walk,
      start,
      start - verb - 1,
      (place) => !isCapital(walk, place) && !isWord(walk, place, 'the'),
    ) === undefined
  );
}

/** “finished fifth, with Charlotte Purdue 10th.”: the place of one more. */
function isRankedWith(walk: Walk, start: number): boolean {
  const name = findBefore(walk, start, 5, (place) => !isCapital(walk, place));
  return (
    name !== undefined && name < start - 1 && isWord(walk, name, 'with') && at(walk, name - 1).text === ','
  );
}

/** “finished second and sixth respectively” */
const isSecondRank = (walk: Walk, start: number): boolean =>
  isWord(walk, start - 1, 'and') && isOrdinalWord(walk, start - 2) && isIn(walk, start - 3, RANK_VERBS);

/** “are in 17th,”, “climbed to fourth on”, “down from 44th in”: without an article, a place in a table. */
const isStanding = (walk: Walk, start: number): boolean =>
  isWord(walk, start - 1, 'in', 'into') ||
  (isWord(walk, start - 1, 'to', 'from') &&
    (isIn(walk, start - 2, UP_WORDS) || isIn(walk, start - 2, DOWN_WORDS)));

/** “from third to sixth”, with nothing named by either. */
function isMoved(walk: Walk, start: number, end: number): boolean {
  const isFrom = isWord(walk, start - 1, 'from') && isWord(walk, end, 'to');
  const isTo =
    isWord(walk, start - 1, 'to') &&
    [start - 2, start - 3].some(
      (place) => isWord(walk, place - 1, 'from') && readOrdinal(walk, place)?.end === start - 1,
    );
  const last = isFrom ? readOrdinal(walk, end + 1)?.end : isTo ? end : undefined;
  return (
    last !== undefined &&
    (at(walk, last).kind === 'symbol' || isWord(walk, last, 'in', 'on', 'among', 'at', 'after'))
  );
}

const isOrdinalWord = (walk: Walk, place: number): boolean => ORDINALS.has(at(walk, place).lower);

/** “is now second on the list”, “were third in the league”. */
function isInList(walk: Walk, end: number): boolean {
  if (!isWord(walk, end, 'on', 'in') || !isWord(walk, end + 1, 'the', 'a')) return false;
  return findAfter(walk, end + 2, 3, (place) => isWord(walk, place, ...LISTS)) !== undefined;
}

const LISTS = ['list', 'table', 'standings', 'rankings', 'ranking', 'league', 'leaderboard', 'championship'];

/** “in the world top 10,”: how far a list goes; “the top 10 companies” are counted. */
const isTop = (walk: Walk, start: number): boolean =>
  isWord(walk, start - 1, 'top', 'bottom') &&
  /^\d+$/.test(at(walk, start).text) &&
  (/^[,.;:)]?$/.test(at(walk, start + 1).text) ||
    isWord(walk, start + 1, 'in', 'of', 'for', 'list', 'lists'));

export const readOrder: OtherReader = (walk, start) => {
  // “its one billionth passenger”, “the one-billionth”; “one millionth of a metre” is a part.
  const last = skipHyphen(walk, start + 1);
  if (
    isWord(walk, start, 'one') &&
    isWord(walk, last, 'millionth', 'billionth') &&
    !isWord(walk, last + 1, 'of')
  )
    return { start, end: last + 1, reason: 'order' };
  if (isTop(walk, start)) return { start, end: start + 1, reason: 'order' };
  // “metres per second”, “50 times a second”: a time.
  const isPer =
    isWord(walk, start, 'second') && (isWord(walk, start - 1, 'per') || isWord(walk, start - 2, 'times'));
  const ordinal = isPer || readFraction(walk, start) ? undefined : readOrdinal(walk, start);
  return ordinal && !isRank(walk, start, ordinal.end)
    ? { start, end: ordinal.end, reason: 'order' }
    : undefined;
};
