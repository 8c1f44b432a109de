import { COMPARED } from '@/data/comparability/compared-number';
import { COMPARISON_VIEW } from '@/data/comparability/comparison';
import { versionOf } from '@/data/exports/version';
import type { Article } from '@/data/model/article';
import { idsOfComparison } from './addresses';
import { checkRedirects, type Ledger } from './ledger';

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
  /** Versions that embeds may stay at, with the figures that they had. */
  readonly kept: readonly { readonly version: string; readonly figures: readonly CatalogueFigure[] }[];
}

/** What exists, without the words: all that is needed to tell a good address from a bad one. */
export interface Catalogue {
  /** The first is the featured one. */
  readonly articles: readonly CatalogueArticle[];
  /** See Ledger. */
  readonly redirects: Readonly<Record<string, string>>;
}

/** The figure of this slug, or the comparison that it names, if the article has it. */
export function figureNamed(article: CatalogueArticle, slug: string): CatalogueFigure | undefined {
  const ids = idsOfComparison(slug);
  if (!ids) return article.figures.find((one) => one.slug === slug);
  const isCounted = ids.length >= COMPARED.least && ids.length <= COMPARED.most;
  const areKnown = new Set(ids).size === ids.length && ids.every((id) => article.numbers.includes(id));
  if (!isCounted || !areKnown) return undefined;
  return { slug, views: [COMPARISON_VIEW], claims: ids.filter((id) => article.claims.includes(id)) };
}

const figuresOf = (article: Article): readonly CatalogueFigure[] =>
  article.figures.map((figure) => ({
    slug: figure.slug,
    views: figure.views.map((view) => view.id),
    claims: figure.claims,
  }));

/**
 * The catalogue of the articles.
 * @param keptOf the versions of an article that embeds may stay at
 * @throws LedgerError where the ledger's redirects form a chain or a loop
 */
export function catalogueOf(
  articles: readonly Article[],
  ledger: Ledger,
  keptOf: (slug: string) => readonly Article[],
): Catalogue {
  checkRedirects(ledger);
  return {
    articles: articles.map((article) => ({
      slug: article.publication.slug,
      version: versionOf(article),
      figures: figuresOf(article),
      claims: article.claims.map((claim) => claim.id),
      numbers: [...article.claims, ...article.context, ...article.derived].map(({ id }) => id),
      kept: keptOf(article.publication.slug).map((kept) => ({
        version: versionOf(kept),
        figures: figuresOf(kept),
      })),
    })),
    redirects: ledger.redirects,
  };
}
