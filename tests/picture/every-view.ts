import { loadArticles } from '@/data/dataset/load-articles';
import type { Article } from '@/data/model/article';
import type { Figure, View } from '@/data/model/figure';

export interface NamedView {
  readonly name: string;
  readonly article: Article;
  readonly figure: Figure;
  readonly view: View;
}

/** Every view of every figure of the real dataset: a new one is tested by existing. */
export const EVERY_VIEW: readonly NamedView[] = loadArticles().flatMap((article) =>
  article.figures.flatMap((figure) =>
    figure.views.map((view) => ({ name: `${figure.slug}, ${view.id}`, article, figure, view })),
  ),
);
