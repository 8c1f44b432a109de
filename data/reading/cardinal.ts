/** Cardinal numbers: digits or words, with their scale words. No unit, no hedge. */
import { shiftDecimal } from '@/data/statistics/decimal';
import { METRE_CUES } from './lexicon/measures';
import {
  DOZEN,
  FRACTION_SIGNS,
  SCALE_LETTERS,
  SCALE_PLURALS,
  SCALES,
  SMALL_NUMBERS,
  TENS,
} from './lexicon/number-words';
import { at, isGluedTo, isHyphen, isWord, remember, skipHyphen, type Walk } from './walk';

export interface Cardinal {
  readonly value: number;
  /** The number before its scale word: 2.5 of “2.5 million”. */
  readonly mantissa: number;
  /** The power of ten of the scale word, or 0. */
  readonly power: number;
  /** Digits after the point; absent for words. */
  readonly decimals?: number;
  /** The place after it. */
  readonly end: number;
}

const WELL_FORMED =
  /^(?:\d+|\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3}|\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+)?(?:[.·]\d+)?$/;

/** “1,204.5” as a number and its decimals; undefined for “1.2.3” or “12,50”. */
export function readDigits(text: string): { readonly value: number; readonly decimals: number } | undefined {
  if (text.length > 40 || !WELL_FORMED.test(text)) return undefined;
  const plain = text.replaceAll(/[, \u00a0\u2009\u202f]/g, '').replace('·', '.');
  return { value: Number(plain), decimals: plain.split('.')[1]?.length ?? 0 };
}

/** “37m (121ft)”: the same length in brackets. */
const isToldInFeet = (walk: Walk, place: number): boolean =>
  at(walk, place).text === '(' &&
  at(walk, place + 1).kind === 'number' &&
  isWord(walk, place + 2, 'ft', 'feet', 'foot', 'in', 'inches', 'yards', 'yd');

/** “m” after digits is a million, but for “100m sprint”, “2m tall”, “5m-long”; of money it always is. */
function isMetre(walk: Walk, place: number): boolean {
  const next = skipHyphen(walk, place + 1);
  if (/^\p{Sc}$/u.test(at(walk, place - 2).text)) return false;
  if (at(walk, place).text !== 'm') return false;
  return METRE_CUES.has(at(walk, next).lower) || isToldInFeet(walk, place + 1);
}

/** The power of ten said by the word or letter at a place. */
function scaleAt(walk: Walk, place: number, isAfterDigits: boolean): number | undefined {
  const { kind, lower, text } = at(walk, place);
  if (kind !== 'word') return undefined;
  if (isAfterDigits && isGluedTo(walk, place)) {
    const power = SCALE_LETTERS.get(lower);
    const isRefused = text === 'T' || text === 'B' ? isGluedTo(walk, place + 1) : isMetre(walk, place);
    if (power !== undefined) return isRefused ? undefined : power;
  }
  return SCALES.get(lower) ?? (isAfterDigits ? SCALE_PLURALS.get(lower) : undefined);
}

/** Scale words in a row, each multiplying: “hundred thousand”, “lakh crore”, “-million”. */
function readScales(walk: Walk, start: number, isAfterDigits: boolean): { power: number; end: number } {
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

/** What may be added to a whole number: “2½”, “2 1/2”, “two and a half”. */
function readMixedPart(walk: Walk, place: number): { part: number; end: number } | undefined {
  const sign = FRACTION_SIGNS.get(at(walk, place).text);
  if (sign !== undefined) return { part: sign, end: place + 1 };
  const half = takeAndAHalf(walk, place);
  return half === undefined ? undefined : { part: 0.5, end: half };
}

function readInDigits(walk: Walk, start: number): Cardinal | undefined {
  const digits = readDigits(at(walk, start).text);
  if (!digits) return undefined;
  const mixed = digits.decimals === 0 ? readMixedPart(walk, start + 1) : undefined;
  const mantissa = digits.value + (mixed?.part ?? 0);
  const { power, end } = readScales(walk, mixed?.end ?? start + 1, !mixed);
  return {
    value: shiftDecimal(mantissa, power),
    mantissa,
    power,
    decimals: mixed ? 1 : digits.decimals,
    end,
  };
}

/** The power of a lone scale word after number words. */
const wordScale = (walk: Walk, place: number): number | undefined =>
  at(walk, place).kind === 'word' ? SCALES.get(at(walk, place).lower) : undefined;

/** A number below a hundred in words: “five”, “twenty”, “twenty-five”. */
function readBelowHundred(walk: Walk, place: number): { value: number; end: number } | undefined {
  const { lower } = at(walk, place);
  const small = SMALL_NUMBERS.get(lower);
  if (small !== undefined) return { value: small, end: place + 1 };
  const tens = TENS.get(lower);
  if (tens === undefined) return undefined;
  const next = skipHyphen(walk, place + 1);
  const ones = SMALL_NUMBERS.get(at(walk, next).lower) ?? 0;
  return ones > 0 && ones < 10 ? { value: tens + ones, end: next + 1 } : { value: tens, end: place + 1 };
}

/** “hundred and” before another number word. */
function skipAnd(walk: Walk, place: number): number {
  const next = skipHyphen(walk, place);
  if (!isWord(walk, next, 'and')) return next;
  const after = skipHyphen(walk, next + 1);
  const { lower } = at(walk, after);
  return SMALL_NUMBERS.has(lower) || TENS.has(lower) ? after : place;
}

/** “a hundred”, “hundred”, “one”: what number words begin with. */
function readHead(walk: Walk, start: number): { value: number; end: number } | undefined {
  const place = isWord(walk, start, 'a', 'an', 'one') ? start + 1 : start;
  const scaled = skipHyphen(walk, place);
  if (isWord(walk, start, 'a', 'an') && wordScale(walk, scaled) === undefined) return undefined;
  if (place > start && wordScale(walk, scaled) !== undefined) return { value: 1, end: scaled };
  return (
    readBelowHundred(walk, start) ??
    (wordScale(walk, start) === undefined ? undefined : { value: 1, end: start })
  );
}

/** Whether a smaller number may follow in the same words: “two hundred (and) five”, not “five six”. */
const canFollow = (walk: Walk, place: number): boolean =>
  SMALL_NUMBERS.has(at(walk, place).lower) || TENS.has(at(walk, place).lower);

/**
 * Number words of any length: groups below a thousand, each with its scale, the scales falling.
 * Values stay exact below 2^53.
 */
function readInWords(walk: Walk, start: number): Cardinal | undefined {
  const head = readHead(walk, start);
  if (!head) return undefined;
  let total = 0;
  let group = head.value;
  let last = head.value;
  let power = 0;
  let previous = Number.POSITIVE_INFINITY;
  let { end } = head;
  for (;;) {
    const half = takeAndAHalf(walk, end);
    if (half !== undefined) {
      const scales = readScales(walk, half, false);
      const isAdded = power > 0 && scales.power === 0;
      const mantissa = group + 0.5;
      const value = isAdded
        ? total + group + shiftDecimal(0.5, power)
        : total + shiftDecimal(mantissa, scales.power);
      return { value, mantissa, power: scales.power, end: scales.end };
    }
    const place = skipHyphen(walk, end);
    const scale = wordScale(walk, place);
    if (scale === 2 && group > 0 && group < 100) {
      group *= 100;
      end = place + 1;
      power = 2;
    } else if (scale !== undefined && scale > 2 && group > 0 && scale < previous) {
      const scales = readScales(walk, place, false);
      total += shiftDecimal(group, scales.power);
      last = group;
      group = 0;
      previous = scale;
      power = scales.power;
      end = scales.end;
    } else {
      const next = skipAnd(walk, end);
      const rest = power > 0 && canFollow(walk, next) ? readBelowHundred(walk, next) : undefined;
      if (!rest || (group > 0 && group % 100 !== 0)) break;
      group += rest.value;
      end = rest.end;
      power = 0.5;
    }
  }
  const isRound = group === 0 && power >= 3;
  return { value: total + group, mantissa: isRound ? last : total + group, power: isRound ? power : 0, end };
}

/** “half a million”, “a quarter of a million”, “half a dozen”, “a dozen”, “two dozen”. */
function readPartOfScale(walk: Walk, start: number): Cardinal | undefined {
  const isThree = isWord(walk, start, 'three');
  const name = isThree || isWord(walk, start, 'a', 'one') ? skipHyphen(walk, start + 1) : start;
  const isQuarter = isThree ? isWord(walk, name, 'quarters') : isWord(walk, name, 'quarter');
  const part = isQuarter ? 0.25 : isWord(walk, name, 'half') ? 0.5 : undefined;
  if (part === undefined) return undefined;
  let place = skipHyphen(walk, name + 1);
  if (isWord(walk, place, 'of')) place += 1;
  if (isWord(walk, place, 'a', 'one')) place += 1;
  else if (!isHyphen(walk, name + 1)) return undefined;
  if (isWord(walk, place, 'dozen'))
    return { value: part * DOZEN, mantissa: part * DOZEN, power: 0, end: place + 1 };
  const scales = readScales(walk, place, false);
  if (scales.power < 3) return undefined;
  const mantissa = isThree ? 0.75 : part;
  return { value: shiftDecimal(mantissa, scales.power), mantissa, power: scales.power, end: scales.end };
}

function readDozen(walk: Walk, start: number): Cardinal | undefined {
  const isOne = isWord(walk, start, 'a', 'one');
  const head = isOne
    ? { value: 1, end: start + 1 }
    : (readBelowHundred(walk, start) ?? readSmallDigits(walk, start));
  const dozen = head ? head.end : start;
  if (!isWord(walk, dozen, 'dozen')) return undefined;
  const value = (head?.value ?? 1) * DOZEN;
  return { value, mantissa: value, power: 0, end: dozen + 1 };
}

function readSmallDigits(walk: Walk, place: number): { value: number; end: number } | undefined {
  const { kind, text } = at(walk, place);
  const digits = kind === 'number' ? readDigits(text) : undefined;
  return digits && { value: digits.value, end: place + 1 };
}

/** The cardinal number that begins at a place. */
export const readCardinal = (walk: Walk, start: number): Cardinal | undefined =>
  remember(walk, 'cardinal', start, () => readCardinalAnew(walk, start));

function readCardinalAnew(walk: Walk, start: number): Cardinal | undefined {
  const { kind } = at(walk, start);
  if (kind !== 'word' && kind !== 'number') return undefined;
  const special = readDozen(walk, start) ?? readPartOfScale(walk, start);
  if (special) return special;
  return kind === 'number' ? readInDigits(walk, start) : readInWords(walk, start);
}
