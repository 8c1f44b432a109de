import type { Estimate } from './estimate';
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
export interface ContextFact extends Estimate {
  readonly id: string;
  readonly label: Prose;
  readonly population: Prose;
  readonly place: string;
  /** The year that the number speaks of; where the source does not say, that of its first release. */
  readonly year: number;
  /** A source's id. */
  readonly source: string;
  readonly note?: Prose;
}
