import type { Article } from '@/data/model/article';
import { type Estimate, isSigned, type Relation, TURNED } from '@/data/model/estimate';
import type { Row } from '@/data/model/figure';
import { homeOf, nameArticle } from '@/data/model/joined-article';
import { claimOf, contextOf, derivedOf, sourceOf, speakerOf } from '@/data/model/lookup';
import { formatEstimate } from '@/data/model/number-format';
import type { Prose, ReferenceKind } from '@/data/model/prose';
import { proseText } from '@/data/model/prose-text';
import { inQuotes } from '@/data/model/quote-marks';

/** How a number's end is drawn: its relation, or the band of “the majority”, which states no point at all. */
export type Hedge = Relation | 'majority';

/** Whether the words say “the majority” or “more than half”, without a digit: no other share is a band. */
const isMajority = ({ unit, relation, value, decimals }: Estimate): boolean =>
  unit === 'share' && relation === '>' && value === 0.5 && decimals === undefined;

/** What its own source calls an estimate has a soft end, even without a word for it. */
export const hedgeOf = (estimate: Estimate): Hedge => {
  if (isMajority(estimate)) return 'majority';
  return estimate.isEstimate && estimate.relation === '=' ? '~' : estimate.relation;
};

/** How firm a number is, in words. */
const FIRMNESS: Readonly<Record<Hedge, string>> = {
  '=': 'stated plainly',
  '~': 'stated roughly',
  '>=': 'a lower bound',
  '>': 'more than this, how much is not said',
  majority: 'more than half, no more is said',
  '<=': 'an upper bound',
  '<': 'less than this, how much is not said',
  '..': 'a range',
};

/** As its words say it: seen from zero, a change of less than −50% is a fall of more than 50%. */
export function toldHedgeOf(estimate: Estimate): Hedge {
  const isFall = isSigned(estimate) && estimate.value < 0 && (estimate.upper ?? estimate.value) <= 0;
  return hedgeOf(isFall ? { ...estimate, relation: TURNED[estimate.relation] } : estimate);
}

export const firmnessOf = (estimate: Estimate): string =>
  estimate.isEstimate ? 'an estimate' : FIRMNESS[toldHedgeOf(estimate)];

/** A number as a chart takes it: where it comes from, what it is, and how it is said aloud. */
export interface Series {
  readonly kind: ReferenceKind;
  readonly id: string;
  readonly estimate: Estimate;
  readonly drawn: Hedge;
  readonly label: Prose;
  /** Of whom it is a part; absent where the row does not say. */
  readonly base: Prose | undefined;
  /** Said inside its band; absent where nothing is. */
  readonly within: Prose | undefined;
  /** Who says it, who is counted, and the sentence, source or formula. */
  readonly origin: string;
  /** Value, label and origin, for those who do not see it drawn. */
  readonly spoken: string;
}

type AnyRow = Row;

/** Which article a number is of, where those of two are compared. */
const sayArticle = (article: Article, id: string): string =>
  article.parts ? `. Article: ${nameArticle(homeOf(article, id).article)}` : '';

function describeClaim(article: Article, id: string): Omit<Series, 'base' | 'within'> {
  const claim = claimOf(article, id);
  const { name } = speakerOf(article, claim.speaker);
  const origin = `Who says so: ${name}. Counted: ${proseText(article, claim.population)}. Sentence: ${inQuotes(claim.quote)}`;
  const spoken = `${formatEstimate(claim, 'hedged')}: ${proseText(article, claim.label)}. ${origin}`;
  return { kind: 'claim', id, estimate: claim, drawn: hedgeOf(claim), label: claim.label, origin, spoken };
}

function describeContext(article: Article, id: string): Omit<Series, 'base' | 'within'> {
  const fact = contextOf(article, id);
  const { publisher } = sourceOf(article, fact.source);
  const origin = `Who says so: ${publisher}. Outside the article: ${proseText(article, fact.population)}, ${proseText(article, fact.place)}, ${fact.year}`;
  const spoken = `${formatEstimate(fact, 'hedged')}: ${proseText(article, fact.label)}. ${origin}`;
  return { kind: 'context', id, estimate: fact, drawn: hedgeOf(fact), label: fact.label, origin, spoken };
}

function describeDerived(article: Article, id: string): Omit<Series, 'base' | 'within'> {
  const derived = derivedOf(article, id);
  const origin = `Computed by us. Formula: ${proseText(article, derived.formula)}`;
  const spoken = `${formatEstimate(derived, 'hedged')}: ${proseText(article, derived.label)}. ${origin}`;
  return {
    kind: 'derived',
    id,
    estimate: derived,
    drawn: hedgeOf(derived),
    label: derived.label,
    origin,
    spoken,
  };
}

/** The series of one row. @throws UnknownIdError when the row names a number that does not exist. */
export function seriesOf(article: Article, row: AnyRow): Series {
  const series =
    'claim' in row
      ? describeClaim(article, row.claim)
      : 'context' in row
        ? describeContext(article, row.context)
        : describeDerived(article, row.derived);
  const { label, origin, spoken, id } = series;
  const told = sayArticle(article, id);
  return {
    ...series,
    label: row.label ?? label,
    base: row.base,
    within: row.within,
    origin: origin + told,
    spoken: spoken + told,
  };
}
