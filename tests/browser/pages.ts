/** Every page of the site, from the dataset: a new figure is tested by existing. */
import { articlePath, claimPath, comparePath, figurePath, homePath } from '@/data/addresses/addresses';
import { comparableWith } from '@/data/comparability/comparison';
import { loadArticles } from '@/data/dataset/load-articles';
import type { Article } from '@/data/model/article';
import type { Claim } from '@/data/model/claim';
import type { Figure, View } from '@/data/model/figure';

export interface SitePage {
  readonly name: string;
  /** Root-relative, with its query. */
  readonly path: string;
  readonly status: 200 | 404;
}

export interface DashboardPage extends SitePage {
  readonly article: Article;
  readonly hasContext: boolean;
}

export interface FigureViewPage extends SitePage {
  readonly article: Article;
  readonly figure: Figure;
  readonly view: View;
}

export interface ClaimPage extends SitePage {
  readonly article: Article;
  readonly claim: Claim;
}

export const ARTICLES = loadArticles();

const slugOf = (article: Article): string => article.publication.slug;

export const DASHBOARDS: readonly DashboardPage[] = ARTICLES.flatMap((article) =>
  [false, true].map((hasContext) => ({
    name: `dashboard of ${slugOf(article)}${hasContext ? ' with context' : ''}`,
    path: articlePath(slugOf(article), { context: hasContext }),
    status: 200,
    article,
    hasContext,
  })),
);

/** Each figure in each view; the default view at the address without a query. */
export const FIGURE_VIEWS: readonly FigureViewPage[] = ARTICLES.flatMap((article) =>
  article.figures.flatMap((figure) =>
    figure.views.map((view, index) => ({
      name: `figure ${figure.slug}, ${view.id}`,
      path: figurePath(slugOf(article), figure.slug, { view: index === 0 ? undefined : view.id }),
      status: 200 as const,
      article,
      figure,
      view,
    })),
  ),
);

export const CLAIM_PAGES: readonly ClaimPage[] = ARTICLES.flatMap((article) =>
  article.claims.map((claim) => ({
    name: `claim ${claim.id}`,
    path: claimPath(slugOf(article), claim.id),
    status: 200,
    article,
    claim,
  })),
);

/** One comparison of each verdict that a pair of the article's numbers has. */
export const COMPARISONS: readonly SitePage[] = ARTICLES.flatMap((article) => {
  const { slug } = article.publication;
  const pairs = new Map(
    article.claims.flatMap(({ id }) =>
      comparableWith(article, id).map(
        (other) => [other.comparability.verdict, [id, other.id] as const] as const,
      ),
    ),
  );
  return [...pairs].map(([verdict, ids]) => ({
    name: `comparison of ${slug}, ${verdict}`,
    path: comparePath(slug, ids),
    status: 200 as const,
  }));
});

const OTHERS: readonly SitePage[] = [
  { name: 'home', path: homePath(), status: 200 },
  { name: 'articles', path: '/articles', status: 200 },
  { name: 'how to read', path: '/how-to-read', status: 200 },
  { name: 'nothing there', path: '/no-such-page', status: 404 },
];

export const ALL_PAGES: readonly SitePage[] = [
  ...OTHERS,
  ...DASHBOARDS,
  ...FIGURE_VIEWS,
  ...CLAIM_PAGES,
  ...COMPARISONS,
];
