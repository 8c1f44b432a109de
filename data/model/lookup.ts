/** Looks numbers up in an article. An unknown id is a defect of the dataset, so it throws. */
import type { Article } from './article';
import type { Claim, Speaker } from './claim';
import type { ContextFact, Source } from './context-fact';
import type { Derived } from './derivation';
import type { Figure, View } from './figure';

class UnknownIdError extends Error {
  constructor(kind: string, id: string, known: readonly string[]) {
    super(`expected the id of a ${kind}, one of ${known.join(', ')}; found “${id}”`);
    this.name = 'UnknownIdError';
  }
}

function findById<T extends { readonly id: string }>(kind: string, all: readonly T[], id: string): T {
  const found = all.find((one) => one.id === id);
  if (!found)
    throw new UnknownIdError(
      kind,
      id,
      all.map((one) => one.id),
    );
  return found;
}

export const claimOf = (article: Article, id: string): Claim => findById('claim', article.claims, id);
export const contextOf = (article: Article, id: string): ContextFact =>
  findById('context fact', article.context, id);
export const derivedOf = (article: Article, id: string): Derived =>
  findById('derivation', article.derived, id);
/** A number of any origin: ids are unique among all of an article's numbers. */
export const numberOf = (article: Article, id: string): Claim | ContextFact | Derived =>
  findById<Claim | ContextFact | Derived>(
    'number',
    [...article.claims, ...article.context, ...article.derived],
    id,
  );
export const sourceOf = (article: Article, id: string): Source => findById('source', article.sources, id);
export const speakerOf = (article: Article, id: string): Speaker => findById('speaker', article.speakers, id);

export const findFigure = (article: Article, slug: string): Figure | undefined =>
  article.figures.find((figure) => figure.slug === slug);
export const findView = (figure: Figure, id: string): View | undefined =>
  figure.views.find((view) => view.id === id);

/** Figures that draw the claim, in their order. */
export const figuresWithClaim = (article: Article, claimId: string): readonly Figure[] =>
  article.figures.filter((figure) => figure.claims.includes(claimId));
