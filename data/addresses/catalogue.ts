import { COMPARED } from '@/data/comparability/compared-number';
import { COMPARISON_VIEW } from '@/data/comparability/comparison';
import { readNumberName } from '@/data/model/number-name';
import { idsOfComparison } from './addresses';
import { articlesOfComparison } from './canonical-comparison';
import type { Ledger } from './ledger';

export interface CatalogueFigure {
  readonly slug: string;
  /** The first is the default. */
  readonly views: readonly string[];
  readonly claims: readonly string[];
}

export interface CatalogueArticle {
  readonly slug: string;
  /** The current version of its dataset. */
  readonly version: string;
  readonly figures: readonly CatalogueFigure[];
  readonly claims: readonly string[];
  /** Whatever can be compared: claims, context facts and derived numbers. */
  readonly numbers: readonly string[];
  /** Other articles whose numbers its pages offer to compare with its own; absent: none. */
  readonly offered?: readonly string[];
  /** Versions that embeds may stay at, with the figures that they had. */
  readonly kept: readonly { readonly version: string; readonly figures: readonly CatalogueFigure[] }[];
}

/** What exists, without the words: all that is needed to tell a good address from a bad one. */
export interface Catalogue {
  /** The first is the featured one. */
  readonly articles: readonly CatalogueArticle[];
  readonly redirects: Ledger['redirects'];
}

/** How many articles' numbers a comparison takes. */
export const MOST_ARTICLES = 2;

/**
 * The figure of this slug, or the comparison that it names, if the article has it.
 * @param articles those whose numbers may be compared with the article's
 */
export function figureNamed(
  article: CatalogueArticle,
  slug: string,
  articles: Catalogue['articles'],
): CatalogueFigure | undefined {
  const ids = idsOfComparison(slug);
  if (!ids) return article.figures.find((one) => one.slug === slug);
  const isCounted = ids.length >= COMPARED.least && ids.length <= COMPARED.most;
  const isOfFew = articlesOfComparison({ article: article.slug, numbers: ids }).length <= MOST_ARTICLES;
  const isOf = (kind: 'numbers' | 'claims', name: string): boolean => {
    const number = readNumberName(article.slug, name);
    return articles.some((one) => one.slug === number.article && one[kind].includes(number.id));
  };
  const areKnown = new Set(ids).size === ids.length && ids.every((id) => isOf('numbers', id));
  if (!isCounted || !isOfFew || !areKnown) return undefined;
  return { slug, views: [COMPARISON_VIEW], claims: ids.filter((id) => isOf('claims', id)) };
}
