/** Ages: “aged 11 to 14”, “five-year-old”, “under-18s”, “Ana Silva, 35,”, “65 and older”. */
import { readCardinal, readDigits } from '../cardinal';
import { PEOPLE } from '../lexicon/name-words';
import { readExtent } from '../range';
import { takeYearsOld } from '../unit-phrase';
import {
  at,
  findBefore,
  isCapital,
  isDash,
  isGluedTo,
  isHyphen,
  isIn,
  isWord,
  skipHyphen,
  type Walk,
} from '../walk';
import type { OtherReader } from './other-found';
import { isNoun } from './year';

const OLDEST = 120;
const BOUNDS: ReadonlySet<string> = new Set(
  'over under above below between from at about around < > ≤ ≥'.split(' '),
);

const MOST_AGES = 6;

/** The place behind “, six and seven months old” of “five, six and seven months old”. */
function takeRowOfYearsOld(walk: Walk, start: number): number | undefined {
  let place = start;
  for (let count = 0; count < MOST_AGES && at(walk, place).text === ','; count += 1) {
    const next = readCardinal(walk, place + 1);
    if (!next || next.value > OLDEST) return undefined;
    place = next.end;
  }
  const last = place > start && isWord(walk, place, 'and', 'or') ? readCardinal(walk, place + 1) : undefined;
  return last && takeYearsOld(walk, last.end);
}

/** “18- to 24-year-olds”, “five years old”. */
const readYearsOld: OtherReader = (walk, start) => {
  const first = readCardinal(walk, start);
  // “66 million years old” is told of no person.
  if (!first || first.value > OLDEST) return undefined;
  const alone = takeYearsOld(walk, first.end) ?? takeRowOfYearsOld(walk, first.end);
  if (alone !== undefined) return { start, end: alone, reason: 'age' };
  let place = skipHyphen(walk, first.end);
  if (isDash(walk, place)) place += 1;
  if (!(isWord(walk, place, 'to', 'and', 'or') || isDash(walk, place - 1))) return undefined;
  if (isWord(walk, place, 'to', 'and', 'or')) place += 1;
  const second = readCardinal(walk, place);
  const end = second && takeYearsOld(walk, second.end);
  return end === undefined ? undefined : { start, end, reason: 'age' };
};

const ONWARDS: ReadonlySet<string> = new Set('over under older younger above below up'.split(' '));

/** The place behind “and over”, “or older”, “and under”, “-plus”, “+”. */
function takeOnwards(walk: Walk, place: number): number | undefined {
  if (at(walk, place).text === '+' && isGluedTo(walk, place)) return place + 1;
  // “65-and-older”
  const joint = skipHyphen(walk, place);
  const bound = skipHyphen(walk, joint + 1);
  return isWord(walk, joint, 'and', 'or') && isIn(walk, bound, ONWARDS) ? bound + 1 : undefined;
}

/** “aged 11 to 14”, “age 5”, “ages 16 and over”, “the age of 36”, “aged 24 and 29”. */
const readAged: OtherReader = (walk, start) => {
  const isBound = isIn(walk, start - 1, BOUNDS);
  const last = isBound ? start - 2 : start - 1;
  const isOf = isWord(walk, last, 'of') && isWord(walk, last - 1, 'age', 'ages');
  const head = isOf ? last - 1 : last;
  if (!isWord(walk, head, 'aged', 'age', 'ages', 'ageing', 'aging') || isWord(walk, start, 'between'))
    return undefined;
  const extent = readExtent(walk, isWord(walk, start - 1, 'between') ? start - 1 : start);
  if (!extent || extent.value > OLDEST || !(extent.unit === 'bare' || extent.unit === 'duration'))
    return undefined;
  const end =
    takeOnwards(walk, extent.end) ?? takeOtherAges(walk, extent.end) ?? endOfLoose(walk, extent.end);
  // “aged <13 months”
  const isSign = isGluedTo(walk, start) && /^[<>≤≥]$/.test(at(walk, start - 1).text);
  return { start: isSign ? start - 1 : start, end, reason: 'age' };
};

/** The place behind “, seven and four” of “aged eight, seven and four,”. */
function takeOtherAges(walk: Walk, start: number): number | undefined {
  let end: number | undefined;
  let place = start;
  for (let count = 0; count < MOST_AGES && isWord(walk, place, 'and', ','); count += 1) {
    const isBoth = isWord(walk, place, ',') && isWord(walk, place + 1, 'and');
    const next = readExtent(walk, isBoth ? place + 2 : place + 1);
    if (next?.unit !== 'bare' || (next.upper ?? next.value) > OLDEST) break;
    place = next.end;
    if (isEnd(walk, place) || (isDash(walk, place) && !isGluedTo(walk, place))) end = place;
  }
  return end;
}

/** The place behind “ –15” of “2 –15”, with a space on one side: of ages no dash is a minus. */
const endOfLoose = (walk: Walk, end: number): number =>
  isDash(walk, end) && isGluedTo(walk, end + 1) && /^\d{1,3}$/.test(at(walk, end + 1).text) ? end + 2 : end;

/** “runners between the ages of 70 to 74, 63 runners between 75 to 79”: of people that were told by age before. */
const readBetweenAges: OtherReader = (walk, start) => {
  const isGroupBefore = isWord(walk, start - 1, 'between') && isNoun(walk, start - 2);
  const extent = isGroupBefore ? readExtent(walk, start - 1) : undefined;
  if (extent?.unit !== 'bare' || !isEnd(walk, extent.end) || (extent.upper ?? 0) > OLDEST) return undefined;
  const ages = findBefore(walk, start - 1, 30, (place) => isWord(walk, place, 'ages', 'aged'));
  const isAlike =
    ages !== undefined &&
    findBefore(walk, ages, 4, (place) => at(walk, place).lower === at(walk, start - 2).lower);
  return isAlike ? { start, end: extent.end, reason: 'age' } : undefined;
};

/** “At 33 years, 289 days, Serena Williams is”: an age to the day. */
const readToTheDay: OtherReader = (walk, start) => {
  const isYears = isWord(walk, start + 1, 'years') && isWord(walk, start - 1, 'at', 'aged');
  const isDays = isWord(walk, start + 1, 'days') && isWord(walk, start - 2, 'years');
  const other = isYears ? start + 2 : start - 1;
  if (!(isYears || isDays) || !isWord(walk, other, ',', 'and')) return undefined;
  const isWhole = isYears ? isWord(walk, other + 2, 'days') : isWord(walk, start - 4, 'at', 'aged');
  return isWhole && readCardinal(walk, start)?.end === start + 1
    ? { start, end: start + 2, reason: 'age' }
    : undefined;
};

const KINDS_OF_AGE: ReadonlySet<string> = new Set(
  'median average mean modal retirement pension minimum maximum participation leaving school-leaving marriage legal voting drinking smoking driving qualifying eligibility consent'.split(
    ' ',
  ),
);

const AFTER_AGE: ReadonlySet<string> = new Set(
  'with for in by from to and but while last this compared since'.split(' '),
);

/** “the median age is 34”, “raise the retirement age to 67”, “from 65 to 67”. */
const readKindOfAge: OtherReader = (walk, start) => {
  const verb = isWord(walk, start - 1, 'about', 'approximately', 'around', 'nearly', 'almost', 'just')
    ? start - 2
    : start - 1;
  if (!isWord(walk, verb, 'is', 'was', 'to', 'from', 'at', 'remains')) return undefined;
  const extent = readExtent(walk, start);
  if (!extent || extent.value > OLDEST || extent.value < 10 || extent.power > 0) return undefined;
  if (!(extent.unit === 'bare' || extent.measure === 'year')) return undefined;
  if (!isEnd(walk, extent.end) && !isIn(walk, extent.end, AFTER_AGE)) return undefined;
  const age = findBefore(walk, start, 18, (place) => isWord(walk, place, 'age'));
  const isKind = age !== undefined && isIn(walk, age - 1, KINDS_OF_AGE);
  return isKind ? { start, end: extent.end, reason: 'age' } : undefined;
};

/** “in age from 6 months to 45 years”: the second of two ages told apart. */
const readSecondAge: OtherReader = (walk, start) => {
  if (!isWord(walk, start - 1, 'to')) return undefined;
  const first = [start - 3, start - 2]
    .map((place) => readAged(walk, place))
    .find((age) => age?.end === start - 1);
  const extent = first && readExtent(walk, start);
  return extent?.unit === 'duration' && extent.value <= OLDEST
    ? { start, end: extent.end, reason: 'age' }
    : undefined;
};

/** “aged 24 and 29,”: with nothing counted behind. */
const isEnd = (walk: Walk, place: number): boolean => /^[,.;:)”"]?$/.test(at(walk, place).text);

/** “under-18s”, “over 65s”, “Under-21”. */
const readGroup: OtherReader = (walk, start) => {
  if (!isWord(walk, start, 'under', 'over')) return undefined;
  const place = skipHyphen(walk, start + 1);
  const number = readDigits(at(walk, place).text);
  if (at(walk, place).kind !== 'number' || !number || number.value > OLDEST) return undefined;
  const isPlural = isGluedTo(walk, place + 1) && isWord(walk, place + 1, 's');
  if (isPlural) return { start, end: place + 2, reason: 'age' };
  // “over 21’s”
  const isOwned =
    /^['’]$/.test(at(walk, place + 1).text) && isWord(walk, place + 2, 's') && isGluedTo(walk, place + 2);
  if (isOwned) return { start, end: place + 3, reason: 'age' };
  return isHyphen(walk, start + 1) ? { start, end: place + 1, reason: 'age' } : undefined;
};

/** “18 or older”, “65 and over”. */
const readOlder: OtherReader = (walk, start) => {
  const { kind, text } = at(walk, start);
  if (kind !== 'number' || !/^\d{1,2}$/.test(text)) return undefined;
  const end = takeOnwards(walk, start + 1);
  const isSure =
    end !== undefined &&
    (isWord(walk, end - 1, 'older', 'younger', 'over', 'under') ||
      ((isWord(walk, start - 1, 'among') ||
        (at(walk, start - 1).text === '(' && isIn(walk, start - 2, PEOPLE))) &&
        isEnd(walk, end)));
  return isSure ? { start, end, reason: 'age' } : undefined;
};

/** “people over 65”, “children under five”: with nothing counted behind. */
const readPeople: OtherReader = (walk, start) => {
  if (!isWord(walk, start, 'over', 'under', 'above', 'below') || !isIn(walk, start - 1, PEOPLE))
    return undefined;
  const age = readCardinal(walk, start + 1);
  if (!age || age.value > OLDEST || age.power !== 0) return undefined;
  const end = isWord(walk, age.end, 'years') ? age.end + 1 : age.end;
  const isNumber = readExtent(walk, start + 1)?.unit;
  return isNumber === 'bare' || isNumber === 'duration' ? { start, end, reason: 'age' } : undefined;
};

/** “among 18-34s” */
const readRangeOfAges: OtherReader = (walk, start) => {
  const [youngest, oldest] = [readDigits(at(walk, start).text), readDigits(at(walk, start + 2).text)];
  const isRange = isDash(walk, start + 1) && isGluedTo(walk, start + 1) && isGluedTo(walk, start + 2);
  if (!(isRange && youngest && oldest) || youngest.value >= oldest.value || oldest.value > OLDEST)
    return undefined;
  return isGluedTo(walk, start + 3) && isWord(walk, start + 3, 's')
    ? { start, end: start + 4, reason: 'age' }
    : undefined;
};

const RELATIVES: ReadonlySet<string> = new Set(
  'father mother son daughter brother sister wife husband victim suspect man woman boy girl teenager student chief'.split(
    ' ',
  ),
);
const NO_PERSONS: ReadonlySet<string> = new Set(
  'number order quarter winter summer paper water computer center other another either whether after under over'.split(
    ' ',
  ),
);

/** “The striker, 31, signed”: who somebody is, in place of a name, and a verb behind the commas. */
function isPersonBefore(walk: Walk, start: number): boolean {
  const { lower, kind } = at(walk, start - 2);
  const isPerson = RELATIVES.has(lower) || /^\p{Ll}{2,}(?:er|or|ist|ian|man|woman|eer|ee|ess)$/u.test(lower);
  return kind === 'word' && isPerson && !NO_PERSONS.has(lower) && /^\p{Ll}/u.test(at(walk, start + 2).text);
}

/** “Ana Silva, 35, said”: digits between commas after a name. */
const readAfterName: OtherReader = (walk, start) => {
  const { kind, text } = at(walk, start);
  if (kind !== 'number' || !/^[1-9]\d?$|^1[01]\d$/.test(text)) return undefined;
  // “Terrell Mayes Jr., 3,”
  const isJunior = at(walk, start - 2).text === '.' && isWord(walk, start - 3, 'jr', 'sr');
  if (!isJunior && !isCapital(walk, start - 2) && !isPersonBefore(walk, start)) return undefined;
  const isBetween =
    at(walk, start - 1).text === ',' &&
    ((/^[,.;]$/.test(at(walk, start + 1).text) && isGluedTo(walk, start + 1)) ||
      isWord(walk, start + 1, 'who'));
  const isInBrackets =
    at(walk, start - 1).text === '(' && at(walk, start + 1).text === ')' && isCapital(walk, start - 3);
  return isBetween || isInBrackets ? { start, end: start + 1, reason: 'age' } : undefined;
};

/** “who was 16 at the time”, “she was 17 when”, “he turned 65”, “will turn 23”: how old somebody was. */
const readWasOld: OtherReader = (walk, start) => {
  const isTurned =
    isWord(walk, start - 1, 'turned', 'turns', 'turning') ||
    (isWord(walk, start - 1, 'turn') && isWord(walk, start - 2, 'will', 'would', 'to', 'they', 'who'));
  const isOne = isIn(walk, start - 2, ONES) && isWord(walk, start - 1, 'was', 'is');
  const age = isTurned || isOne ? readDigits(at(walk, start).text) : undefined;
  if (!age || !Number.isInteger(age.value) || age.value < 2 || age.value > OLDEST) return undefined;
  const isAge = isEnd(walk, start + 1) || isWord(walk, start + 1, 'when', 'in', 'and', 'this', 'last');
  const isThen = isWord(walk, start + 1, 'at') && isWord(walk, start + 3, 'time');
  return isAge || isThen ? { start, end: start + 1, reason: 'age' } : undefined;
};
const ONES: ReadonlySet<string> = new Set(['who', 'he', 'she', 'i']);

/** “the under 21 age group”, “the 21 to 24 age bracket”. */
const readAgeGroup: OtherReader = (walk, start) => {
  const extent = readExtent(walk, isIn(walk, start, BOUNDS) ? start + 1 : start);
  if (extent?.unit !== 'bare' || !isWord(walk, extent.end, 'age')) return undefined;
  return isWord(walk, extent.end + 1, 'group', 'groups', 'bracket', 'brackets', 'range', 'category')
    ? { start, end: extent.end, reason: 'age' }
    : undefined;
};

/** “adults between 25 and 54”: with nothing counted behind. */
const readPeopleBetween: OtherReader = (walk, start) => {
  const extent =
    isWord(walk, start, 'between') && isIn(walk, start - 1, PEOPLE) ? readExtent(walk, start) : undefined;
  if (extent?.unit !== 'bare' || extent.power > 0 || (extent.upper ?? 0) > OLDEST) return undefined;
  return isNoun(walk, extent.end) ? undefined : { start, end: extent.end, reason: 'age' };
};

/** “young age groups — 10–14, 15–19 and 20–24”. */
const readGroups: OtherReader = (walk, start) => {
  const groups =
    isDash(walk, start + 1) && isGluedTo(walk, start + 1)
      ? findBefore(
          walk,
          start,
          16,
          (place) => isWord(walk, place, 'groups') && isWord(walk, place - 1, 'age'),
        )
      : undefined;
  const extent = groups === undefined ? undefined : readExtent(walk, start);
  return extent?.unit === 'bare' && extent.upper !== undefined && extent.upper <= OLDEST
    ? { start, end: extent.end, reason: 'age' }
    : undefined;
};

const READERS: readonly OtherReader[] = [
  readYearsOld,
  readPeopleBetween,
  readGroups,
  readWasOld,
  readAgeGroup,
  readAged,
  readSecondAge,
  readBetweenAges,
  readToTheDay,
  readKindOfAge,
  readGroup,
  readRangeOfAges,
  readOlder,
  readPeople,
  readAfterName,
];

export const readAge: OtherReader = (walk: Walk, start: number) => {
  for (const read of READERS) {
    const found = read(walk, start);
    if (found) return found;
  }
  return undefined;
};
