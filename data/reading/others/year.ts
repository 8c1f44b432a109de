/** Years and decades: “1987”, “2012–13”, “the 90s”, “the nineteen sixties”. */
import { readCardinal } from '../cardinal';
import { MONTHS, SEASONS, YEAR_CUES } from '../lexicon/calendar';
import { PEOPLE } from '../lexicon/name-words';
import { SMALL_NUMBERS, TENS } from '../lexicon/number-words';
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
  isLikelyYear,
  isSentenceStart,
  isWord,
  skipHyphen,
  type Walk,
} from '../walk';
import type { OtherFound, OtherReader } from './other-found';

export const isMonth = (walk: Walk, place: number): boolean =>
  isCapital(walk, place) && isIn(walk, place, MONTHS);

export const isYear = (walk: Walk, place: number): boolean =>
  /^(?:1[0-9]|20|21)\d\d$/.test(at(walk, place).text);

const NO_NOUNS: ReadonlySet<string> = new Set(
  'this was has is its his as us does across plus versus always thus perhaps says shows suggests'.split(' '),
);

/** Whether what stands here may be counted: a plural, or people. */
export const isNoun = (walk: Walk, place: number): boolean =>
  (isIn(walk, place, PEOPLE) && at(walk, place).text !== 'US') ||
  (/^[a-z]{2,}[^s\W]s$/.test(at(walk, place).text) && !isIn(walk, place, NO_NOUNS));

/** “2012–13”, “2012/13”, “2012-2016”, “2012 to 2016”, “2012 and 2016”. */
function takeSecondYear(walk: Walk, first: number): number | undefined {
  const sign = at(walk, first).text;
  const isShort = /^\d\d$/.test(at(walk, first + 1).text) && isGluedTo(walk, first + 1);
  if ((isDash(walk, first) || sign === '/') && (isShort || isYear(walk, first + 1))) return first + 2;
  return isWord(walk, first, 'to', 'and', 'or', 'until', 'through') && isYear(walk, first + 1)
    ? first + 2
    : undefined;
}

/** “its 2018 sales jumped”: figures of a year, and no number of them. */
const OF_A_YEAR: ReadonlySet<string> = new Set(
  'sales lows highs champion winner finalist runner election referendum census season budget legislation law vote tournament earnings profits revenues results figures accounts elections levels finals olympics championships floods riots protests'.split(
    ' ',
  ),
);

const LEVELS: ReadonlySet<string> = new Set('levels prices figures lows highs standards'.split(' '));

const RATHER_MORE: ReadonlySet<string> = new Set('just well slightly little of to at'.split(' '));

const HEDGED_YEAR: ReadonlySet<string> = new Set('about around circa roughly c. approximately'.split(' '));

const INCREASES: ReadonlySet<string> = new Set(
  'increase increases rise rises gain gains growth decrease decreases drop drops decline declines improvement'.split(
    ' ',
  ),
);

/** Whether a number of four digits is a year by what stands around it. */
function isYearHere(walk: Walk, start: number): boolean {
  const year = Number(at(walk, start).text);
  const next = at(walk, start + 1);
  // “the 1500 block of Mill Street”
  if (next.lower === 'block') return false;
  if (/^[%$£€₹°]$/.test(next.text) || (next.isGlued && next.kind === 'word')) return false;
  // “rose by 1% to 1730”: where a change leads.
  if (isWord(walk, start - 1, 'to') && isWord(walk, start - 2, '%', 'percent', 'cent', 'pc', 'points'))
    return false;
  const isLeast = isWord(walk, start - 1, 'least') && isWord(walk, start - 2, 'at');
  const cue = isLeast ? start - 3 : isIn(walk, start - 1, HEDGED_YEAR) ? start - 2 : start - 1;
  if (
    isWord(walk, cue, 'of') &&
    isWord(walk, cue - 1, 'average', 'total', 'maximum', 'minimum', 'sum', 'sample')
  )
    return false;
  const isCued = isIn(walk, cue, YEAR_CUES) || isMonth(walk, cue) || isIn(walk, cue, SEASONS);
  if (year >= 1900 && !isCued && isIn(walk, start + 1, OF_A_YEAR) && !isAfterHedge(walk, start)) return true;
  // “the bureau’s 2014 estimates”: of somebody’s things, all are meant.
  if (year >= 1900 && year <= 2050 && /..'s$/.test(at(walk, start - 1).lower)) return true;
  // “in constant 2013 dollars”
  if (isWord(walk, start - 1, 'constant') && isWord(walk, start - 2, 'in') && year >= 1900) return true;
  // “back to 2008 levels”
  if (isIn(walk, start + 1, LEVELS) && isCued && year >= 1900) return true;
  if (isWord(walk, start - 1, 'with', 'to') && isWord(walk, start - 2, 'compared', 'comparison'))
    return year >= 1900 && year <= 2150 && !isNoun(walk, start + 1);
  if (year < 1500)
    return (
      isWord(walk, start - 1, 'in', 'since', 'of', 'year', 'from') &&
      !isNoun(walk, start + 1) &&
      next.kind === 'symbol'
    );
  if (year > 2150) return false;
  // “large increases over 2020”
  if (isWord(walk, start - 1, 'over') && isIn(walk, start - 2, INCREASES) && !isNoun(walk, start + 1))
    return true;
  // “declined over 2016”: in its course; “over 2000” may be more.
  if (
    isWord(walk, start - 1, 'over') &&
    year % 100 !== 0 &&
    (next.kind === 'symbol' || isWord(walk, start + 1, 'and', 'as', 'while', 'but')) &&
    !isIn(walk, start - 2, RATHER_MORE)
  )
    return true;
  // “and 2014 (49%) were vaccinated”: how many, and which part; “in 2014 (49%)” is a time.
  const isToldAsPart = next.text === '(' && isWord(walk, start + 3, '%', 'percent', 'per');
  if (isToldAsPart && !isWord(walk, cue, 'in', 'since', 'by', 'for', 'from', 'to', 'of', 'until', 'during'))
    return false;
  if (isCued && cue === start - 1)
    return !(
      isNoun(walk, start + 1) &&
      isWord(walk, cue, 'to', 'of', 'for', 'than', 'between', 'and', 'that', 'half', 'quarter')
    );
  if (isCued)
    return (
      !isNoun(walk, start + 1) && isWord(walk, cue, 'in', 'since', 'by', 'until', 'from', 'before', 'after')
    );
  return !isNoun(walk, start + 1) && readExtent(walk, start)?.unit === 'bare' && isYearAlone(walk, start);
}

/** “the number of those in jail is around 1700”: what is said of a number is how many; “a number of them” says no such. */
function isNumberOf(walk: Walk, start: number): boolean {
  const verb = isIn(walk, start - 1, HEDGED_YEAR) ? start - 2 : start - 1;
  if (!isWord(walk, verb, 'is', 'was')) return false;
  const number = findBefore(
    walk,
    verb,
    14,
    (place) =>
      isWord(walk, place, 'number', 'total', 'toll') && isWord(walk, place - 1, 'the', 'its', 'death'),
  );
  return number !== undefined;
}

/** “than 2019”, “some 2019”, “only 2019”: how many. */
const isAfterHedge = (walk: Walk, start: number): boolean =>
  isWord(
    walk,
    start - 1,
    ...'than some about roughly approximately nearly almost over under least most to exactly only just were had are'.split(
      ' ',
    ),
  );

const AFTER_YEAR: ReadonlySet<string> = new Set(
  'was is and but while levels when to saw had has would will marked brought began ended proved became witnessed'.split(
    ' ',
  ),
);

/** “2019 was”, “(2019)”, “Budget 2019”, “will end 2019 at 16,644”: no cue, and no noun that would be counted. */
const isYearAlone = (walk: Walk, start: number): boolean =>
  !isAfterHedge(walk, start) &&
  !isNumberOf(walk, start) &&
  (at(walk, start + 1).kind === 'symbol' ||
    isCapital(walk, start + 1) ||
    isCapital(walk, start - 1) ||
    isIn(walk, start + 1, AFTER_YEAR) ||
    (isWord(walk, start - 1, 'end', 'ended', 'ending', 'started', 'began', 'finished') &&
      isWord(walk, start + 1, 'at', 'with', 'on', 'in', 'up', 'down')));

const DETERMINERS: ReadonlySet<string> = new Set('a an the its his her their our this'.split(' '));
const NO_THINGS: ReadonlySet<string> = new Set(
  'and are but did does for from has have had into more new not off old one out over per that the them then they this to under were which who with'.split(
    ' ',
  ),
);

/** “on the lower than average 2012 figure”: nobody counts these by the thousand. */
const FIGURES: ReadonlySet<string> = new Set('figure level result budget census tally'.split(' '));

/** “a 2009 net loss”, “the drought-ravaged 2011 crop”, “2018 estimate”: a single thing behind it, and round years count. */
function isYearOfThing(walk: Walk, start: number): boolean {
  const thing = at(walk, start + 1);
  const isThing =
    /^\p{Ll}{3,}$/u.test(thing.text) &&
    !thing.isGlued &&
    !/(?:s|ed)$/.test(thing.text) &&
    !isIn(walk, start + 1, NO_THINGS) &&
    !isNoun(walk, start + 1) &&
    !isNoun(walk, start + 2);
  if (!isThing || !isLikelyYear(walk, start) || /00$/.test(at(walk, start).text)) return false;
  if (isSentenceStart(walk, start) || isWord(walk, start - 1, 'a', 'an')) return true;
  if (isIn(walk, start + 1, FIGURES)) return !isAfterHedge(walk, start);
  return (
    /^\p{Ll}{3,}$/u.test(at(walk, start - 1).text) &&
    !isAfterHedge(walk, start) &&
    isIn(walk, isHyphen(walk, start - 2) ? start - 4 : start - 2, DETERMINERS)
  );
}

export const readYear: OtherReader = (walk, start) => {
  if (isGluedTo(walk, start) && /^[$£€¥₹#]$/.test(at(walk, start - 1).text)) return undefined;
  // “the Russell 2000”
  if (!isYear(walk, start) || isWord(walk, start - 1, 'russell')) return undefined;
  if (isGluedTo(walk, start + 1) && isWord(walk, start + 1, 's'))
    return { start, end: start + 2, reason: 'date' };
  const second = takeSecondYear(walk, start + 1);
  // “the 2024/25 accounts”, “the 2007-2008 plans”: no plural is counted by two years.
  const isJoined = second !== undefined && !isWord(walk, start + 1, 'to', 'and', 'or', 'until', 'through');
  if (second !== undefined && (isJoined || !isNoun(walk, second)))
    return { start, end: second, reason: 'date' };
  // “the 1520 sq m site”
  const unit = readExtent(walk, start)?.unit;
  if (unit === 'measure' || unit === 'points') return undefined;
  return isYearHere(walk, start) || isYearOfThing(walk, start)
    ? { start, end: start + 1, reason: 'date' }
    : undefined;
};

const POSSESSIVES: ReadonlySet<string> = new Set('her his their my our your its mid early late'.split(' '));

/** What stands between decades of one life. */
const IN_A_ROW: ReadonlySet<string> = new Set(['s', ',', 'and', 'or', 'to', 'teens', 'late', 'early', 'mid']);
const LONGEST_ROW = 12;

/** “in her 40s”, “a man in mid fifties”; “since the early Eighties” is a time. */
function isSomeones(walk: Walk, start: number): boolean {
  let owner = isWord(walk, start - 1, 'mid', 'early', 'late', '-') ? start - 2 : start - 1;
  // “in his teens, 20s, 30s, and 40s”
  for (
    let count = 0;
    count < LONGEST_ROW && (isIn(walk, owner, IN_A_ROW) || /^[1-9]0$/.test(at(walk, owner).text));
    count += 1
  )
    owner -= 1;
  return isIn(walk, owner, POSSESSIVES);
}

/** “the 90s”, “’90s”; “in her 40s” is an age. */
export const readDecade: OtherReader = (walk, start) => {
  const isPlural = isGluedTo(walk, start + 1) && isWord(walk, start + 1, 's');
  if (!/^[1-9]0$/.test(at(walk, start).text) || !isPlural) return undefined;
  if (isSomeones(walk, start)) return { start, end: start + 2, reason: 'age' };
  // “highs in the upper 80s”: degrees, and no one number of them.
  return { start, end: start + 2, reason: hasNear(walk, start, OF_WEATHER) ? 'no-value' : 'date' };
};

const OF_WEATHER: ReadonlySet<string> = new Set(
  'temperature temperatures degrees highs lows mercury'.split(' '),
);

const TENS_PLURAL = /^(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)$/;

/** “nineteen sixties”, “the sixties”, “nineteen eighty-four”, “twenty twenty”. */
export const readWordYear: OtherReader = (walk, start) => {
  const { lower } = at(walk, start);
  if (TENS_PLURAL.test(lower))
    return { start, end: start + 1, reason: isSomeones(walk, start) ? 'age' : 'date' };
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
