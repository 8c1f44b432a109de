import type { z } from 'zod';
import type { group } from '@/data/schema/groups-file';
import type { speaker } from '@/data/schema/sentences-file';
import type { Estimate } from './estimate';
import type { Prose } from './prose';
import type { Span } from './span';

/** Who speaks in a sentence. */
export type Speaker = z.infer<typeof speaker>;

/** Who or what is counted, or of whom a share is a part. */
export type Group = z.infer<typeof group>;

/** One sentence (or headline) of the article, and who speaks in it. */
export interface Sentence extends Span {
  readonly id: string;
  readonly speaker: string;
  readonly kind: 'headline' | 'body' | 'related-headline';
}

/** A number that the article states, tied to the characters that state it. */
export interface Claim extends Estimate {
  /** Permanent: listed in the ledger once published. */
  readonly id: string;
  /** A few words that name the claim in lists: “felt taken advantage of”. */
  readonly label: Prose;
  /** The whole sentence that holds the number. */
  readonly sentence: Span;
  /** The number with its hedge and unit: “at least 2,600”. */
  readonly span: Span;
  /** The sentence, verbatim: equals text.slice(sentence.start, sentence.end). */
  readonly quote: string;
  /** The number's words, verbatim: equals text.slice(span.start, span.end). */
  readonly raw: string;
  /** The id of the group that is counted, or of which a share is a part. */
  readonly group?: string;
  /** Who is counted, or NOT_STATED. */
  readonly population: Prose;
  /** Of whom the number is a part (the denominator), or NOT_STATED. */
  readonly base: Prose;
  readonly place: Prose;
  readonly time: Prose;
  /** A speaker's id. */
  readonly speaker: string;
  /** What a reader must know to use the number. */
  readonly note: Prose;
}

/** A number or quantity word of the article that is not a claim, with the reason. */
export interface Exclusion {
  readonly id: string;
  readonly span: Span;
  readonly raw: string;
  readonly reason: Prose;
}
