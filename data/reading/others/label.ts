/** Numbers that name: references, names, codes, addresses, list numbers, scores. */
import { readCardinal } from '../cardinal';
import { MONTHS, WEEKDAYS } from '../lexicon/calendar';
import {
  CAPITAL_REFERENCE_HEADS,
  NAME_HEADS,
  RACE_WORDS,
  REFERENCE_HEADS,
  SPORT_WORDS,
  STREET_WORDS,
} from '../lexicon/name-words';
import { SMALL_NUMBERS } from '../lexicon/number-words';
import { readExtent } from '../range';
import {
  at,
  findBefore,
  hasNear,
  isCapital,
  isDash,
  isGluedTo,
  isHyphen,
  isIn,
  isSentenceStart,
  isWord,
  type Walk,
} from '../walk';
import type { OtherReader } from './other-found';

const isNumber = (walk: Walk, place: number): boolean => at(walk, place).kind === 'number';

/** The place behind “(2)(a)”, “A”, “.1” that run on from a number. */
function takeSubparts(walk: Walk, start: number): number {
  let place = start;
  for (let count = 0; count < 4; count += 1) {
    const isBracket =
      at(walk, place).text === '(' && isGluedTo(walk, place) && at(walk, place + 2).text === ')';
    const isLetter = isGluedTo(walk, place) && /^[A-Za-z]$/.test(at(walk, place).text);
    if (isBracket) place += 3;
    else if (isLetter) place += 1;
    else break;
  }
  return place;
}

function isReferenceHead(walk: Walk, place: number): boolean {
  const { lower } = at(walk, place);
  return REFERENCE_HEADS.has(lower) || (CAPITAL_REFERENCE_HEADS.has(lower) && isCapital(walk, place));
}

const SHORT_HEADS: ReadonlySet<string> = new Set([
  's',
  'ss',
  'sec',
  'reg',
  'regs',
  'r',
  'rr',
  'art',
  'arts',
  'cl',
]);

/** “s 2(1)”, “reg. 4(1)”: letters for “section” where a part in brackets runs on from the number. */
function isShortReference(walk: Walk, start: number): boolean {
  const head = at(walk, start - 1).text === '.' ? start - 2 : start - 1;
  const end = takeSubparts(walk, start + 1);
  return isNumber(walk, start) && isIn(walk, head, SHORT_HEADS) && at(walk, end - 1).text === ')';
}

const COUNTING = ['we', 'they', 'you', 'i', 'to', 'and', 'who', 'can', 'could', 'will', 'would', 'not'];

/** “convicted on count 2”: of an indictment; “count 12 people” and “we count 12” count. */
const isCountOfCharge = (walk: Walk, start: number): boolean =>
  isWord(walk, start - 1, 'count') &&
  !isWord(walk, start - 2, ...COUNTING) &&
  /^\d{1,2}$/.test(at(walk, start).text) &&
  (/^[,.;:)]?$/.test(at(walk, start + 1).text) || isWord(walk, start + 1, 'on', 'of', 'and', 'in', 'was'));

/** “section 14(2)”, “No. 2”, “pages 10-12”, “phase three”, “#5”. */
export const readReference: OtherReader = (walk, start) => {
  const isNo = isWord(walk, start - 1, 'no', 'nos') && isNumber(walk, start);
  const isNote =
    at(walk, start - 1).text === '[' && isNumber(walk, start) && at(walk, start + 1).text === ']';
  const isLegal = isShortReference(walk, start) || isCountOfCharge(walk, start);
  if (!isNo && !isNote && !isLegal && !isReferenceHead(walk, start - 1)) return undefined;
  if (!isNumber(walk, start) && SMALL_NUMBERS.get(at(walk, start).lower) === undefined) return undefined;
  if (isCounted(walk, start)) return undefined;
  const extent = readExtent(walk, start);
  const end =
    isNumber(walk, start) && extent?.upper === undefined
      ? takeSubparts(walk, start + 1)
      : (extent?.end ?? start + 1);
  return { start, end, reason: 'reference' };
};

/** “Phase 3” names; “in part 30 percent” and “a day 12 people” count. */
function isCounted(walk: Walk, start: number): boolean {
  const extent = readExtent(walk, start);
  const isUnit = extent !== undefined && extent.unit !== 'bare';
  const isPlural =
    /^[a-z]{3,}s$|^people$/.test(at(walk, extent?.end ?? start).text) && !isCapital(walk, start - 1);
  return (
    isUnit ||
    (extent?.power ?? 0) > 0 ||
    (isPlural && isWord(walk, start - 1, 'day', 'week', 'part', 'number', 'type', 'level'))
  );
}

/** “COVID-19”, “F-16”, “XC40”, “G7”. */
export const readCode: OtherReader = (walk, start) => {
  const { kind, text } = at(walk, start);
  if (kind === 'code') {
    const isLonger = isHyphen(walk, start + 1) && isNumber(walk, start + 2);
    return { start, end: isLonger ? start + 3 : start + 1, reason: 'name' };
  }
  if (kind !== 'word' || !isHyphen(walk, start + 1) || !isNumber(walk, start + 2)) return undefined;
  if (isWord(walk, start, 'to', 'a', 'of', 'sub', 'between') || SMALL_NUMBERS.has(text.toLowerCase()))
    return undefined;
  const end = isGluedTo(walk, start + 3) && at(walk, start + 3).kind === 'word' ? start + 4 : start + 3;
  return { start, end, reason: isWord(walk, start, 'top') ? 'order' : 'name' };
};

const isPlainInteger = (walk: Walk, place: number): boolean => /^\d{1,4}$/.test(at(walk, place).text);

/** “737” of “Boeing 737 MAX 10”. */
const isNamed = (walk: Walk, place: number): boolean =>
  isCapital(walk, place - 1) && isIn(walk, place - 1, NAME_HEADS);

/** “the 100m final”, “the 4x100m relay”: digits with their “m”, and what is run, swum or won behind them. */
const isRace = (walk: Walk, start: number): boolean =>
  isNumber(walk, start) &&
  isGluedTo(walk, start + 1) &&
  at(walk, start + 1).text === 'm' &&
  isIn(walk, start + 2, RACE_WORDS);

/** “Boeing 737”, “FTSE 100”, “S&P 500”, “Formula One”; “5G”, “4K”. */
export const readName: OtherReader = (walk, start) => {
  const isIndex = isWord(walk, start - 1, 'p') && at(walk, start - 2).text === '&';
  const isHeaded = isCapital(walk, start - 1) && isIn(walk, start - 1, NAME_HEADS);
  const isWordNumber = SMALL_NUMBERS.has(at(walk, start).lower) && isCapital(walk, start);
  if (
    (isIndex || isHeaded || at(walk, start - 1).lower === 'iphone') &&
    (isPlainInteger(walk, start) || isWordNumber)
  )
    return { start, end: takeSubparts(walk, start + 1), reason: 'name' };
  const isModel =
    isPlainInteger(walk, start) &&
    isNumber(walk, start - 2) &&
    isCapital(walk, start - 1) &&
    isNamed(walk, start - 2);
  if (isModel) return { start, end: start + 1, reason: 'name' };
  if (isRace(walk, start)) return { start, end: start + 2, reason: 'name' };
  const isScreen =
    /^[48]$/.test(at(walk, start).text) && at(walk, start + 1).text === 'K' && isGluedTo(walk, start + 1);
  if (isScreen) return { start, end: start + 2, reason: 'name' };
  return isNumber(walk, start) && /^0\d+$/.test(at(walk, start).text)
    ? { start, end: start + 1, reason: 'name' }
    : undefined;
};

/** “Falcon 9.”, “Euro 96,”: a plain number right behind a name, with nothing counted after. */
export const readAfterCapital: OtherReader = (walk, start) => {
  if (!isPlainInteger(walk, start) || !isCapital(walk, start - 1) || isSentenceStart(walk, start - 1))
    return undefined;
  if (isIn(walk, start - 1, MONTHS) || isIn(walk, start - 1, WEEKDAYS) || isGluedTo(walk, start))
    return undefined;
  if (/^(?:[A-Z]{2,}|[A-Z]\.)$/.test(at(walk, start - 1).text) && !isGluedTo(walk, start + 1))
    return undefined;
  const extent = readExtent(walk, start);
  const next = at(walk, start + 1);
  return extent?.unit === 'bare' &&
    extent.end === start + 1 &&
    next.kind === 'symbol' &&
    !isDash(walk, start + 1) &&
    !/^[(%+/]$/.test(next.text)
    ? { start, end: start + 1, reason: 'name' }
    : undefined;
};

/** “742 Mill Street”, “10 Downing Street”. */
export const readAddress: OtherReader = (walk, start) => {
  if (!isPlainInteger(walk, start)) return undefined;
  for (let place = start + 1; place <= start + 4; place += 1) {
    if (!isCapital(walk, place) && !isNumber(walk, place)) return undefined;
    if (place > start + 1 && isIn(walk, place, STREET_WORDS))
      return { start, end: start + 1, reason: 'address' };
  }
  return undefined;
};

/** “1) cost, 2) time”: a bracket that closes behind the number and was opened nowhere before it. */
function isInlineListNumber(walk: Walk, start: number): boolean {
  const isMarked =
    at(walk, start + 1).text === ')' && isGluedTo(walk, start + 1) && !isGluedTo(walk, start + 2);
  if (!isMarked || isGluedTo(walk, start)) return false;
  const bracket = findBefore(walk, start, 40, (index) => /^[()[\]]$/.test(at(walk, index).text));
  const isOpen = bracket !== undefined && /^[([]$/.test(at(walk, bracket).text);
  return !isOpen && /^\d{1,2}$/.test(at(walk, start).text) && at(walk, start + 2).kind === 'word';
}

/** “1.” and “2)” at the start of a line, “2)” in a line. */
export const readListNumber: OtherReader = (walk, start) => {
  if (isInlineListNumber(walk, start)) return { start, end: start + 1, reason: 'list' };
  const isOpen = at(walk, start - 1).text === '(';
  const isLineStart = isOpen ? at(walk, start - 1).breaks > 0 : at(walk, start).breaks > 0 || start === 0;
  const { text, breaks } = at(walk, start + 1);
  const isMarked =
    (text === '.' || text === ')') &&
    isGluedTo(walk, start + 1) &&
    breaks === 0 &&
    !isGluedTo(walk, start + 2);
  return isLineStart && isMarked && /^\d{1,3}$/.test(at(walk, start).text) && at(walk, start + 2).text !== ''
    ? { start, end: start + 1, reason: 'list' }
    : undefined;
};

const scoreOf = (walk: Walk, place: number): number | undefined => {
  const { kind, text, lower } = at(walk, place);
  if (kind === 'number') return /^\d{1,3}$/.test(text) ? Number(text) : undefined;
  return SMALL_NUMBERS.get(lower);
};

/** “4–2”, “6-4”, “two-nil”, “3:1”, “50/50”: against each other, no range. */
export const readScore: OtherReader = (walk, start) => {
  const first = scoreOf(walk, start);
  const sign = at(walk, start + 1).text;
  const isJoined =
    (isDash(walk, start + 1) || sign === ':' || sign === '/') &&
    isGluedTo(walk, start + 1) &&
    isGluedTo(walk, start + 2);
  const second = isJoined ? scoreOf(walk, start + 2) : undefined;
  if (first === undefined || second === undefined) return undefined;
  const isThird =
    isDash(walk, start + 3) && isGluedTo(walk, start + 4) && scoreOf(walk, start + 4) !== undefined;
  if (isThird && at(walk, start).kind === 'number') return { start, end: start + 5, reason: 'score' };
  const extent = readExtent(walk, start);
  const isWords = at(walk, start).kind === 'word';
  if (isWords && !isWord(walk, start + 2, 'nil', 'one', 'zero', 'two', 'three', 'all')) return undefined;
  if (readCardinal(walk, start)?.end !== start + 1) return undefined;
  const isApart =
    first >= second ||
    sign === ':' ||
    sign === '/' ||
    (isDash(walk, start + 1) && hasNear(walk, start, SPORT_WORDS));
  const isPlain = extent === undefined || extent.unit === 'bare';
  return isApart && (isPlain || first >= second) && takesNoUnit(walk, start + 3)
    ? { start, end: start + 3, reason: 'score' }
    : undefined;
};

const takesNoUnit = (walk: Walk, place: number): boolean =>
  !(isGluedTo(walk, place) && (at(walk, place).kind === 'word' || at(walk, place).text === '%'));
