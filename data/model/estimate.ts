/**
 * How a stated number relates to the true one. `..` is a range with two stated ends.
 * Absence of a number is never an estimate: it is NOT_STATED.
 */
export const RELATIONS = ['=', '~', '>=', '>', '<=', '<', '..'] as const;
export type Relation = (typeof RELATIONS)[number];

/** What becomes of a relation where a number changes its sign or is taken from a whole: at least, seen from there, is at most. */
export const TURNED: Readonly<Record<Relation, Relation>> = {
  '=': '=',
  '~': '~',
  '>=': '<=',
  '>': '<',
  '<=': '>=',
  '<': '>',
  '..': '..',
};

/**
 * What a number is a number of. Values are in base units (a million is 1000000):
 * - `share`: a fraction of one whole (0.13 is 13%)
 * - `change`: relative to what was before, signed (a fall of 12% is −0.12; a rise may pass 1)
 * - `points`: percentage points, signed
 * - `count`: people or things
 * - `money`: of `currency`
 * - `rate`: so many of every `per`
 * - `multiple`: so many times as much (2 for “doubled”, 0.5 for “halved”)
 * - `duration` and `measure`: in the unit `measure`
 * - `rank`: a place in an order, 1 the first
 */
export const UNITS = [
  'share',
  'change',
  'points',
  'count',
  'money',
  'rate',
  'multiple',
  'duration',
  'measure',
  'rank',
] as const;
export type Unit = (typeof UNITS)[number];

/** A unit with what it takes to read it. */
export interface Quantity {
  readonly unit: Unit;
  /** Of a rate: out of how many, 100000 for “5.2 deaths per 100,000 people”. */
  readonly per?: number;
  /** Of money: ISO 4217. */
  readonly currency?: string;
  /** Of a duration or measure: a unit identifier of Unicode CLDR, such as `kilometer` or `celsius`. */
  readonly measure?: string;
}

/** Whether a number has a direction: up or down. */
export const isSigned = ({ unit }: Quantity): boolean => unit === 'change' || unit === 'points';

/** Whether a number has a length to draw: a place in an order has none. */
export const hasLength = ({ unit }: Quantity): boolean => unit !== 'rank';

/** The unit of a number, and of a rate, money and measures what it takes to read it; absent elsewhere. */
export const quantityOf = ({ unit, per, currency, measure }: Quantity): Quantity => ({
  unit,
  ...(per === undefined ? {} : { per }),
  ...(currency === undefined ? {} : { currency }),
  ...(measure === undefined ? {} : { measure }),
});

/** A number with its hedge. `upper` is present if and only if the relation is `..`. */
export interface Estimate extends Quantity {
  readonly relation: Relation;
  /** The stated number, or the lower end of a range. In units of `unit`. */
  readonly value: number;
  /** The upper end of a range, in units of `unit`. */
  readonly upper?: number;
  /**
   * Digits after the decimal point, as the source writes the number: 1 for “13.0%” and “2.5 million”.
   * Absent where the source writes no digits, or we compute it: then as many as the value has.
   */
  readonly decimals?: number;
  /** Whether its own source calls it an estimate: drawn with a soft end, even where no “around” stands by. */
  readonly isEstimate?: boolean;
}

/** The explicit value of what a source does not say. Never an empty string, never zero. */
export const NOT_STATED = 'not stated';
