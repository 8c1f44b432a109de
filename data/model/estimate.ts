/**
 * How a stated number relates to the true one. `..` is a range with two stated ends.
 * Absence of a number is never an estimate: it is NOT_STATED.
 */
export type Relation = '=' | '~' | '>=' | '>' | '<=' | '<' | '..';

/** `share` is a fraction of one whole (0.13 is 13%); `count` is a number of people or things. */
export type Unit = 'share' | 'count';

/** A number with its hedge. `upper` is present if and only if the relation is `..`. */
export interface Estimate {
  readonly relation: Relation;
  /** The stated number, or the lower end of a range. In units of `unit`. */
  readonly value: number;
  /** The upper end of a range, in units of `unit`. */
  readonly upper?: number;
  readonly unit: Unit;
}

/** The explicit value of what a source does not say. Never an empty string, never zero. */
export const NOT_STATED = 'not stated';
