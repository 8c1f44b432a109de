/** Ages: “aged 11 to 14”, “five-year-old”, “under-18s”, “Ana Silva, 35,”, “65 and older”. */
import { readCardinal, readDigits } from '../cardinal';
import { PEOPLE } from '../lexicon/name-words';
import { readExtent } from '../range';
import { takeYearsOld } from '../unit-phrase';
import { at, isCapital, isDash, isGluedTo, isHyphen, isIn, isWord, skipHyphen, type Walk } from '../walk';
import type { OtherReader } from './other-found';

const OLDEST = 120;
const BOUNDS: ReadonlySet<string> = new Set(
  'over under above below between from at about around < > ≤ ≥'.split(' '),
);

/** “18- to 24-year-olds”, “five years old”. */
const readYearsOld: OtherReader = (walk, start) => {
  const first = readCardinal(walk, start);
  // “66 million years old” is told of no person.
  if (!first || first.value > OLDEST) return undefined;
  const alone = takeYearsOld(walk, first.end);
  if (alone !== undefined) return { start, end: alone, reason: 'age' };
  let place = skipHyphen(walk, first.end);
  if (isDash(walk, place)) place += 1;
  if (!(isWord(walk, place, 'to', 'and', 'or') || isDash(walk, place - 1))) return undefined;
  if (isWord(walk, place, 'to', 'and', 'or')) place += 1;
  const second = readCardinal(walk, place);
  const end = second && takeYearsOld(walk, second.end);
  return end === undefined ? undefined : { start, end, reason: 'age' };
};

/** The place behind “and over”, “or older”, “and under”, “-plus”, “+”. */
function takeOnwards(walk: Walk, place: number): number | undefined {
  if (at(walk, place).text === '+' && isGluedTo(walk, place)) return place + 1;
  const isJoined = isWord(walk, place, 'and', 'or');
  return isJoined && isWord(walk, place + 1, 'over', 'under', 'older', 'younger', 'above', 'below', 'up')
    ? place + 2
    : undefined;
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
  const second = isWord(walk, extent.end, 'and', ',') ? readCardinal(walk, extent.end + 1) : undefined;
  const isSecond = second !== undefined && second.value <= OLDEST && isEnd(walk, second.end);
  const end = takeOnwards(walk, extent.end) ?? (isSecond ? second.end : extent.end);
  return { start, end, reason: 'age' };
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
  return isHyphen(walk, start + 1) ? { start, end: place + 1, reason: 'age' } : undefined;
};

/** “18 or older”, “65 and over”. */
const readOlder: OtherReader = (walk, start) => {
  const { kind, text } = at(walk, start);
  if (kind !== 'number' || !/^\d{1,2}$/.test(text)) return undefined;
  const isSure = isWord(walk, start + 2, 'older', 'younger', 'over', 'under');
  const end = isSure ? takeOnwards(walk, start + 1) : undefined;
  return end === undefined ? undefined : { start, end, reason: 'age' };
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
  if (!isCapital(walk, start - 2) && !isPersonBefore(walk, start)) return undefined;
  const isBetween =
    at(walk, start - 1).text === ',' &&
    /^[,.;]$/.test(at(walk, start + 1).text) &&
    isGluedTo(walk, start + 1);
  const isInBrackets =
    at(walk, start - 1).text === '(' && at(walk, start + 1).text === ')' && isCapital(walk, start - 3);
  return isBetween || isInBrackets ? { start, end: start + 1, reason: 'age' } : undefined;
};

const READERS: readonly OtherReader[] = [
  readYearsOld,
  readAged,
  readSecondAge,
  readGroup,
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
