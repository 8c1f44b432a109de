/** Parts of a whole: “half”, “two-thirds”, “½”, “one in five”, “seven out of twenty”, “the vast majority”. */
import { readCardinal, readDigits } from './cardinal';
import { DURATIONS, MEASURES } from './lexicon/measures';
import { DENOMINATOR_PLURALS, DENOMINATORS, FRACTION_SIGNS, SMALL_NUMBERS } from './lexicon/number-words';
import type { Cardinal } from './scale';
import {
  at,
  findAfter,
  findBefore,
  firstWords,
  isGluedTo,
  isHyphen,
  isIn,
  isWord,
  remember,
  skipHyphen,
  type Walk,
} from './walk';

export interface Fraction {
  readonly value: number;
  readonly end: number;
  /** “A majority”: more than the half that it names. */
  readonly isMore?: boolean;
}

/** After “a third”, these go on about a part; any other word makes it the third in an order. */
const AFTER_PART =
  /^(?:of|said|say|says|were|was|are|is|had|have|has|did|do|does|would|will|could|can|felt|feel|think|thought|live|lived|believe|believed|reported|report|voted|want|wanted|more|less|fewer|higher|lower|larger|smaller|as|to|in|on|from|since|by|or|and|who|which|that|over|compared|between|faster|cheaper|after|before|during|when|while|with|the|own|owned|use|used|went|go|come|came|in|agreed|disagreed|died|backed|supported|opposed|did|don't|didn't|were|weren't|per)$/;

const isEdge = (walk: Walk, place: number): boolean =>
  at(walk, place).kind === 'symbol' && !isHyphen(walk, place);

/** “half” as the half of a match, an hour or a price is read elsewhere, or is no share. */
const AFTER_NO_HALF = new Set(
  'time term past price brother sister marathon mast way back baked hearted sibling siblings year-old moon pipe board day yearly centuries final hour centurion'.split(
    ' ',
  ),
);

function readHalf(walk: Walk, start: number): Fraction | undefined {
  const place = isWord(walk, start, 'a', 'one') ? skipHyphen(walk, start + 1) : start;
  if (!isWord(walk, place, 'half')) return undefined;
  const next = skipHyphen(walk, place + 1);
  // “at half-staff”, and “sales grew this half”: half a year.
  const isFlag = next > place + 1 && isWord(walk, next, 'staff');
  const isHalfYear = isWord(walk, place - 1, 'this') && !isWord(walk, place + 1, 'of', 'the', 'a', 'an');
  if (isFlag || isHalfYear) return undefined;
  return AFTER_NO_HALF.has(at(walk, next).lower) && !(place > start)
    ? undefined
    : { value: 0.5, end: place + 1 };
}

/** “of the year”, “of fiscal 2014”, “of 2014”; “the first three quarters of the book” are a part of it. */
const isOfYear = (walk: Walk, start: number): boolean =>
  findAfter(
    walk,
    start,
    3,
    (place) =>
      isWord(walk, place, 'year', 'fiscal') || /^(?:FY|(?:FY)?(?:19|20)\d\d)$/.test(at(walk, place).text),
  ) !== undefined;

/** “the slowest in three quarters”, “the past two quarters”, “three quarters in a row”: times, and no part. */
function isQuartersOfYears(walk: Walk, start: number, name: number): boolean {
  if (!isWord(walk, name, 'quarters') || isHyphen(walk, name - 1)) return false;
  if (isWord(walk, start - 1, 'last', 'past', 'first', 'next', 'previous', 'preceding'))
    return !isWord(walk, name + 1, 'of') || isOfYear(walk, name + 2);
  const isRow = isWord(walk, name + 1, 'in', 'running', 'ago', 'earlier', 'later');
  if (isRow && (isWord(walk, name + 2, 'a') || !isWord(walk, name + 1, 'in'))) return true;
  return (
    isWord(walk, start - 1, 'in', 'for') &&
    isEdge(walk, name + 1) &&
    findBefore(walk, start - 1, 5, (place) => /..est$/.test(at(walk, place).lower)) !== undefined
  );
}

/** “a third”, “one-third”, “three quarters”, “3/4”. */
function readNamed(walk: Walk, start: number): Fraction | undefined {
  const place = skipHyphen(walk, start + 1);
  const name = at(walk, place).lower;
  if (!DENOMINATORS.has(name) && !DENOMINATOR_PLURALS.has(name)) return undefined;
  const head = at(walk, start);
  const digits = head.kind === 'number' ? readDigits(head.text) : undefined;
  const numerator =
    head.lower === 'a' || head.lower === 'an' ? 1 : (SMALL_NUMBERS.get(head.lower) ?? digits?.value);
  if (numerator === undefined || numerator < 1) return undefined;
  const denominator =
    numerator === 1 ? DENOMINATORS.get(name) : (DENOMINATOR_PLURALS.get(name) ?? DENOMINATORS.get(name));
  if (denominator === undefined || numerator >= denominator) return undefined;
  if (head.kind === 'number' && place === start + 1 && numerator === 1) return undefined;
  const after = at(walk, place + 1);
  // “one sixteenth-century church”
  if (denominator > 10 && !name.endsWith('s') && isHyphen(walk, place + 1)) return undefined;
  // “fell by a fifth last year”: behind “by” it is a part, whatever follows.
  // “200 had a second shot, 30 a third”: the third in an order.
  if (head.lower === 'a' && name !== 'half' && name !== 'quarter' && at(walk, start - 1).kind === 'number')
    return undefined;
  const isOrder =
    (head.lower === 'a' || head.lower === 'an') &&
    name !== 'half' &&
    name !== 'quarter' &&
    !isWord(walk, start - 1, 'by');
  if (isOrder && !isEdge(walk, place + 1) && after.lower !== '' && !AFTER_PART.test(after.lower))
    return undefined;
  if (isQuartersOfYears(walk, start, place)) return undefined;
  if (/^final|^finals$/.test(at(walk, skipHyphen(walk, place + 1)).lower)) return undefined;
  return { value: numerator / denominator, end: place + 1 };
}

/** “(15/67, 22.4%)”, “52% (15/29)”: the same part told twice. */
function isToldInPercent(walk: Walk, start: number): boolean {
  if (at(walk, start - 1).text !== '(') return false;
  if (isWord(walk, start - 2, '%', 'percent', 'cent')) return true;
  return (
    /^[,;=]$/.test(at(walk, start + 3).text) &&
    at(walk, start + 4).kind === 'number' &&
    isWord(walk, start + 5, '%', 'percent', 'per')
  );
}

/** “3/4”: only as “3/4 of”, since it may as well be a date; “2/3rds” is none. */
function readSlashed(walk: Walk, start: number): Fraction | undefined {
  const sign = at(walk, start + 1).text;
  if (!(sign === '/' || sign === '⁄') || !isGluedTo(walk, start + 1) || !isGluedTo(walk, start + 2))
    return undefined;
  const [part, whole] = [readDigits(at(walk, start).text), readDigits(at(walk, start + 2).text)];
  if (!(part && whole) || part.value >= whole.value) return undefined;
  if (isGluedTo(walk, start + 3) && isWord(walk, start + 3, 'rd', 'rds', 'th', 'ths'))
    return { value: part.value / whole.value, end: start + 4 };
  // The sign of fractions joins nothing else: “1⁄32”.
  const isSaid = sign === '⁄' || isWord(walk, start + 3, 'of', 'the') || isToldInPercent(walk, start);
  if (!isSaid) return undefined;
  return { value: part.value / whole.value, end: start + 3 };
}

const RATIO_LINKS = ['out of every', 'out of the', 'out of', 'in every', 'of every', 'in each', 'in', 'of'];
const RATIO_BEGINNINGS = firstWords(RATIO_LINKS);

function takeRatioLink(walk: Walk, start: number): { end: number; word: string } | undefined {
  if (!isIn(walk, skipHyphen(walk, start), RATIO_BEGINNINGS)) return undefined;
  for (const link of RATIO_LINKS) {
    let place = start;
    const isThere = link.split(' ').every((word) => {
      place = skipHyphen(walk, place);
      place += 1;
      return isWord(walk, place - 1, word);
    });
    if (isThere) return { end: skipHyphen(walk, place), word: link };
  }
  return undefined;
}

const isPowerOfTen = (value: number): boolean => value >= 10 && /^10+$/.test(String(value));
const isYear = (walk: Walk, place: number, { value }: Cardinal): boolean =>
  /^\d{4}$/.test(at(walk, place).text) && value % 1000 !== 0;

/** “3 in 5 minutes”, “one in 100 year floods”; of “one in 4 year groups” the groups are counted. */
function isTime(walk: Walk, end: number): boolean {
  const place = skipHyphen(walk, end);
  const isGroup = /^(?:year|day|week|hour)$/.test(at(walk, place).lower) && isIn(walk, place + 1, GROUPS);
  return !isGroup && DURATIONS.has(at(walk, place).lower);
}

const GROUPS: ReadonlySet<string> = new Set('group groups class classes pupils bucket'.split(' '));

/** “two of 100 metres” */
const isMeasured = (walk: Walk, end: number): boolean => MEASURES.has(at(walk, skipHyphen(walk, end)).lower);

/** Whether “3 in 5” speaks of a part: small or round wholes, and no “3 in 5 minutes”. */
function isRatio(walk: Walk, part: Cardinal, whole: Cardinal, wholeStart: number, link: string): boolean {
  if (!(Number.isInteger(part.value) && part.value >= 1 && part.value < whole.value)) return false;
  // “nine of 10”; “two of the four” and “one of 10 winners” count.
  if (link === 'of') return part.value > 1 && isPowerOfTen(whole.value) && !isMeasured(walk, whole.end);
  if (link !== 'in') return true;
  if (isTime(walk, whole.end) || isYear(walk, wholeStart, whole)) return false;
  return part.value === 1 || whole.value <= 10 || isPowerOfTen(whole.value) || whole.value === 20;
}

/** “one home in seven”: one of what is named, and nothing counted behind the whole. */
function readNamedRatio(walk: Walk, start: number): Fraction | undefined {
  if (!isWord(walk, start, 'one') || at(walk, start + 1).kind !== 'word' || !isWord(walk, start + 2, 'in'))
    return undefined;
  const place = isWord(walk, start + 3, 'every', 'each') ? start + 4 : start + 3;
  const whole = readCardinal(walk, place);
  if (!whole || whole.value < 2 || isYear(walk, place, whole)) return undefined;
  const isOpen = isEdge(walk, whole.end) || AFTER_PART.test(at(walk, whole.end).lower);
  return isOpen ? { value: 1 / whole.value, end: whole.end } : undefined;
}

/** “one in five”, “2 in 3”, “seven out of twenty”, “one in every eight”. */
function readRatio(walk: Walk, start: number): Fraction | undefined {
  const part = readCardinal(walk, start);
  if (part?.power !== 0) return undefined;
  const link = takeRatioLink(walk, part.end);
  const whole = link && readCardinal(walk, link.end);
  if (!(link && whole) || !isRatio(walk, part, whole, link.end, link.word)) return undefined;
  return { value: part.value / whole.value, end: whole.end };
}

export const MAJORITY_KINDS: ReadonlySet<string> = new Set(
  'vast large great overwhelming clear big huge significant substantial sizeable sizable strong slim narrow simple absolute bare small solid comfortable'.split(
    ' ',
  ),
);
const NOT_AFTER_MAJORITY = new Set(
  'leader leaders party stake owner owners owned shareholder shareholders shareholding government whip rule opinion community leadership control judgment ruling verdict report in support'.split(
    ' ',
  ),
);

function readMajority(walk: Walk, start: number): Fraction | undefined {
  const first = isWord(walk, start, 'a', 'an', 'the') ? start + 1 : start;
  const place = MAJORITY_KINDS.has(at(walk, first).lower) ? first + 1 : first;
  if (place === start || !isWord(walk, place, 'majority')) return undefined;
  const isOfNumber = isWord(walk, place + 1, 'of') && readCardinal(walk, place + 2) !== undefined;
  if (isHyphen(walk, place + 1) || isOfNumber || NOT_AFTER_MAJORITY.has(at(walk, place + 1).lower))
    return undefined;
  return { value: 0.5, end: place + 1, isMore: true };
}

/** The part of a whole that begins at a place. */
export const readFraction = (walk: Walk, start: number): Fraction | undefined =>
  remember(walk, 'fraction', start, readFractionAnew);

function readFractionAnew(walk: Walk, start: number): Fraction | undefined {
  const sign = FRACTION_SIGNS.get(at(walk, start).text);
  if (sign !== undefined) return { value: sign, end: start + 1 };
  return (
    readRatio(walk, start) ??
    readNamedRatio(walk, start) ??
    readMajority(walk, start) ??
    readHalf(walk, start) ??
    readNamed(walk, start) ??
    readSlashed(walk, start)
  );
}
