import type { Article } from '@/data/model/article';
import type { Figure } from '@/data/model/figure';
import { sizesOfView } from '@/data/statistics/sizes-of-view';

/** The sample sizes that the figure draws as possible, rising; none where it draws no sample sizes. */
export const possibleSizesOf = (article: Article, figure: Figure): readonly number[] =>
  figure.views.flatMap((view) => {
    if (view.form !== 'sample-sizes') return [];
    return sizesOfView(article, view).map(({ size }) => size);
  });
