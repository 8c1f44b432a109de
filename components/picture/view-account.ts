import type { Article } from '@/data/model/article';
import type { Claim, Speaker } from '@/data/model/claim';
import type { ContextFact, Source } from '@/data/model/context-fact';
import type { Derived } from '@/data/model/derivation';
import type { Figure, View } from '@/data/model/figure';
import { claimOf, contextOf, derivedOf, sourceOf, speakerOf } from '@/data/model/lookup';
import type { Prose } from '@/data/model/prose';
import { type NumberReference, referencesOfProse } from '@/data/model/prose-fields';
import type { Span } from '@/data/model/span';
import { referencesOfView } from '@/data/model/view-references';

/** A sentence of the article and the numbers in it that the view draws or names. */
interface AccountSentence {
  readonly span: Span;
  readonly speaker: Speaker;
  readonly claims: readonly Claim[];
}

/** An outside source and the numbers taken from it. */
interface AccountSource {
  readonly source: Source;
  readonly facts: readonly ContextFact[];
}

/** What a view shows, and everything that stands behind it. */
export interface ViewAccount {
  readonly title: Prose;
  readonly subtitle: Prose;
  /** Of the numbers drawn, each once, in their order. */
  readonly references: readonly NumberReference[];
  /** In the order of the article. */
  readonly sentences: readonly AccountSentence[];
  readonly derived: readonly Derived[];
  readonly sources: readonly AccountSource[];
}

const keyOf = ({ kind, id }: NumberReference): string => `${kind} ${id}`;
const eachOnce = (references: readonly NumberReference[]): readonly NumberReference[] => [
  ...new Map(references.map((reference) => [keyOf(reference), reference])).values(),
];
const idsOf = (references: readonly NumberReference[], kind: NumberReference['kind']): readonly string[] =>
  references.filter((reference) => reference.kind === kind).map(({ id }) => id);

/** The numbers that a computed one is computed from. */
function inputsOf(article: Article, derivedId: string): readonly NumberReference[] {
  return derivedOf(article, derivedId).inputs.map((id) => ({
    kind: article.claims.some((claim) => claim.id === id) ? 'claim' : 'context',
    id,
  }));
}

function groupBySentence(article: Article, ids: readonly string[]): readonly AccountSentence[] {
  const claims = ids.map((id) => claimOf(article, id)).sort((a, b) => a.span.start - b.span.start);
  const starts = [...new Set(claims.map((claim) => claim.sentence.start))];
  return starts.map((start) => {
    const inside = claims.filter((claim) => claim.sentence.start === start);
    const [first] = inside as [Claim, ...Claim[]];
    return { span: first.sentence, speaker: speakerOf(article, first.speaker), claims: inside };
  });
}

function groupBySource(article: Article, ids: readonly string[]): readonly AccountSource[] {
  const facts = ids.map((id) => contextOf(article, id));
  return [...new Set(facts.map((fact) => fact.source))].map((id) => ({
    source: sourceOf(article, id),
    facts: facts.filter((fact) => fact.source === id),
  }));
}

/** Accounts for every number that the view draws, or that its title and subtitle name. */
export function accountOf(article: Article, figure: Figure, view: View): ViewAccount {
  const title = view.title ?? figure.title;
  const subtitle = view.subtitle ?? figure.subtitle;
  const references = eachOnce(referencesOfView(view));
  const named = eachOnce([...references, ...[title, subtitle].flatMap(referencesOfProse)]);
  const derivedIds = idsOf(named, 'derived');
  const behind = eachOnce([...named, ...derivedIds.flatMap((id) => inputsOf(article, id))]);
  return {
    title,
    subtitle,
    references,
    sentences: groupBySentence(article, idsOf(behind, 'claim')),
    derived: derivedIds.map((id) => derivedOf(article, id)),
    sources: groupBySource(article, idsOf(behind, 'context')),
  };
}
