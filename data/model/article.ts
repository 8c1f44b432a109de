import type { Claim, Exclusion, Group, Sentence, Speaker } from './claim';
import type { ContextFact, Source } from './context-fact';
import type { Derivation, Derived } from './derivation';
import type { Annotation, Figure } from './figure';
import type { Prose } from './prose';

/** What is known of an article as a publication. */
export interface Publication {
  readonly slug: string;
  readonly title: string;
  /** A few words for tabs and lists. */
  readonly shortTitle: string;
  readonly publisher: string;
  readonly section: string;
  readonly url: string;
  /** As precisely as it is known, and how that is known. */
  readonly dated: Prose;
  /** In a few words, for source lines: “undated, late 2011”. */
  readonly whenPublished: string;
  /** What the reader must know of a headline that says more or less than its article. */
  readonly headlineNote?: Prose;
  /** The year for citations. */
  readonly year: number;
  /** SHA-256 of the text's UTF-8 bytes, hex. */
  readonly sha256: string;
  /** BCP 47 tag of the text's language. */
  readonly language: string;
}

/** What an article's folder holds, beside its text. */
export interface ArticleSource {
  readonly publication: Publication;
  /** Who is counted. Absent in versions kept before groups were data. */
  readonly groups?: readonly Group[];
  readonly speakers: readonly Speaker[];
  readonly sentences: readonly Sentence[];
  readonly claims: readonly Claim[];
  readonly exclusions: readonly Exclusion[];
  readonly sources: readonly Source[];
  readonly context: readonly ContextFact[];
  readonly derivations: readonly Derivation[];
  readonly annotations: readonly Annotation[];
  readonly figures: readonly Figure[];
}

/** An article with its text and computed values: plain data, which JSON can carry. */
export interface Article extends Omit<ArticleSource, 'derivations'> {
  readonly text: string;
  readonly derived: readonly Derived[];
  /** The articles whose numbers are compared in it, where it joins two; it is then no article of the site. */
  readonly parts?: readonly Article[];
}
