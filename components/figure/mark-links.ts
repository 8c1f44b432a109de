import type { MarkLinks } from '@/components/marks/mark-link';
import { articlePath, figurePath } from '@/data/addresses/addresses';
import type { Article } from '@/data/model/article';
import type { Figure } from '@/data/model/figure';
import { claimOf } from '@/data/model/lookup';

/** On a figure's page: a mark leads to the card of its origin, a sentence to the article. */
export const figureMarkLinks = (article: Article): MarkLinks => ({
  selected: undefined,
  hrefOf: (kind, id) =>
    kind === 'sentence' ? `${articlePath(article.publication.slug)}#${id}` : `#${kind}-${id}`,
});

/** The sentence of the article that holds a claim's number. */
function sentenceIdOf(article: Article, claimId: string): string {
  const { span } = claimOf(article, claimId);
  return article.sentences.find((one) => one.start <= span.start && span.end <= one.end)?.id ?? '';
}

/** On the dashboard: marks lead to the number in the article's text, or to the figure's page for other origins. */
export function dashboardMarkLinks(article: Article, figure: Figure, viewId: string): MarkLinks {
  const { slug } = article.publication;
  return {
    selected: undefined,
    hrefOf: (kind, id) => {
      if (kind === 'claim') return `#${sentenceIdOf(article, id)}`;
      if (kind === 'sentence') return `#${id}`;
      return `${figurePath(slug, figure.slug, { view: viewId })}#${kind}-${id}`;
    },
  };
}
