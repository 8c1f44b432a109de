/** Dates and periods: “4 June 2014”, “1987”, “2012–13”, “the nineteen sixties”, “first quarter”. */
import { readCardinal } from '../cardinal';
import { MONTHS, SEASONS, YEAR_CUES } from '../lexicon/calendar';
import { DURATIONS } from '../lexicon/measures';
import { PEOPLE } from '../lexicon/name-words';
import { ORDINAL_ENDINGS, ORDINALS, SMALL_NUMBERS, TENS } from '../lexicon/number-words';
import { readExtent } from '../range';
import { at, isCapital, isDash, isGluedTo, isHyphen, isIn, isWord, skipHyphen, type Walk } from '../walk';
import type { OtherFound, OtherReader } from './other-found';

const isMonth = (walk: Walk, place: number): boolean => isCapital(walk, place) && isIn(walk, place, MONTHS);

/** Over the point of “Sept. 4”: only before a number, since else it ends the sentence. */
const skipDot = (walk: Walk, place: number): number =>
  at(walk, place).text === '.' && isGluedTo(walk, place) && at(walk, place + 1).kind === 'number'
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

const isYear = (walk: Walk, place: number): boolean => /^(?:1[0-9]|20|21)\d\d$/.test(at(walk, place).text);

/** The year that may follow a month: “ 2014”, “, 2014”. */
function takeYearAfter(walk: Walk, place: number): number {
  if (isYear(walk, place)) return place + 1;
  return at(walk, place).text === ',' && isYear(walk, place + 1) ? place + 2 : place;
}

/** “4 June”, “4-6 June 2014”, “4th of July”, “4 and 5 June”. */
const readDayMonth: OtherReader = (walk, start) => {
  const first = takeDay(walk, start);
  if (first === undefined) return undefined;
  const isTwo = isDash(walk, first) || isWord(walk, first, 'to', 'and', 'or');
  const second = isTwo ? takeDay(walk, first + 1) : undefined;
  for (const day of [second, first]) {
    if (day === undefined) continue;
    const month = isWord(walk, day, 'of') ? day + 1 : day;
    if (isMonth(walk, month))
      return { start, end: takeYearAfter(walk, skipDot(walk, month + 1)), reason: 'date' };
  }
  return undefined;
};

/** “June 4”, “June 4-6, 2014”, “June 2014”. */
const readMonthDay: OtherReader = (walk, start) => {
  if (!isMonth(walk, start)) return undefined;
  const next = skipDot(walk, start + 1);
  if (isYear(walk, next)) return { start, end: next + 1, reason: 'date' };
  const day = takeDay(walk, next);
  if (day === undefined || isNoun(walk, day)) return undefined;
  const isTwo = isDash(walk, day) || isWord(walk, day, 'to', 'and');
  const end = (isTwo ? takeDay(walk, day + 1) : undefined) ?? day;
  return { start, end: takeYearAfter(walk, end), reason: 'date' };
};

/** “2020-05-01”, “12/05/2019”, “9/11”. */
const readNumeric: OtherReader = (walk, start) => {
  const sign = at(walk, start + 1).text;
  if (at(walk, start).kind !== 'number' || !(sign === '/' || sign === '-' || sign === '.')) return undefined;
  const isThree = at(walk, start + 3).text === sign && at(walk, start + 4).kind === 'number';
  const parts = [0, 2, 4].map((ahead) => at(walk, start + ahead).text);
  const isGlued = [1, 2, 3, 4].every((ahead) => isGluedTo(walk, start + ahead));
  const isDate = /^\d{4} \d\d \d\d$|^\d\d? \d\d? (?:\d\d|\d{4})$/.test(parts.join(' '));
  return isThree && isGlued && isDate ? { start, end: start + 5, reason: 'date' } : undefined;
};

const isNoun = (walk: Walk, place: number): boolean =>
  isIn(walk, place, PEOPLE) || /^[a-z]{2,}[^s\W]s$/.test(at(walk, place).text);

/** “2012–13”, “2012/13”, “2012-2016”, “2012 to 2016”, “2012 and 2016”. */
function takeSecondYear(walk: Walk, first: number): number | undefined {
  const sign = at(walk, first).text;
  const isShort = /^\d\d$/.test(at(walk, first + 1).text) && isGluedTo(walk, first + 1);
  if ((isDash(walk, first) || sign === '/') && (isShort || isYear(walk, first + 1))) return first + 2;
  return isWord(walk, first, 'to', 'and', 'or', 'until', 'through') && isYear(walk, first + 1)
    ? first + 2
    : undefined;
}

const HEDGED_YEAR: ReadonlySet<string> = new Set('about around circa roughly c. approximately'.split(' '));

/** Whether a number of four digits is a year by what stands around it. */
function isYearHere(walk: Walk, start: number): boolean {
  const year = Number(at(walk, start).text);
  const next = at(walk, start + 1);
  if (/^[%$£€₹°]$/.test(next.text) || (next.isGlued && next.kind === 'word')) return false;
  const cue = isIn(walk, start - 1, HEDGED_YEAR) ? start - 2 : start - 1;
  const isCued = isIn(walk, cue, YEAR_CUES) || isMonth(walk, cue) || isIn(walk, cue, SEASONS);
  if (year < 1500)
    return (
      isWord(walk, start - 1, 'in', 'since', 'of', 'year', 'from') &&
      !isNoun(walk, start + 1) &&
      next.kind === 'symbol'
    );
  if (year > 2150) return false;
  if (isCued && cue === start - 1)
    return !(
      isNoun(walk, start + 1) && isWord(walk, cue, 'to', 'of', 'for', 'than', 'between', 'and', 'that')
    );
  if (isCued)
    return (
      !isNoun(walk, start + 1) && isWord(walk, cue, 'in', 'since', 'by', 'until', 'from', 'before', 'after')
    );
  return !isNoun(walk, start + 1) && readExtent(walk, start)?.unit === 'bare' && isYearAlone(walk, start);
}

/** “2019 was”, “(2019)”, “Budget 2019”: no cue, and no noun that would be counted. */
const isYearAlone = (walk: Walk, start: number): boolean =>
  !isWord(
    walk,
    start - 1,
    'than',
    'some',
    'about',
    'nearly',
    'almost',
    'over',
    'under',
    'least',
    'most',
    'to',
    'exactly',
    'only',
    'just',
    'were',
    'had',
    'are',
  ) &&
  (at(walk, start + 1).kind === 'symbol' ||
    isCapital(walk, start + 1) ||
    isCapital(walk, start - 1) ||
    isWord(
      walk,
      start + 1,
      'was',
      'is',
      'and',
      'but',
      'while',
      'levels',
      'when',
      'to',
      'saw',
      'had',
      'has',
      'would',
      'will',
    ));

const readYear: OtherReader = (walk, start) => {
  if (isGluedTo(walk, start) && /^[$£€¥₹#]$/.test(at(walk, start - 1).text)) return undefined;
  if (!isYear(walk, start)) return undefined;
  if (isGluedTo(walk, start + 1) && isWord(walk, start + 1, 's'))
    return { start, end: start + 2, reason: 'date' };
  const second = takeSecondYear(walk, start + 1);
  if (second !== undefined && !isNoun(walk, second)) return { start, end: second, reason: 'date' };
  return isYearHere(walk, start) ? { start, end: start + 1, reason: 'date' } : undefined;
};

const POSSESSIVES: ReadonlySet<string> = new Set('her his their my our your its mid early late'.split(' '));

/** “the 90s”, “’90s”; “in her 40s” is an age. */
const readDecade: OtherReader = (walk, start) => {
  const isPlural = isGluedTo(walk, start + 1) && isWord(walk, start + 1, 's');
  if (!/^[1-9]0$/.test(at(walk, start).text) || !isPlural) return undefined;
  const owner = isWord(walk, start - 1, 'mid', 'early', 'late', '-') ? start - 2 : start - 1;
  const reason = isIn(walk, owner, POSSESSIVES) ? 'age' : 'date';
  return { start, end: start + 2, reason };
};

const TENS_PLURAL = /^(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)$/;

/** “nineteen sixties”, “the sixties”, “nineteen eighty-four”, “twenty twenty”. */
const readWordYear: OtherReader = (walk, start) => {
  const { lower } = at(walk, start);
  if (TENS_PLURAL.test(lower))
    return { start, end: start + 1, reason: isIn(walk, start - 1, POSSESSIVES) ? 'age' : 'date' };
  const century = SMALL_NUMBERS.get(lower) ?? TENS.get(lower) ?? 0;
  if (century < 14 || century > 20) return readWordThousand(walk, start);
  const next = skipHyphen(walk, start + 1);
  if (TENS_PLURAL.test(at(walk, next).lower)) return { start, end: next + 1, reason: 'date' };
  const rest = SMALL_NUMBERS.get(at(walk, next).lower) ?? TENS.get(at(walk, next).lower) ?? 0;
  if (rest < 10 || isWord(walk, start - 1, ',')) return undefined;
  const end = readCardinal(walk, next)?.end ?? next + 1;
  return { start, end, reason: 'date' };
};

/** “by two thousand and thirty”: a year in words, with nothing counted behind it. */
function readWordThousand(walk: Walk, start: number): OtherFound | undefined {
  if (!isWord(walk, start, 'two') || !isWord(walk, start + 1, 'thousand')) return undefined;
  const { value, end } = readCardinal(walk, start) ?? { value: 0, end: start };
  const isYearValue = value > 2000 && value <= 2100;
  if (!isYearValue || !isWord(walk, start - 1, 'by', 'in', 'since', 'until', 'before', 'after', 'of'))
    return undefined;
  return at(walk, end).kind === 'symbol' ? { start, end, reason: 'date' } : undefined;
}

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

const ORDINAL_WORDS: ReadonlySet<string> = new Set([
  ...ORDINALS.keys(),
  'latter',
  'last',
  'final',
  'previous',
  'twenty-first',
]);

const PREFIXES: ReadonlySet<string> = new Set('mid post pre early late since'.split(' '));

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
  if (extent?.unit !== 'duration') return undefined;
  if (isWord(walk, extent.end, 'ago')) return { start, end: extent.end + 1, reason: 'date' };
  return isHeaded && DURATIONS.has(at(walk, extent.end - 1).lower) && !isHyphen(walk, extent.end - 2)
    ? { start, end: extent.end, reason: 'period' }
    : undefined;
};

const CODE = /^(?:[QH][1-4]|FY\d\d(?:\d\d)?)$/;
const readCode: OtherReader = (walk, start) =>
  at(walk, start).kind === 'code' && CODE.test(at(walk, start).text)
    ? { start, end: start + 1, reason: 'date' }
    : undefined;

const READERS: readonly OtherReader[] = [
  readDayMonth,
  readMonthDay,
  readNumeric,
  readYear,
  readDecade,
  readWordYear,
  readOrdinalPeriod,
  readPrefixed,
  readCode,
  readRelative,
];

export const readDate: OtherReader = (walk, start) => {
  for (const read of READERS) {
    const found = read(walk, start);
    if (found) return found;
  }
  return undefined;
};
