import { readCardinal } from '../cardinal';
import { readFraction } from '../fraction';
import { readExtent } from '../range';
import { at, isWord, skipHyphen, type Walk } from '../walk';
import { readAge } from './age';
import { readClock } from './clock';
import { readDate } from './date';
import { readMistyped } from './mistyped';
import { readAfterCapital, readCode, readName } from './name';
import type { OtherFound, OtherReader } from './other-found';
import { readPhone } from './phone';
import { readPronoun } from './pronoun';
import { readAct, readAddress, readListNumber, readReference } from './reference';
import { readScale, readScore } from './score';
import { readOrder, readQuantityWord, readVague } from './words';

/** Web and mail addresses that hold a digit. */
const readLink: OtherReader = (walk, start) => {
  const { kind, text } = at(walk, start);
  return kind === 'link' && /\p{N}/u.test(text) ? { start, end: start + 1, reason: 'reference' } : undefined;
};

/** “per 100,000”, “$4.95 a dozen”: what a rate or a price is of. */
const readBase: OtherReader = (walk, start) => {
  const isPriced = isWord(walk, start, 'a') && /^\p{Sc}$/u.test(at(walk, start - 2).text);
  if (!isPriced && !isWord(walk, start - 1, 'per', 'every')) return undefined;
  const base = readCardinal(walk, start);
  // “every 33 years” is a time.
  if (readExtent(walk, start)?.unit === 'duration') return undefined;
  return base && { start, end: base.end, reason: 'base' };
};

/** “a one-in-100-year flood”: how rare, which is no part of the years and no count. */
const readReturnPeriod: OtherReader = (walk, start) => {
  if (!isWord(walk, start, 'one', '1') || !isWord(walk, skipHyphen(walk, start + 1), 'in')) return undefined;
  const whole = readCardinal(walk, skipHyphen(walk, skipHyphen(walk, start + 1) + 1));
  const year = whole ? skipHyphen(walk, whole.end) : start;
  const isFlood = isWord(walk, year, 'year') && readFraction(walk, start) === undefined;
  return isFlood ? { start, end: year + 1, reason: 'unread' } : undefined;
};

/** The first that reads wins, so the surest come first. */
const READERS: readonly OtherReader[] = [
  readLink,
  readReturnPeriod,
  readMistyped,
  readClock,
  readPhone,
  readListNumber,
  readAge,
  readAct,
  readDate,
  readReference,
  readName,
  readCode,
  readAddress,
  readScale,
  readScore,
  readAfterCapital,
  readBase,
  readPronoun,
  readVague,
  readOrder,
  readQuantityWord,
];

/** Readers that digits are never read by, and those that words are never read by: half of the looks are saved. */
const OF_WORDS: ReadonlySet<OtherReader> = new Set([
  readLink,
  readCode,
  readPronoun,
  readVague,
  readQuantityWord,
]);
const OF_DIGITS: ReadonlySet<OtherReader> = new Set([
  ...[readMistyped, readListNumber, readAct, readAddress, readAfterCapital],
]);
const DIGIT_READERS = READERS.filter((read) => !OF_WORDS.has(read));
const WORD_READERS = READERS.filter((read) => !OF_DIGITS.has(read));

/** What begins at a place and is no number to chart. */
export function readOther(walk: Walk, start: number): OtherFound | undefined {
  const { kind } = at(walk, start);
  if (kind === 'symbol') return readMistyped(walk, start) ?? readPhone(walk, start);
  for (const read of kind === 'number' ? DIGIT_READERS : WORD_READERS) {
    const found = read(walk, start);
    if (found) return found;
  }
  return undefined;
}
