import type { Article } from '@/data/model/article';
import type { Figure } from '@/data/model/figure';
import { claimOf } from '@/data/model/lookup';
import { possibleSampleSizes } from '@/data/statistics/grim';

/** The sample sizes that the figure draws as possible, rising; none where it draws no sample sizes. */
export const possibleSizesOf = (article: Article, figure: Figure): readonly number[] =>
  figure.views.flatMap((view) => {
    if (view.form !== 'sample-sizes') return [];
    const shares = view.shares.map((id) => claimOf(article, id).value);
    return possibleSampleSizes(shares, { limit: view.limit }).map(({ size }) => size);
  });
