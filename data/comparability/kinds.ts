/** The kinds of numbers as a comparison tells them apart, and what it would take to bring two kinds together. */
import type { Quantity, Unit } from '@/data/model/estimate';
import type { Prose } from '@/data/model/prose';
import { nameMeasure } from '@/data/model/unit-words';

const counts = new Intl.NumberFormat('en-GB');

/** One kind: numbers of it are in the same unit, base and currency, so one scale takes them all. */
export const kindOf = ({ unit, per, currency, measure }: Quantity): string =>
  [unit, per, currency, measure].filter((part) => part !== undefined).join(' ');

const NAMES: Readonly<Record<Unit, string>> = {
  share: 'a share',
  change: 'a change in percent',
  points: 'a difference in percentage points',
  count: 'a count',
  money: 'an amount of money',
  rate: 'a rate',
  multiple: 'a multiple',
  duration: 'a duration',
  measure: 'a measurement',
  rank: 'a place in an order',
};

/** “a share”, “a rate per 100,000”, “an amount of money in USD”. */
export function nameKind({ unit, per, currency, measure }: Quantity): Prose {
  if (unit === 'rate' && per !== undefined) return `a rate per {scale:${counts.format(per)}}`;
  if (unit === 'money' && currency !== undefined) return `an amount of money in ${currency}`;
  if (measure !== undefined) return `${NAMES[unit]} in ${nameMeasure(measure)}`;
  return NAMES[unit];
}

/** What several numbers of one kind are called: “Both are …”. */
const PLURALS: Readonly<Record<Unit, string>> = {
  share: 'shares',
  change: 'changes in percent',
  points: 'differences in percentage points',
  count: 'counts',
  money: 'amounts of money',
  rate: 'rates',
  multiple: 'multiples',
  duration: 'durations',
  measure: 'measurements',
  rank: 'places in an order',
};

export const nameKinds = ({ unit }: Quantity): string => PLURALS[unit];

/** Kinds that say how much one thing is more or less than another, not how much there is. */
const RELATIVE: readonly Unit[] = ['change', 'points', 'multiple'];

/** Why two numbers of different kinds cannot be compared, and what would be needed; without their names. */
export interface Obstacle {
  readonly why: Prose;
  readonly needed: Prose;
}

function obstacleOfUnit(one: Quantity): Obstacle {
  if (one.unit === 'money')
    return {
      why: 'at what rate of exchange is not stated',
      needed: 'a rate of exchange, with its date',
    };
  if (one.unit === 'rate')
    return { why: 'they are out of different numbers', needed: 'both rates out of the same number' };
  return { why: 'they are in different units', needed: 'both in one unit' };
}

function obstacleOfUnits(units: readonly Unit[], isSizeStated: boolean): Obstacle {
  const has = (unit: Unit) => units.includes(unit);
  if (has('rank'))
    return {
      why: 'a place in an order does not say how much',
      needed: 'the numbers that the order was made from',
    };
  if (has('change') && has('points'))
    return { why: 'the share before the change is not at hand', needed: 'the share before the change' };
  if (units.some((unit) => RELATIVE.includes(unit)))
    return {
      why: 'a change says how far, not from where',
      needed: 'the numbers before and after the change',
    };
  if (has('share') && has('count'))
    return isSizeStated
      ? {
          why: 'one says how many of every hundred, the other how many',
          needed: 'both as shares or both as counts',
        }
      : { why: 'of how many is not stated', needed: 'how many are in the group that the share is a part of' };
  return { why: 'they measure different things', needed: 'two numbers of one kind' };
}

/**
 * What stands between two numbers of different kinds.
 * @param isSizeStated whether it is stated how many are in the group that a share is a part of
 */
export const obstacleBetween = (one: Quantity, other: Quantity, isSizeStated: boolean): Obstacle =>
  one.unit === other.unit ? obstacleOfUnit(one) : obstacleOfUnits([one.unit, other.unit], isSizeStated);
