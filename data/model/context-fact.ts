import type { Relation, Unit } from './estimate';
import type { Prose } from './prose';

/** A: official or primary text. B: one or more secondary sources. Weaker is never drawn. */
export type Grade = 'A' | 'B';

export interface Source {
  readonly id: string;
  readonly title: string;
  /** Whether the title says what the source is, in our words, since its own is not on record. */
  readonly isTitleOurs?: boolean;
  readonly publisher: string;
  /** The year of publication; null where it is not known, never guessed. */
  readonly year: number | null;
  readonly url: string;
  readonly grade: Grade;
}

/** A number from outside the article. Drawn grey, with its citation, never in an `article` view. */
export interface ContextFact {
  readonly id: string;
  readonly label: Prose;
  readonly relation: Relation;
  /** The stated number, or the lower end of a range; in units of `unit`. */
  readonly value: number;
  readonly upper?: number;
  readonly unit: Unit;
  readonly population: Prose;
  readonly place: string;
  /** The year that the number speaks of; where the source does not say, that of its first release. */
  readonly year: number;
  /** Whether the source calls it an estimate although it prints it without a hedge: drawn with a soft end. */
  readonly isEstimate?: boolean;
  /** A source's id. */
  readonly source: string;
  readonly note?: Prose;
}
