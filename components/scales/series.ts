import type { Article } from '@/data/model/article';
import type { Estimate, Relation } from '@/data/model/estimate';
import type { Row } from '@/data/model/figure';
import { claimOf, contextOf, derivedOf, sourceOf } from '@/data/model/lookup';
import { formatEstimate } from '@/data/model/number-format';
import type { Prose, ReferenceKind } from '@/data/model/prose';
import { proseText } from '@/data/model/prose-text';

/** A number as a chart takes it: where it comes from, what it is, and how it is said aloud. */
export interface Series {
  readonly kind: ReferenceKind;
  readonly id: string;
  readonly estimate: Estimate;
  /** The hedge as drawn: what its own source calls an estimate has a soft end, even without a word for it. */
  readonly drawn: Relation;
  readonly label: Prose;
  /** Of whom it is a part; absent where the row does not say. */
  readonly base: Prose | undefined;
  /** Said inside its band; absent where nothing is. */
  readonly within: Prose | undefined;
  /** The mark's accessible name: value, who is counted, and the sentence, source or formula. */
  readonly spoken: string;
}

type AnyRow = Row<string, string, string>;

function describeClaim(article: Article, id: string): Omit<Series, 'base' | 'within'> {
  const claim = claimOf(article, id);
  const spoken = `${formatEstimate(claim, 'hedged')}: ${proseText(article, claim.label)}. Counted: ${proseText(article, claim.population)}. Sentence: “${claim.quote}”`;
  return { kind: 'claim', id, estimate: claim, drawn: claim.relation, label: claim.label, spoken };
}

function describeContext(article: Article, id: string): Omit<Series, 'base' | 'within'> {
  const fact = contextOf(article, id);
  const source = sourceOf(article, fact.source);
  const spoken = `${formatEstimate(fact, 'hedged')}: ${fact.population}, ${fact.place}, ${fact.year}. Outside the article. Source: ${source.publisher}`;
  const drawn = fact.isEstimate && fact.relation === '=' ? '~' : fact.relation;
  return { kind: 'context', id, estimate: fact, drawn, label: fact.label, spoken };
}

function describeDerived(article: Article, id: string): Omit<Series, 'base' | 'within'> {
  const derived = derivedOf(article, id);
  const spoken = `${formatEstimate(derived, 'hedged')}: ${proseText(article, derived.label)}. Computed: ${proseText(article, derived.formula)}`;
  return { kind: 'derived', id, estimate: derived, drawn: derived.relation, label: derived.label, spoken };
}

/** The series of one row. @throws UnknownIdError when the row names a number that does not exist. */
export function seriesOf(article: Article, row: AnyRow): Series {
  const series =
    'claim' in row
      ? describeClaim(article, row.claim)
      : 'context' in row
        ? describeContext(article, row.context)
        : describeDerived(article, row.derived);
  return { ...series, label: row.label ?? series.label, base: row.base, within: row.within };
}
