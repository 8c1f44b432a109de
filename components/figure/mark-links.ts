import type { MarkLinks } from '@/components/marks/mark-link';
import { articlePath, figurePath } from '@/data/addresses/addresses';
import type { FigureState } from '@/data/addresses/figure-state';
import type { Article } from '@/data/model/article';
import type { Figure } from '@/data/model/figure';
import { claimOf } from '@/data/model/lookup';

/** On a figure's page: a claim's mark selects it in the address; other marks lead to their origin below. */
export function figureMarkLinks(article: Article, figure: Figure, state: FigureState): MarkLinks {
  const { slug } = article.publication;
  const view = state.view === figure.views[0].id ? undefined : state.view;
  return {
    selected: state.claim,
    hrefOf: (kind, id) => {
      if (kind === 'claim') return `${figurePath(slug, figure.slug, { view, claim: id })}#claim-${id}`;
      return kind === 'sentence' ? `${articlePath(slug)}#${id}` : `#${kind}-${id}`;
    },
  };
}

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
