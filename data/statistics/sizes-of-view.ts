import type { Article } from '@/data/model/article';
import type { FormOf } from '@/data/model/figure';
import { claimOf } from '@/data/model/lookup';
import { decimalsOfShare, type PossibleSize, possibleSampleSizes } from './grim';

/** The sample sizes that the shares of a view allow, each share as exact as its source writes it. */
export function sizesOfView(
  article: Article,
  { shares, limit }: Pick<FormOf<'sample-sizes'>, 'shares' | 'limit'>,
): readonly PossibleSize[] {
  const claims = shares.map((id) => claimOf(article, id));
  return possibleSampleSizes(
    claims.map(({ value }) => value),
    { limit, decimals: claims.map(decimalsOfShare) },
  );
}
