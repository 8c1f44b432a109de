import { WEEKDAYS, YEAR_CUES } from '../lexicon/calendar';
import { DURATIONS } from '../lexicon/measures';
import { ORDINAL_ENDINGS, ORDINALS } from '../lexicon/number-words';
import { readExtent } from '../range';
import { at, hasNear, isDash, isGluedTo, isHyphen, isIn, isWord, skipHyphen, type Walk } from '../walk';
import type { OtherReader } from './other-found';
import { isMonth, isNoun, isYear, readDecade, readWordYear, readYear } from './year';

const FULL_MONTHS =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** Over the point of “Sept. 4”: only before a number, since else it ends the sentence, as it does in “in June. 17% said”. */
const skipDot = (walk: Walk, place: number): number =>
  at(walk, place).text === '.' &&
  !FULL_MONTHS.test(at(walk, place - 1).lower) &&
  isGluedTo(walk, place) &&
  at(walk, place + 1).kind === 'number'
    ? place + 1
    : place;

/** The place behind a day of the month: “4”, “4th”. */
function takeDay(walk: Walk, place: number): number | undefined {
  const { kind, text } = at(walk, place);
  if (kind !== 'number' || !/^(?:[1-9]|0[1-9]|[12]\d|3[01])$/.test(text)) return undefined;
  const isOrdinal = isGluedTo(walk, place + 1) && isIn(walk, place + 1, ORDINAL_ENDINGS);
  if (isOrdinal) return place + 2;
  const isRunOn = isGluedTo(walk, place + 1) && at(walk, place + 1).kind === 'word';
  return isRunOn ? undefined : place + 1;
}

/** The year that may follow a month: “ 2014”, “, 2014”. */
function takeYearAfter(walk: Walk, place: number): number {
  if (isHyphen(walk, place) && isYear(walk, place + 1)) return place + 2;
  if (isYear(walk, place)) return place + 1;
  return at(walk, place).text === ',' && isYear(walk, place + 1) ? place + 2 : place;
}

/** “over Friday 22 and Saturday 23 December” */
const readWeekdayDay: OtherReader = (walk, start) => {
  const day = takeDay(walk, start);
  const isOfWeek = day !== undefined && isIn(walk, start - 1, WEEKDAYS) && isIn(walk, day + 1, WEEKDAYS);
  return isOfWeek && (isDash(walk, day) || isWord(walk, day, 'to', 'and', 'or'))
    ? { start, end: day, reason: 'date' }
    : undefined;
};

/** “4 June”, “4-6 June 2014”, “4th of July”, “4 and 5 June”, “12-Jul-2016”. */
const readDayMonth: OtherReader = (walk, start) => {
  const first = takeDay(walk, start);
  if (first === undefined) return undefined;
  const isTwo = isDash(walk, first) || isWord(walk, first, 'to', 'and', 'or');
  const second = isTwo ? takeDay(walk, first + 1) : undefined;
  for (const day of [second, first]) {
    if (day === undefined) continue;
    // “12-Jul-2016”
    const isJoined = isHyphen(walk, day) && isHyphen(walk, day + 2) && isYear(walk, day + 3);
    const month = isWord(walk, day, 'of') || isJoined ? day + 1 : day;
    if (isMonth(walk, month))
      return { start, end: takeYearAfter(walk, skipDot(walk, month + 1)), reason: 'date' };
  }
  return undefined;
};

/** “on the Fourth of July”; “a third of May’s sales” is a share. */
const readWordDayMonth: OtherReader = (walk, start) =>
  isIn(walk, start, ORDINAL_WORDS) &&
  isWord(walk, start - 1, 'the') &&
  isWord(walk, start + 1, 'of') &&
  FULL_MONTHS.test(at(walk, start + 2).lower)
    ? { start, end: takeYearAfter(walk, start + 3), reason: 'date' }
    : undefined;

/** “June 4”, “June 4-6, 2014”, “June 2014”. */
const readMonthDay: OtherReader = (walk, start) => {
  if (!isMonth(walk, start)) return undefined;
  const next = skipDot(walk, skipHyphen(walk, start + 1));
  if (isYear(walk, next)) return { start, end: next + 1, reason: 'date' };
  const day = takeDay(walk, next);
  if (day === undefined) return undefined;
  // “May 12 people come?”; of other months no noun is counted behind the day.
  if (isWord(walk, start, 'may', 'march') && isNoun(walk, day)) return undefined;
  const isTwo = isDash(walk, day) || isWord(walk, day, 'to', 'and');
  const end = (isTwo ? takeDay(walk, day + 1) : undefined) ?? day;
  return { start, end: takeYearAfter(walk, end), reason: 'date' };
};

const BEFORE_SLASHED: ReadonlySet<string> = new Set([
  ...WEEKDAYS,
  ...'am pm a.m. p.m. on since until dated'.split(' '),
]);

/** “Monday 9/26”, “5:00 AM 9/28”, “9/11”: a month and a day, where a time is told before them. */
function isSlashed(walk: Walk, start: number): boolean {
  const parts = [start, start + 1, start + 2].map((place) => at(walk, place).text).join('');
  if (!isGluedTo(walk, start + 1) || !isGluedTo(walk, start + 2) || /^[/%]$/.test(at(walk, start + 3).text))
    return false;
  if (parts === '9/11') return true;
  const zone = /^[A-Z]{3}$/.test(at(walk, start - 1).text) ? start - 2 : start - 1;
  return /^(?:[1-9]|1[0-2])\/(?:[1-9]|[12]\d|3[01])$/.test(parts) && isIn(walk, zone, BEFORE_SLASHED);
}

/** “2020-05-01”, “12/05/2019”. */
const readNumeric: OtherReader = (walk, start) => {
  const sign = at(walk, start + 1).text;
  if (isSlashed(walk, start)) return { start, end: start + 3, reason: 'date' };
  if (at(walk, start).kind !== 'number' || !(sign === '/' || sign === '-' || sign === '.')) return undefined;
  const isThree = at(walk, start + 3).text === sign && at(walk, start + 4).kind === 'number';
  const parts = [0, 2, 4].map((ahead) => at(walk, start + ahead).text);
  const isGlued = [1, 2, 3, 4].every((ahead) => isGluedTo(walk, start + ahead));
  const isDate = /^\d{4} \d\d \d\d$|^\d\d? \d\d? (?:\d\d|\d{4})$/.test(parts.join(' '));
  return isThree && isGlued && isDate ? { start, end: start + 5, reason: 'date' } : undefined;
};

/** “19th century”, “first quarter”, “second half”, “third week”: ordinals of time. */
const readOrdinalPeriod: OtherReader = (walk, start) => {
  const isDigits =
    at(walk, start).kind === 'number' && isGluedTo(walk, start + 1) && isIn(walk, start + 1, ORDINAL_ENDINGS);
  if (!isDigits && !isIn(walk, start, ORDINAL_WORDS)) return undefined;
  const place = skipHyphen(walk, isDigits ? start + 2 : start + 1);
  if (isWord(walk, place, 'century', 'centuries')) return { start, end: place + 1, reason: 'date' };
  const isPart = isWord(walk, place, 'half', 'quarter', 'halves', 'quarters');
  return isPart ? { start, end: place + 1, reason: 'period' } : undefined;
};

export const ORDINAL_WORDS: ReadonlySet<string> = new Set([
  ...ORDINALS.keys(),
  'latter',
  'last',
  'final',
  'previous',
  'twenty-first',
]);

const PREFIXES: ReadonlySet<string> = new Set('mid post pre early late since end'.split(' '));

const isTimed = (walk: Walk, end: number): boolean =>
  isWord(walk, end, 'at') && at(walk, end + 1).kind === 'number';

/** On a course the 14th is a hole. */
const OF_GOLF: ReadonlySet<string> = new Set(
  'putt putts birdie birdies bogey bogeys eagle par hole tee'.split(' '),
);

/** “on the 17th.”, “on the 2nd at 11 a.m.”: of the month; on a course the 14th is a hole. */
const readDayOfMonth: OtherReader = (walk, start) => {
  const isDay =
    isWord(walk, start - 1, 'the') && isWord(walk, start - 2, 'on', 'by', 'until', 'till', 'since');
  const end = isDay && isGluedTo(walk, start + 1) ? takeDay(walk, start) : undefined;
  const isEnd = end !== undefined && (/^[,.;:)]?$/.test(at(walk, end).text) || isTimed(walk, end));
  return end === start + 2 && isEnd && !hasNear(walk, start, OF_GOLF)
    ? { start, end, reason: 'date' }
    : undefined;
};

/** “mid-2019”, “post-1990s”. */
const readPrefixed: OtherReader = (walk, start) => {
  if (!isIn(walk, start, PREFIXES) || !isHyphen(walk, start + 1)) return undefined;
  const place = start + 2;
  const found = isYear(walk, place)
    ? { end: place + 1 }
    : (readDecade(walk, place) ?? readWordYear(walk, place));
  if (!found) return undefined;
  const end = isGluedTo(walk, found.end) && isWord(walk, found.end, 's') ? found.end + 1 : found.end;
  return { start, end, reason: 'date' };
};

const PERIOD_HEADS: ReadonlySet<string> = new Set(
  'last past next previous preceding coming following first final opening closing'.split(' '),
);

/** “the past five years”, “two years ago”: they lean on a day, and state no length by themselves. */
const readRelative: OtherReader = (walk, start) => {
  const isHeaded = isIn(walk, start - 1, PERIOD_HEADS);
  const extent = readExtent(walk, start);
  const isQuarters = extent?.unit === 'bare' && isWord(walk, extent.end, 'quarters');
  if (isHeaded && isQuarters) return { start, end: extent.end + 1, reason: 'period' };
  // “between 35,000 and 5,000 years ago”: the first of two times.
  const second =
    extent?.unit === 'bare' && isWord(walk, extent.end, 'and', 'to')
      ? readExtent(walk, extent.end + 1)
      : undefined;
  if (extent && second?.unit === 'duration' && isWord(walk, second.end, 'ago'))
    return { start, end: extent.end, reason: 'date' };
  if (extent?.unit !== 'duration') return undefined;
  if (isWord(walk, extent.end, 'ago')) return { start, end: extent.end + 1, reason: 'date' };
  return isHeaded && DURATIONS.has(at(walk, extent.end - 1).lower) && !isHyphen(walk, extent.end - 2)
    ? { start, end: extent.end, reason: 'period' }
    : undefined;
};

const ERAS: ReadonlySet<string> = new Set(['BC', 'BCE', 'CE', 'AD', 'B.C.', 'A.D.']);
const isEra = (walk: Walk, place: number): boolean => ERAS.has(at(walk, place).text);

/** A year as eras count them, of any length. */
const isYearOfEra = (walk: Walk, place: number): boolean =>
  /^\d{1,2},?\d{3}$|^\d{1,3}$/.test(at(walk, place).text);
const isEraBefore = (walk: Walk, place: number): boolean =>
  isWord(walk, place - 1, 'ad', 'a.d.') && isEra(walk, place - 1);
/** “300 to 150”, “between 300 and 150”: whether what stands at a place joins two years into one span. */
const joinsYears = (walk: Walk, place: number, first: number): boolean =>
  isWord(walk, place, 'to', 'until') || (isWord(walk, place, 'and') && isWord(walk, first - 1, 'between'));

/** “4300 BCE”, “4300-1900 BC”, “AD 79”, and either end of “300 to 150 BC” and “between AD 1000 and 1260”. */
const readEra: OtherReader = (walk, start) => {
  if (!isYearOfEra(walk, start)) return undefined;
  const isTwo =
    isDash(walk, start + 1) && isGluedTo(walk, start + 2) && at(walk, start + 2).kind === 'number';
  const end = isTwo ? start + 3 : start + 1;
  if (isEra(walk, end)) return { start, end: end + 1, reason: 'date' };
  const isFirst = joinsYears(walk, end, start) && isYearOfEra(walk, end + 1) && isEra(walk, end + 2);
  const led = start - 2;
  const isSecond = isYearOfEra(walk, led) && isEraBefore(walk, led) && joinsYears(walk, start - 1, led - 1);
  return isFirst || isSecond || isEraBefore(walk, start) ? { start, end, reason: 'date' } : undefined;
};

/** “3Q”, “1H”, “9M’22”: parts of a year, told the other way round. */
const readPartOfYear: OtherReader = (walk, start) => {
  const part = at(walk, start + 1);
  // “2H09”
  if (/^[1-4]$/.test(at(walk, start).text) && part.isGlued && /^[HQ]\d\d$/.test(part.text))
    return { start, end: start + 2, reason: 'date' };
  if (!/^[1-9]$/.test(at(walk, start).text) || !part.isGlued || isGluedTo(walk, start)) return undefined;
  const isYears = /^['’]$/.test(at(walk, start + 2).text) && /^\d\d$/.test(at(walk, start + 3).text);
  if (part.text === 'Q' || part.text === 'H' || (part.text === 'M' && isYears))
    return { start, end: isYears && isGluedTo(walk, start + 2) ? start + 4 : start + 2, reason: 'date' };
  return undefined;
};

/** “in '05”: a year without its century. */
const readShortYear: OtherReader = (walk, start) =>
  /^\d\d$/.test(at(walk, start).text) &&
  isGluedTo(walk, start) &&
  /^['’‘]$/.test(at(walk, start - 1).text) &&
  !isGluedTo(walk, start - 1) &&
  isIn(walk, start - 2, YEAR_CUES) &&
  !(at(walk, start + 1).kind === 'word' && isGluedTo(walk, start + 1))
    ? { start, end: start + 1, reason: 'date' }
    : undefined;

const CODE = /^(?:[QH][1-4](?:(?:FY|CY)?\d\d(?:\d\d)?)?|(?:FY|CY)\d\d(?:\d\d)?)$/;
const readCode: OtherReader = (walk, start) =>
  at(walk, start).kind === 'code' && CODE.test(at(walk, start).text)
    ? { start, end: start + 1, reason: 'date' }
    : undefined;

const READERS: readonly OtherReader[] = [
  readWeekdayDay,
  readEra,
  readDayMonth,
  readMonthDay,
  readDayOfMonth,
  readNumeric,
  readYear,
  readDecade,
  readWordYear,
  readWordDayMonth,
  readOrdinalPeriod,
  readPrefixed,
  readCode,
  readPartOfYear,
  readShortYear,
  readRelative,
];

export const readDate: OtherReader = (walk, start) => {
  for (const read of READERS) {
    const found = read(walk, start);
    if (found) return found;
  }
  return undefined;
};
