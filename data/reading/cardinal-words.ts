/** Cardinal numbers in words: “two hundred and five”, “twenty-five thousand”. */
import { shiftDecimal } from '@/data/statistics/decimal';
import { SCALES, SHORT_SCALES, SMALL_NUMBERS, TENS } from './lexicon/number-words';
import { type Cardinal, readScales, takeAndAHalf } from './scale';
import { at, isWord, skipHyphen, type Walk } from './walk';

/** The power of a lone scale word after number words. */
const wordScale = (walk: Walk, place: number): number | undefined =>
  at(walk, place).kind === 'word' ? SCALES.get(at(walk, place).lower) : undefined;

/** A number below a hundred in words: “five”, “twenty”, “twenty-five”. */
export function readBelowHundred(walk: Walk, place: number): { value: number; end: number } | undefined {
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
    (wordScale(walk, start) === undefined || SHORT_SCALES.has(at(walk, start).lower)
      ? undefined
      : { value: 1, end: start })
  );
}

/** Whether a smaller number may follow in the same words: “two hundred (and) five”, not “five six”. */
const canFollow = (walk: Walk, place: number): boolean =>
  SMALL_NUMBERS.has(at(walk, place).lower) || TENS.has(at(walk, place).lower);

/**
 * Number words of any length: groups below a thousand, each with its scale, the scales falling.
 * Values stay exact below 2^53.
 */
export function readInWords(walk: Walk, start: number): Cardinal | undefined {
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
