/**
 * A few numbers of other articles to compare a number with: of its kind, since numbers of other kinds are not drawn, and
 * each from another article where there are as many. Few, so that a site's pages grow with its numbers and no faster.
 */
import type { Article } from '@/data/model/article';
import type { Claim } from '@/data/model/claim';
import { hasLength, type Quantity } from '@/data/model/estimate';
import { kindOf } from './kinds';

const MOST_OFFERED = 3;

export interface OfferedClaim {
  readonly article: Article;
  readonly claim: Claim;
}

/** @param articles the site's, those first that are to be offered first */
export function offerAcross(
  own: Article,
  number: Quantity,
  articles: readonly Article[],
): readonly OfferedClaim[] {
  if (!hasLength(number)) return [];
  const kind = kindOf(number);
  const found: OfferedClaim[][] = [];
  for (const article of articles) {
    if (article.publication.slug === own.publication.slug) continue;
    const claims = article.claims.filter((claim) => kindOf(claim) === kind);
    if (claims.length > 0) found.push(claims.map((claim) => ({ article, claim })));
    if (found.length === MOST_OFFERED) break;
  }
  const turns = Array.from({ length: MOST_OFFERED }, (_, turn) => found.map((some) => some[turn]));
  return turns
    .flat()
    .filter((one) => one !== undefined)
    .slice(0, MOST_OFFERED);
}

/** The articles that the pages of an article's claims offer numbers of: when one changes, so do these pages. */
export const articlesOffered = (own: Article, articles: readonly Article[]): readonly string[] => [
  ...new Set(
    own.claims.flatMap((claim) =>
      offerAcross(own, claim, articles).map(({ article }) => article.publication.slug),
    ),
  ),
];
