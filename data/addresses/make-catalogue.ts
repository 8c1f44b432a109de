/** The catalogue of what there is; apart from its shape, since versions are hashed by Node alone. */
import { articlesOffered } from '@/data/comparability/offer-across';
import { versionOf } from '@/data/exports/version';
import type { Article } from '@/data/model/article';
import type { Catalogue, CatalogueArticle, CatalogueFigure } from './catalogue';
import { checkRedirects, type Ledger } from './ledger';

const figuresOf = (article: Article): readonly CatalogueFigure[] =>
  article.figures.map((figure) => ({
    slug: figure.slug,
    views: figure.views.map((view) => view.id),
    claims: figure.claims,
  }));

/** What of an article's place in the catalogue its dataset's content must be read for. */
type Versions = Pick<CatalogueArticle, 'version' | 'kept'>;

/** @param kept the versions of the article that embeds may stay at */
export const describeVersions = (article: Article, kept: readonly Article[]): Versions => ({
  version: versionOf(article),
  kept: kept.map((one) => ({ version: versionOf(one), figures: figuresOf(one) })),
});

/**
 * The catalogue of the articles.
 * @throws LedgerError where the ledger's redirects form a chain or a loop
 */
export function catalogueOf(
  articles: readonly Article[],
  ledger: Ledger,
  versionsOf: (article: Article) => Versions,
): Catalogue {
  checkRedirects(ledger);
  return {
    articles: articles.map((article) => ({
      slug: article.publication.slug,
      figures: figuresOf(article),
      claims: article.claims.map((claim) => claim.id),
      numbers: [...article.claims, ...article.context, ...article.derived].map(({ id }) => id),
      offered: articlesOffered(article, articles),
      ...versionsOf(article),
    })),
    redirects: ledger.redirects,
  };
}
