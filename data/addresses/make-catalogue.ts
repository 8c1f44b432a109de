/** The catalogue of what there is; apart from its shape, since versions are hashed by Node alone. */
import { articlesOffered } from '@/data/comparability/offer-across';
import { versionOf } from '@/data/exports/version';
import type { Article } from '@/data/model/article';
import type { Catalogue, CatalogueFigure } from './catalogue';
import { checkRedirects, type Ledger } from './ledger';

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
      offered: articlesOffered(article, articles),
      kept: keptOf(article.publication.slug).map((kept) => ({
        version: versionOf(kept),
        figures: figuresOf(kept),
      })),
    })),
    redirects: ledger.redirects,
  };
}
