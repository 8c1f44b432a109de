/** One number with its sign, currency and unit, without hedge: “−£2.5m”, “12 percentage points”, “90 minutes”. */

import { shiftDecimal } from '@/data/statistics/decimal';
import { readCardinal } from './cardinal';
import { currencyAfter, currencyBefore, takeExchange, takeUntoldSign } from './currency';
import { readFraction } from './fraction';
import { SCALED_UNITS } from './lexicon/measures';
import { type Cardinal, takeAndAHalf } from './scale';
import { measureAfter, type UnitFound } from './unit-phrase';
import {
  at,
  firstWords,
  isDash,
  isGluedTo,
  isHyphen,
  isIn,
  isWord,
  remember,
  skipHyphen,
  takePhrase,
  type Walk,
} from './walk';

/** `bare` is a number whose unit its surroundings decide; `untold` one whose unit the text leaves open. */
export type AmountUnit =
  | 'bare'
  | 'percent'
  | 'part'
  | 'points'
  | 'money'
  | 'duration'
  | 'measure'
  | 'untold'
  | 'multiple'
  | 'times';

export interface Amount {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly mantissa: number;
  readonly power: number;
  readonly unit: AmountUnit;
  readonly decimals?: number | undefined;
  readonly currency?: string;
  readonly measure?: string;
  readonly isMore?: boolean | undefined;
  /** Whether a currency, percent sign or unit is written before or behind this very number. */
  readonly isSigned?: boolean | undefined;
  /** The power of a unit below one: −2 for cents and pence. */
  readonly below?: number | undefined;
}

/** A minus or plus sign that belongs to the number behind it. */
function readSign(walk: Walk, start: number): { sign: 1 | -1; end: number; isWritten: boolean } {
  const none = { sign: 1, end: start, isWritten: false } as const;
  const { text } = at(walk, start);
  // A margin goes both ways, so it has no sign.
  if (text === '±') return { ...none, end: start + 1 };
  if (isWord(walk, start, 'plus') && isWord(walk, start + 1, 'or') && isWord(walk, start + 2, 'minus'))
    return { ...none, end: start + 3 };
  if (isWord(walk, start, 'minus', 'negative'))
    return { sign: -1, end: skipHyphen(walk, start + 1), isWritten: true };
  // “(+ 10.7%)”
  const isBracketed =
    text === '+' && at(walk, start - 1).text === '(' && at(walk, start + 1).kind === 'number';
  if (isBracketed) return { sign: 1, end: start + 1, isWritten: true };
  const isApart = !isGluedTo(walk, start) || /^[([“"‘~≈\p{Sc}]$/u.test(at(walk, start - 1).text);
  if (!isApart || !isGluedTo(walk, start + 1)) return none;
  if (text === '+') return { sign: 1, end: start + 1, isWritten: true };
  return isDash(walk, start) && text !== '—' ? { sign: -1, end: start + 1, isWritten: true } : none;
}

const PERCENT_WORDS = ['percent', 'per cent', '%', 'pc', 'p.c.', 'pct', '％'];
const PERCENT_BEGINNINGS = firstWords(PERCENT_WORDS);

/** “percentage points”, “percentage-point”, “pp”, “basis points”; the factor to percentage points as a power. */
function takePoints(walk: Walk, start: number): { end: number; power: number } | undefined {
  const first = at(walk, start).lower;
  const place = skipHyphen(walk, start + 1);
  const isPoint = isWord(walk, place, 'point', 'points');
  if ((first === 'percentage' || first === '%') && isPoint) return { end: place + 1, power: 0 };
  if ((first === 'percent' || first === 'pct') && isPoint) return { end: place + 1, power: 0 };
  if (first === 'basis' && isPoint) return { end: place + 1, power: -2 };
  if (first === 'bps') return { end: start + 1, power: -2 };
  return first === 'pp' || first === 'ppt' || first === 'ppts' ? { end: start + 1, power: 0 } : undefined;
}

function takePercent(walk: Walk, start: number): number | undefined {
  const place = skipHyphen(walk, start);
  if (!isIn(walk, place, PERCENT_BEGINNINGS)) return undefined;
  for (const phrase of PERCENT_WORDS) {
    const end = takePhrase(walk, place, phrase);
    if (end !== undefined) return end;
  }
  const isHyphened =
    isWord(walk, place, 'per') && isHyphen(walk, place + 1) && isWord(walk, place + 2, 'cent');
  return isHyphened ? place + 3 : undefined;
}

interface Core extends Cardinal {
  readonly isPart: boolean;
  readonly isMore?: boolean | undefined;
}

function readCore(walk: Walk, start: number): Core | undefined {
  const fraction = readFraction(walk, start);
  const cardinal = readCardinal(walk, start);
  if (
    fraction &&
    (!cardinal || fraction.end > cardinal.end || (fraction.end === cardinal.end && !fraction.isMore))
  )
    return {
      value: fraction.value,
      mantissa: fraction.value,
      power: 0,
      end: fraction.end,
      isPart: true,
      isMore: fraction.isMore,
    };
  if (!cardinal) return undefined;
  const { value, mantissa, power, decimals } = cardinal;
  return { value, mantissa, power, decimals, end: skipRepeated(walk, cardinal), isPart: false };
}

/** “twenty-five (25) years”: the same number in digits, as laws and judgments write it. */
function skipRepeated(walk: Walk, { value, end }: Cardinal): number {
  const isRepeated =
    at(walk, end - 1).kind === 'word' &&
    at(walk, end).text === '(' &&
    at(walk, end + 2).text === ')' &&
    at(walk, end + 1).kind === 'number' &&
    readCardinal(walk, end + 1)?.value === value;
  return isRepeated ? end + 3 : end;
}

/** “half an hour”, “half-a-mile”, “a quarter of a mile”, “one-quarter percentage point”: the unit after the part. */
function skipPartLinks(walk: Walk, end: number): number | undefined {
  if (takePoints(walk, end)) return end;
  let place = skipHyphen(walk, end);
  if (isWord(walk, place, 'of')) place += 1;
  if (isWord(walk, place, 'a', 'an', 'one')) return skipHyphen(walk, place + 1);
  return isHyphen(walk, end) ? end + 1 : undefined;
}

function withUnit(walk: Walk, base: Amount): Amount {
  // No unit is written in digits: a long row of numbers is passed quickly.
  if (at(walk, skipHyphen(walk, base.end)).kind === 'number') return base;
  const points = takePoints(walk, skipHyphen(walk, base.end));
  if (points) {
    return { ...base, ...scaled(base, points.power), unit: 'points', end: points.end };
  }
  const percent = takePercent(walk, base.end);
  if (percent !== undefined) return { ...base, ...scaled(base, -2), unit: 'percent', end: percent };
  const money = currencyAfter(walk, base.end, base.power);
  if (money?.currency !== undefined)
    return {
      ...base,
      ...scaled(base, money.power),
      ...(money.power < 0 ? { below: money.power } : {}),
      unit: 'money',
      currency: money.currency,
      end: money.end,
    };
  if (money) return { ...base, ...scaled(base, money.power), unit: 'untold', end: money.end };
  const pair = takeExchange(walk, base.end);
  if (pair !== undefined) return { ...base, unit: 'untold', end: pair };
  const place = skipHyphen(walk, base.end);
  if (isWord(walk, place, 'fold', 'folds')) return { ...base, unit: 'multiple', end: place + 1 };
  if (isWord(walk, place, 'x', '×') && isGluedTo(walk, place) && !isGluedTo(walk, place + 1))
    return { ...base, unit: 'multiple', end: place + 1 };
  if (isWord(walk, place, 'times')) return { ...base, unit: 'times', end: place + 1 };
  // Tonnes or millions of them, thousands of tonnes or knots: by who writes it.
  const isUntold = isWord(walk, place, 'kt') || (isWord(walk, place, 'mt') && at(walk, place).text !== 'Mt');
  if (isUntold && base.power === 0) return { ...base, unit: 'untold', end: place + 1 };
  const gas = SCALED_UNITS.get(at(walk, place).lower);
  if (gas !== undefined) {
    const value = shiftDecimal(base.value, gas.power);
    return {
      ...base,
      value,
      power: base.power + gas.power,
      unit: 'measure',
      measure: gas.measure,
      end: place + 1,
    };
  }
  const measure = measureAfter(walk, base.end);
  return measure ? withMeasure(walk, base, measure) : base;
}

const scaled = ({ value, mantissa }: Amount, power: number) => ({
  value: shiftDecimal(value, power),
  mantissa: shiftDecimal(mantissa, power),
});

const INTO: ReadonlyMap<string, readonly [string, number]> = new Map([
  ['foot', ['inch', 12]],
  ['hour', ['minute', 60]],
  ['minute', ['second', 60]],
  ['stone', ['pound', 14]],
  ['pound', ['ounce', 16]],
]);

/** “5 feet 11 inches”, “two hours, 15 minutes and one second”: one number, in its largest unit. */
function withMeasure(walk: Walk, base: Amount, found: UnitFound): Amount {
  const amount: Amount = { ...base, unit: found.unit, measure: found.measure, end: found.end };
  const half = takeAndAHalf(walk, found.end);
  if (half !== undefined)
    return { ...amount, value: base.value + 0.5, mantissa: base.mantissa + 0.5, end: half };
  const parts = readParts(walk, found);
  const value = base.value + parts.value;
  return parts.end === found.end ? amount : { ...amount, value, mantissa: value, end: parts.end };
}

/** “15 minutes and one second” behind “two hours”: so much of an hour. Each unit is smaller than the last. */
function readParts(walk: Walk, { measure, end }: UnitFound): { value: number; end: number } {
  const none = { value: 0, end };
  const smaller = INTO.get(measure);
  if (!smaller) return none;
  const and = at(walk, end).text === ',' ? end + 1 : end;
  const place = skipHyphen(walk, isWord(walk, and, 'and') ? and + 1 : and);
  const minutes = measure === 'hour' ? takeMinutes(walk, place) : undefined;
  if (minutes !== undefined) return { value: minutes / 60, end: place + 2 };
  const part = readCardinal(walk, place);
  const unit = part && measureAfter(walk, part.end);
  if (!(part && unit) || unit.measure !== smaller[0] || part.value >= smaller[1]) return none;
  const rest = readParts(walk, unit);
  return { value: (part.value + rest.value) / smaller[1], end: rest.end };
}

/** “37m” of “2h 37m”: behind hours no millions. */
function takeMinutes(walk: Walk, place: number): number | undefined {
  const isMinutes = /^[1-5]?\d$/.test(at(walk, place).text) && at(walk, place + 1).text === 'm';
  return isMinutes && isGluedTo(walk, place + 1) ? Number(at(walk, place).text) : undefined;
}

const PARTED_UNITS = new Set(['percent', 'points', 'money', 'duration', 'measure', 'untold']);

/** “a third of a percentage point”, “half an hour”, “half a cent”. */
function readPartOfUnit(walk: Walk, base: Amount): Amount | undefined {
  // “one in nine a decade ago” is no part of a decade.
  if (readCardinal(walk, base.end - 1)) return undefined;
  const place = skipPartLinks(walk, base.end);
  if (place === undefined) return undefined;
  const unit = withUnit(walk, { ...base, end: place });
  return unit.end > place && PARTED_UNITS.has(unit.unit) ? unit : undefined;
}

/** The number that begins at a place, with all that touches it but hedges. */
export const readAmount = (walk: Walk, start: number): Amount | undefined =>
  remember(walk, 'amount', start, readAmountAnew);

function readAmountAnew(walk: Walk, start: number): Amount | undefined {
  const outer = readSign(walk, start);
  const currency = currencyBefore(walk, outer.end);
  const inner = currency && !outer.isWritten ? readSign(walk, currency.end) : undefined;
  const { sign, isWritten } = inner?.isWritten ? inner : outer;
  const untold = currency ? undefined : takeUntoldSign(walk, outer.end);
  const core = readCore(walk, inner?.end ?? currency?.end ?? untold ?? outer.end);
  if (!core) return undefined;
  const base: Amount = {
    start,
    end: core.end,
    value: sign * core.value,
    mantissa: sign * core.mantissa,
    power: core.power,
    unit: core.isPart ? 'part' : 'bare',
    decimals: core.decimals,
    isMore: core.isMore,
    isSigned: isWritten,
  };
  if (currency) return { ...base, unit: 'money', currency: currency.currency };
  if (untold !== undefined) return { ...base, unit: 'untold' };
  if (core.isMore) return base;
  return core.isPart ? (readPartOfUnit(walk, base) ?? base) : withUnit(walk, base);
}
