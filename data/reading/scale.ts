/** What a cardinal number is made of besides its digits or words: scales and halves. */
import { CURRENCY_CODES } from './lexicon/currencies';
import { METRE_CUES } from './lexicon/measures';
import { SCALE_LETTERS, SCALE_PLURALS, SCALES } from './lexicon/number-words';
import { at, hasNear, isGluedTo, isWord, skipHyphen, type Walk } from './walk';

export interface Cardinal {
  readonly value: number;
  /** The number before its scale word: 2.5 of “2.5 million”. */
  readonly mantissa: number;
  /** The power of ten of the scale word, or 0. */
  readonly power: number;
  /** Digits after the point; absent for words. */
  readonly decimals?: number | undefined;
  /** The place after it. */
  readonly end: number;
}

/** “37m (121ft)”: the same length in brackets. */
const isToldInFeet = (walk: Walk, place: number): boolean =>
  at(walk, place).text === '(' &&
  at(walk, place + 1).kind === 'number' &&
  isWord(walk, place + 2, 'ft', 'feet', 'foot', 'in', 'inches', 'yards', 'yd');

/** “clearing 2.02m to win the heptathlon”: where such events are told, what is run, jumped or thrown. */
const isOfAthletics = (walk: Walk, place: number): boolean => hasNear(walk, place, ATHLETICS);

const ATHLETICS: ReadonlySet<string> = new Set(
  'heptathlon decathlon pentathlon javelin discus hurdles steeplechase shotput pb freestyle backstroke medley'.split(
    ' ',
  ),
);

/** “m” after digits is a million, but for “100m sprint”, “2m tall”, “5m-long”; of money it always is. */
function isMetre(walk: Walk, place: number): boolean {
  const next = skipHyphen(walk, place + 1);
  if (/^\p{Sc}$/u.test(at(walk, place - 2).text)) return false;
  if (at(walk, place).text !== 'm') return false;
  return METRE_CUES.has(at(walk, next).lower) || isToldInFeet(walk, place + 1) || isOfAthletics(walk, place);
}

/** The power of ten said by the word or letter at a place. */
function scaleAt(walk: Walk, place: number, isAfterDigits: boolean): number | undefined {
  const { kind, lower, text } = at(walk, place);
  if (kind !== 'word') return undefined;
  if (isAfterDigits && isGluedTo(walk, place)) {
    // “HD 21749b”: nobody writes that many billions.
    const isLong = /^\d{5,}$/.test(at(walk, place - 1).text) && lower.length === 1;
    const power = isLong ? undefined : SCALE_LETTERS.get(lower);
    // “371,131t”: of no money it is tonnes.
    if (text === 't' && !/^\p{Sc}$/u.test(at(walk, place - 2).text)) return undefined;
    // “$5B, he said” is billions; “flat 5B, Mill Road” and “5B-2” are names.
    const before = at(walk, place - 2).text;
    const isMoney = /^\p{Sc}$/u.test(before) || CURRENCY_CODES.has(before);
    const isEnd = /^[,.;:)!?”’"]$/.test(at(walk, place + 1).text);
    const isJoined = isGluedTo(walk, place + 1) && !(isEnd && isMoney);
    const isRefused = text === 'T' || text === 'B' ? isJoined : isMetre(walk, place);
    if (power !== undefined) return isRefused ? undefined : power;
  }
  // “a $16 B drug”: apart from digits only where a currency stands before them, or people behind it.
  const isMoneyApart =
    isAfterDigits &&
    (text === 'B' || text === 'M') &&
    // “8 B people”
    ((/^\p{Sc}$/u.test(at(walk, place - 2).text) && at(walk, place + 1).text !== '.') ||
      isWord(walk, place + 1, 'people'));
  if (isMoneyApart) return SCALE_LETTERS.get(lower);
  return SCALES.get(lower) ?? (isAfterDigits ? SCALE_PLURALS.get(lower) : undefined);
}

/** Scale words in a row, each multiplying: “hundred thousand”, “lakh crore”, “-million”. */
export function readScales(
  walk: Walk,
  start: number,
  isAfterDigits: boolean,
): { power: number; end: number } {
  let power = 0;
  let end = start;
  for (let count = 0; count < 3; count += 1) {
    const place = skipHyphen(walk, end);
    const scale = scaleAt(walk, place, isAfterDigits && count === 0);
    if (scale === undefined) break;
    power += scale;
    end = place + 1;
  }
  return { power, end };
}

/** “and a half”, also with hyphens. */
export function takeAndAHalf(walk: Walk, start: number): number | undefined {
  let place = start;
  for (const word of ['and', 'a', 'half']) {
    place = skipHyphen(walk, place);
    if (!isWord(walk, place, word)) return undefined;
    place += 1;
  }
  return place;
}
