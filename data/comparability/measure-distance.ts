/** How far apart two numbers are, where that can be said: their difference, and how many times one is the other. */
import { scaleOf, withoutNoise } from '@/data/model/digits';
import type { Estimate, Unit } from '@/data/model/estimate';
import { formatEstimate } from '@/data/model/number-format';
import type { Prose } from '@/data/model/prose';
import { decimalOf, subtractExactly } from '@/data/statistics/decimal';
import type { ComparedNumber } from './compared-number';
import { isAcrossArticles, judgeComparison } from './judge-comparison';

/** A computed number, or why there is none. */
export type Computed = { readonly estimate: Estimate } | { readonly refusal: Prose };

export interface Distance {
  /** The number that the other is taken from: the larger one, or the first where they are equal. */
  readonly larger: ComparedNumber;
  readonly smaller: ComparedNumber;
  readonly difference: Computed;
  /** How many times the smaller one the larger one is. */
  readonly ratio: Computed;
}

/** Kinds whose zero is none of it at all, so that “twice as much” means something. */
const RATIO_UNITS: readonly Unit[] = ['share', 'count', 'money', 'rate', 'duration', 'measure'];
/** Their zero is a mark on a scale. */
const WITHOUT_ZERO: readonly string[] = ['celsius', 'fahrenheit'];

const BOUND: Prose = 'One of the numbers is a bound or a range: how far apart they are is not stated.';
const ROUGH: Prose = 'One of the numbers is rough, and how rough is not stated.';
const COARSE: Prose = 'The numbers are rounded too coarsely to say how many times one is the other.';

const isPoint = ({ relation }: Estimate): boolean => relation === '=' || relation === '~';
const isFirm = ({ relation, isEstimate }: Estimate): boolean => relation === '=' && isEstimate !== true;

const isPercent = ({ unit }: Estimate): boolean => unit === 'share' || unit === 'change';
/** Percent where that is how the number is told. */
const told = (estimate: Estimate): number =>
  isPercent(estimate) ? withoutNoise(estimate.value * 100) : estimate.value;

function subtract(larger: Estimate, smaller: Estimate): Computed {
  if (!isPoint(larger) || !isPoint(smaller)) return { refusal: BOUND };
  const { unit, per, currency, measure } = larger;
  const relation = isFirm(larger) && isFirm(smaller) ? '=' : '~';
  const value = subtractExactly(told(larger), told(smaller));
  if (isPercent(larger)) return { estimate: { relation, value, unit: 'points' } };
  const quantity = {
    unit: unit === 'rank' ? ('count' as const) : unit,
    ...(per === undefined ? {} : { per }),
    ...(currency === undefined ? {} : { currency }),
    ...(measure === undefined ? {} : { measure }),
  };
  return { estimate: { relation, value, ...quantity } };
}

/** The values that round to the stated one, in the last place that is told. */
function roundedFrom(estimate: Estimate): readonly [least: number, most: number] {
  // “2.5 million” is told in tenths of a million.
  const scale = isPercent(estimate) ? undefined : scaleOf(estimate.value, estimate.decimals);
  const power = estimate.decimals === undefined ? 0 : (scale?.power ?? 0);
  const places = (estimate.decimals ?? decimalOf(told(estimate)).places) - power;
  const half = 0.5 / 10 ** places;
  return [told(estimate) - half, told(estimate) + half];
}

/** In as many digits as the rounding of both numbers bears, at most one decimal. */
function divide(larger: Estimate, smaller: Estimate): Computed {
  if (!RATIO_UNITS.includes(larger.unit) || WITHOUT_ZERO.includes(larger.measure ?? ''))
    return { refusal: 'Numbers of this kind have no zero to count times from.' };
  if (!isPoint(larger) || !isPoint(smaller)) return { refusal: BOUND };
  if (!isFirm(larger) || !isFirm(smaller)) return { refusal: ROUGH };
  const [least, most] = [roundedFrom(larger), roundedFrom(smaller)];
  if (most[0] <= 0) return { refusal: COARSE };
  const ends = [least[0] / most[1], least[1] / most[0]];
  for (const places of [1, 0]) {
    const [low, high] = ends.map((end) => Number(end.toFixed(places)));
    if (low === high && low !== undefined)
      return { estimate: { relation: '~', value: low, unit: 'multiple' } };
  }
  return { refusal: COARSE };
}

/**
 * How far apart two numbers are. Where they may not be compared, neither may their difference or ratio.
 * The ratio is told in no more digits than the rounding of both allows (13% and 6% are 12.5 to 13.5 and 5.5 to
 * 6.5 of a hundred, so about 2 times).
 */
export function measureDistance(one: ComparedNumber, other: ComparedNumber): Distance {
  const [larger, smaller] = other.value > one.value ? [other, one] : [one, other];
  const { verdict } = judgeComparison([one, other]);
  if (verdict === 'shared')
    return { larger, smaller, difference: subtract(larger, smaller), ratio: divide(larger, smaller) };
  const refusal =
    verdict === 'none'
      ? 'Numbers of different kinds cannot be taken from one another.'
      : isAcrossArticles([one, other])
        ? 'Each article counts its own group: the numbers have no difference that means anything.'
        : 'Numbers of different groups have no difference that means anything.';
  return { larger, smaller, difference: { refusal }, ratio: { refusal } };
}

/** A distance in words: it has a size and no direction. */
export const tellDistance = (estimate: Estimate): string =>
  formatEstimate(estimate, 'hedged').replace(/^up /, '');
