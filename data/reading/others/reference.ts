/** Numbers that point to a place: references, list numbers, addresses. */
import { CAPITAL_REFERENCE_HEADS, REFERENCE_HEADS, STREET_WORDS } from '../lexicon/name-words';
import { SMALL_NUMBERS } from '../lexicon/number-words';
import { readExtent } from '../range';
import {
  at,
  findBefore,
  isCapital,
  isDash,
  isGluedTo,
  isIn,
  isLikelyYear,
  isNumber,
  isWord,
  type Walk,
} from '../walk';
import type { OtherReader } from './other-found';

/** The place behind “(2)(a)”, “A”, “.1” that run on from a number. */
export function takeSubparts(walk: Walk, start: number): number {
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
  // “S&P 500” is no page.
  if (at(walk, place - 1).text === '&') return false;
  return (
    REFERENCE_HEADS.has(lower) ||
    (CAPITAL_REFERENCE_HEADS.has(lower) && isCapital(walk, place) && !isThousands(walk, place + 1)) ||
    (BARE_HEADS.has(lower) && isIn(walk, place - 1, BEFORE_BARE))
  );
}

/** “Building 90,000 homes” */
const isThousands = (walk: Walk, place: number): boolean => at(walk, place).text.includes(',');

/** “in year 11”, “won game 3”: without an article right behind a preposition, a name. */
const BARE_HEADS: ReadonlySet<string> = new Set(
  'year years game season episode zone district lane junction terminal platform lap mile'.split(' '),
);
const BEFORE_BARE: ReadonlySet<string> = new Set(
  'in of on by from since until through at around won lost win lose'.split(' '),
);

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

/** “Count Two alleges fraud”, “convicted on count 2”: of an indictment; “count 12 people” and “we count 12” count. */
const isCountOfCharge = (walk: Walk, start: number): boolean =>
  (isWord(walk, start - 1, 'count') && isCapital(walk, start - 1) && isCapital(walk, start)) ||
  isNumberedCharge(walk, start);

const isNumberedCharge = (walk: Walk, start: number): boolean =>
  isWord(walk, start - 1, 'count') &&
  !isWord(walk, start - 2, ...COUNTING) &&
  /^\d{1,2}$/.test(at(walk, start).text) &&
  (/^[,.;:)]?$/.test(at(walk, start + 1).text) || isWord(walk, start + 1, 'on', 'of', 'and', 'in', 'was'));

/** “Regulation (EU) 2019/631”: an act by its year and number. */
export const readAct: OtherReader = (walk, start) =>
  isLikelyYear(walk, start) &&
  at(walk, start + 1).text === '/' &&
  isGluedTo(walk, start + 1) &&
  isGluedTo(walk, start + 2) &&
  /^\d{3,4}$/.test(at(walk, start + 2).text) &&
  !isLikelyYear(walk, start + 2)
    ? { start, end: start + 3, reason: 'reference' }
    : undefined;

/** “18 U.S.C. § 1031”: of a law. */
const isTitleOfLaw = (walk: Walk, start: number): boolean =>
  isNumber(walk, start) && isWord(walk, start + 1, 'u.s.c.', 'c.f.r.', 'usc', 'cfr');

/** The 4 of “sections 3 and 4”; “sections 3 and 4 people” counts. */
const isSecond = (walk: Walk, start: number): boolean =>
  isNumber(walk, start) &&
  isWord(walk, start - 1, 'and', 'or', '&') &&
  isNumber(walk, start - 2) &&
  /[^s]s$/.test(at(walk, start - 3).lower) &&
  isReferenceHead(walk, start - 3) &&
  !/^(?:\p{Ll}+s|people|men|women|children|million)$/u.test(at(walk, start + 1).text);

/** “section 14(2)”, “No. 2”, “pages 10-12”, “phase three”, “#5”. */
export const readReference: OtherReader = (walk, start) => {
  const isNo = isWord(walk, start - 1, 'no', 'nos') && isNumber(walk, start);
  const isNote =
    at(walk, start - 1).text === '[' && isNumber(walk, start) && at(walk, start + 1).text === ']';
  const isJoined = at(walk, start - 1).text === '_' && isGluedTo(walk, start) && isNumber(walk, start);
  const isLegal = isShortReference(walk, start) || isCountOfCharge(walk, start) || isTitleOfLaw(walk, start);
  const isHeaded = isReferenceHead(walk, start - 1) || isSecond(walk, start);
  if (!isNo && !isNote && !isLegal && !isJoined && !isHeaded) return undefined;
  if (!isNumber(walk, start) && SMALL_NUMBERS.get(at(walk, start).lower) === undefined) return undefined;
  if (isCounted(walk, start) || isRoundScored(walk, start)) return undefined;
  const extent = readExtent(walk, start);
  const end =
    isNumber(walk, start) && extent?.upper === undefined
      ? takeSubparts(walk, start + 1)
      : (extent?.end ?? start + 1);
  return { start, end, reason: 'reference' };
};

/** “scored the round 10-9”: no round of that number. */
const isRoundScored = (walk: Walk, start: number): boolean =>
  isWord(walk, start - 1, 'round') &&
  isDash(walk, start + 1) &&
  isGluedTo(walk, start + 1) &&
  Number(at(walk, start).text) > Number(at(walk, start + 2).text);

/** “Phase 3” names; “in part 30 percent” and “a day 12 people” count. */
function isCounted(walk: Walk, start: number): boolean {
  const extent = readExtent(walk, start);
  const isUnit = extent !== undefined && extent.unit !== 'bare';
  const isPlural =
    /^[a-z]{3,}s$|^people$/.test(at(walk, extent?.end ?? start).text) && !isCapital(walk, start - 1);
  return (
    isUnit ||
    (extent?.power ?? 0) > 0 ||
    (isPlural && isWord(walk, start - 1, 'day', 'week', 'part', 'number', 'level'))
  );
}

/** “742 Mill Street”, “16-18 Mill Road”, “the 14000 block of”, “the 90049 ZIP code”. */
export const readAddress: OtherReader = (walk, start) => {
  if (!/^\d{1,5}$/.test(at(walk, start).text)) return undefined;
  const found = { start, end: start + 1, reason: 'address' } as const;
  if (isWord(walk, start + 1, 'block') && isWord(walk, start + 2, 'of')) return found;
  if (/^\d{5}$/.test(at(walk, start).text) && isWord(walk, start + 1, 'zip')) return found;
  const isTwo = isDash(walk, start + 1) && isGluedTo(walk, start + 1) && isNumber(walk, start + 2);
  const first = isTwo ? start + 2 : start;
  for (let place = first + 1; place <= first + 4; place += 1) {
    if (!isCapital(walk, place) && !isNumber(walk, place)) return undefined;
    if (place > first + 1 && isIn(walk, place, STREET_WORDS)) return { ...found, end: first + 1 };
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
