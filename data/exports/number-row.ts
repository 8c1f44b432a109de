import { claimPath, figurePath } from '@/data/addresses/addresses';
import { absolute } from '@/data/addresses/origin';
import { originalUrl } from '@/data/addresses/original-url';
import type { Article } from '@/data/model/article';
import type { Claim, Sentence } from '@/data/model/claim';
import type { ContextFact } from '@/data/model/context-fact';
import type { Derived } from '@/data/model/derivation';
import { type Estimate, quantityOf } from '@/data/model/estimate';
import type { Figure } from '@/data/model/figure';
import { homeOf, nameArticle } from '@/data/model/joined-article';
import { claimOf, contextOf, derivedOf, figuresWithClaim, sourceOf, speakerOf } from '@/data/model/lookup';
import { proseText } from '@/data/model/prose-text';
import { possibleSizesOf } from './possible-sizes';

/** One number (or, where a figure draws sentences, one sentence) as a flat row; what it lacks is absent or null. */
export interface NumberRow {
  readonly kind: 'article' | 'context' | 'derived' | 'sentence' | 'possible-size';
  readonly id: string;
  readonly label?: string;
  readonly relation?: string;
  /** null in a range, whose ends are `lower` and `upper`. */
  readonly value?: number | null;
  readonly lower?: number | null;
  readonly upper?: number | null;
  readonly unit?: string;
  readonly per?: number;
  readonly currency?: string;
  readonly measure?: string;
  readonly population?: string;
  readonly base?: string;
  readonly place?: string;
  readonly time?: string;
  readonly year?: number;
  readonly speaker?: string;
  readonly sentence?: string;
  readonly sentenceStart?: number;
  readonly sentenceEnd?: number;
  readonly raw?: string;
  readonly start?: number;
  readonly end?: number;
  readonly source?: string;
  readonly url?: string;
  readonly formula?: string;
  /** Ids, as `figures` are: separated by spaces. */
  readonly inputs?: string;
  readonly note?: string | null;
  readonly figures?: string;
  readonly address?: string;
  /** The article that states it, or beside whose numbers it stands. */
  readonly article?: string;
}

/** Between several ids in one cell. */
const ID_SEPARATOR = ' ';

/** A range has two ends and no value; any other number has a value and no ends. */
export const valueOrEnds = (
  estimate: Estimate,
): { readonly value: number | null; readonly lower: number | null; readonly upper: number | null } =>
  estimate.upper === undefined
    ? { value: estimate.value, lower: null, upper: null }
    : { value: null, lower: estimate.value, upper: estimate.upper };

export function claimRow(article: Article, claim: Claim, origin: string): NumberRow {
  return {
    kind: 'article',
    id: claim.id,
    label: proseText(article, claim.label),
    relation: claim.relation,
    ...valueOrEnds(claim),
    ...quantityOf(claim),
    population: proseText(article, claim.population),
    base: proseText(article, claim.base),
    place: proseText(article, claim.place),
    time: proseText(article, claim.time),
    speaker: speakerOf(article, claim.speaker).name,
    sentence: claim.quote,
    sentenceStart: claim.sentence.start,
    sentenceEnd: claim.sentence.end,
    raw: claim.raw,
    start: claim.span.start,
    end: claim.span.end,
    source: `${article.publication.title}, ${article.publication.publisher}`,
    url: originalUrl(article.publication),
    note: proseText(article, claim.note),
    figures: figuresWithClaim(article, claim.id)
      .map((figure) => figure.slug)
      .join(ID_SEPARATOR),
    address: absolute(claimPath(article.publication.slug, claim.id), origin),
  };
}

export function contextRow(article: Article, fact: ContextFact): NumberRow {
  const source = sourceOf(article, fact.source);
  return {
    kind: 'context',
    id: fact.id,
    label: proseText(article, fact.label),
    relation: fact.relation,
    ...valueOrEnds(fact),
    ...quantityOf(fact),
    population: proseText(article, fact.population),
    place: fact.place,
    time: String(fact.year),
    year: fact.year,
    source: `${source.title}, ${source.publisher}`,
    url: source.url,
    note: fact.note === undefined ? null : proseText(article, fact.note),
    figures: article.figures
      .filter((figure) => figure.context.includes(fact.id))
      .map((figure) => figure.slug)
      .join(ID_SEPARATOR),
  };
}

function derivedRow(article: Article, derived: Derived): NumberRow {
  return {
    kind: 'derived',
    id: derived.id,
    label: proseText(article, derived.label),
    relation: derived.relation,
    ...valueOrEnds(derived),
    ...quantityOf(derived),
    population: proseText(article, derived.population),
    place: proseText(article, derived.place),
    time: proseText(article, derived.time),
    formula: proseText(article, derived.formula),
    inputs: derived.inputs.join(ID_SEPARATOR),
  };
}

function sentenceRow(article: Article, sentence: Sentence): NumberRow {
  return {
    kind: 'sentence',
    id: sentence.id,
    speaker: speakerOf(article, sentence.speaker).name,
    sentence: article.text.slice(sentence.start, sentence.end),
    sentenceStart: sentence.start,
    sentenceEnd: sentence.end,
    source: `${article.publication.title}, ${article.publication.publisher}`,
    url: originalUrl(article.publication),
  };
}

const sizeRow = (size: number): NumberRow => ({
  kind: 'possible-size',
  id: `size-${size}`,
  relation: '=',
  value: size,
  unit: 'count',
});

/** The rows of numbers, each as its own article has it, by the name that it has in the figure. */
function rowsOf(
  article: Article,
  names: readonly string[],
  rowOf: (home: Article, id: string) => NumberRow,
): readonly NumberRow[] {
  return names.map((name) => {
    const home = homeOf(article, name);
    return { ...rowOf(home.article, home.id), id: name, article: nameArticle(home.article) };
  });
}

/** What the figure rests on, in the order in which it lists it. */
export function figureRows(article: Article, figure: Figure, origin: string): readonly NumberRow[] {
  const address = absolute(figurePath(article.publication.slug, figure.slug), origin);
  const drawsSentences = figure.views.some((view) => view.form === 'voices');
  const besides = { address, article: nameArticle(article) };
  return [
    ...rowsOf(article, figure.claims, (home, id) => claimRow(home, claimOf(home, id), origin)),
    ...rowsOf(article, figure.context, (home, id) => ({ ...contextRow(home, contextOf(home, id)), address })),
    ...rowsOf(article, figure.derivations, (home, id) => ({
      ...derivedRow(home, derivedOf(home, id)),
      address,
    })).map((row) => ({ ...row, inputs: derivedOf(article, row.id).inputs.join(ID_SEPARATOR) })),
    ...(drawsSentences ? article.sentences.map((one) => ({ ...sentenceRow(article, one), ...besides })) : []),
    ...possibleSizesOf(article, figure).map((size) => ({ ...sizeRow(size), ...besides })),
  ];
}
