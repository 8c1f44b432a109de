import type { Quantity, Relation } from '@/data/model/estimate';
import type { Span } from '@/data/model/span';

/** Why digits, number words or quantity words are no number to chart. */
export type OtherReason =
  | 'date'
  | 'period'
  | 'time'
  | 'age'
  | 'phone'
  | 'reference'
  | 'name'
  | 'address'
  | 'score'
  | 'list'
  | 'pronoun'
  | 'order'
  | 'base'
  | 'no-value'
  | 'unread';

/**
 * A number with all that belongs to it: hedge, sign, currency, scale, unit. Values are in the base unit:
 * a million is 1000000, a share is a fraction of one whole, a change is relative and signed.
 */
export interface NumberItem extends Span, Quantity {
  readonly kind: 'number';
  /** Verbatim: text.slice(start, end). */
  readonly text: string;
  readonly relation: Relation;
  /** The stated number, or the lower end of a range. */
  readonly value: number;
  /** The upper end of a range: present if and only if the relation is `..`. */
  readonly upper?: number;
  /** Digits after the point as written, 1 for “2.5 million”; absent for words. */
  readonly decimals?: number;
  /** Whether the words themselves say that it is an estimate. */
  readonly isEstimate?: boolean;
}

/** Digits, number words or quantity words that are no number to chart, and why. */
export interface OtherItem extends Span {
  readonly kind: 'other';
  readonly text: string;
  readonly reason: OtherReason;
}

export type Item = NumberItem | OtherItem;

/** What a reader must know of the article besides its text. */
export interface ReadingOptions {
  /** ISO 3166-1 alpha-2 of the article's country: whose dollar is meant by “$”, whose pound. */
  readonly country?: string;
}
