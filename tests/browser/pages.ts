/**
 * Pages of every kind, from the dataset: a new form of chart is tested by existing. What each page of a kind has
 * alike is tested in a browser once; what follows from its data is tested in plain code or by requests, for all.
 */
import { articlePath, claimPath, comparePath, figurePath, homePath } from '@/data/addresses/addresses';
import { comparableWith } from '@/data/comparability/comparison';
import { joinArticles } from '@/data/comparability/join-articles';
import { judgeComparison } from '@/data/comparability/judge-comparison';
import { numbersOfArticle } from '@/data/comparability/numbers-of-article';
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

/** The first of each kind, in their order. */
const firstOfEach = <T>(all: readonly T[], kindOf: (one: T) => string): readonly T[] => {
  const kinds = new Map<string, T>();
  for (const one of all) if (!kinds.has(kindOf(one))) kinds.set(kindOf(one), one);
  return [...kinds.values()];
};

/** Context is switched off and on where an article has any. */
export const DASHBOARDS: readonly DashboardPage[] = ARTICLES.flatMap((article) =>
  (article.context.length > 0 ? [false, true] : [false]).map((hasContext) => ({
    name: `dashboard of ${slugOf(article)}${hasContext ? ' with context' : ''}`,
    path: articlePath(slugOf(article), { context: hasContext }),
    status: 200,
    article,
    hasContext,
  })),
);

/** The dashboard that holds most: what others draw, it draws as well, or a figure of that form does. */
export const FULLEST_DASHBOARDS: readonly DashboardPage[] = [...DASHBOARDS]
  .sort((one, other) => other.article.figures.length - one.article.figures.length)
  .filter(({ hasContext }) => hasContext)
  .slice(0, 1);

/** Each figure in each view; the default view at the address without a query. */
export const EVERY_FIGURE_VIEW: readonly FigureViewPage[] = ARTICLES.flatMap((article) =>
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

const unitsOf = ({ article, figure }: FigureViewPage): string =>
  [...new Set(article.claims.filter(({ id }) => figure.claims.includes(id)).map(({ unit }) => unit))]
    .sort()
    .join(' ');

/** One view of each form of chart, for each kind of number that it draws, with and without context. */
export const FIGURE_VIEWS = firstOfEach(
  EVERY_FIGURE_VIEW,
  (site) => `${site.view.form} ${site.view.layer} ${unitsOf(site)}`,
);

/** One view of each form of chart: for what takes a browser long and lies in the form alone. */
export const FORMS = firstOfEach(FIGURE_VIEWS, ({ view }) => view.form);

const EVERY_CLAIM_PAGE: readonly ClaimPage[] = ARTICLES.flatMap((article) =>
  article.claims.map((claim) => ({
    name: `claim ${claim.id}`,
    path: claimPath(slugOf(article), claim.id),
    status: 200,
    article,
    claim,
  })),
);

/** One claim of each relation to its value: exact, about, at least, a majority. */
export const CLAIM_PAGES = firstOfEach(EVERY_CLAIM_PAGE, ({ claim }) => claim.relation);

export interface ComparisonPage extends SitePage {
  readonly article: Article;
  readonly ids: readonly [string, string];
}

/** Two articles whose numbers are compared, in the order in which an address names them. */
const [FIRST, SECOND] = ARTICLES.toSorted((one, other) => (slugOf(one) < slugOf(other) ? -1 : 1));
export const JOINED = FIRST && SECOND ? [joinArticles(FIRST, SECOND)] : [];

/** A pair of each verdict that numbers of two articles have: each on its own, or not drawn. */
export const ACROSS_ARTICLES = JOINED.flatMap((article) => {
  const [ours = [], theirs = []] = (article.parts ?? []).map((part) =>
    numbersOfArticle(article).filter((number) => number.article === slugOf(part)),
  );
  const pairs = ours.flatMap((one) => theirs.map((other) => [one, other] as const));
  return firstOfEach(pairs, (pair) => judgeComparison(pair).verdict).map((pair) => {
    const ids = [pair[0].id, pair[1].id] as const;
    const { verdict } = judgeComparison(pair);
    const name = `comparison of two articles, ${verdict}`;
    return { name, path: comparePath(slugOf(article), ids), status: 200 as const, article, ids, verdict };
  });
});

/** One comparison of each verdict that a pair of numbers has, of one article and of two. */
export const COMPARISONS: readonly ComparisonPage[] = firstOfEach(
  ARTICLES.flatMap((article) =>
    article.claims.flatMap(({ id }) =>
      comparableWith(article, id).map((other) => ({
        article,
        ids: [id, other.id] as const,
        verdict: other.comparability.verdict,
      })),
    ),
  ),
  ({ verdict }) => verdict,
)
  .map(
    ({ article, ids, verdict }): ComparisonPage => ({
      name: `comparison of ${slugOf(article)}, ${verdict}`,
      path: comparePath(slugOf(article), ids),
      status: 200,
      article,
      ids,
    }),
  )
  .concat(ACROSS_ARTICLES);

const OTHERS: readonly SitePage[] = [
  { name: 'home', path: homePath(), status: 200 },
  { name: 'articles', path: '/articles', status: 200 },
  { name: 'how to read', path: '/how-to-read', status: 200 },
  { name: 'nothing there', path: '/no-such-page', status: 404 },
];

/** A page of every kind. */
export const ALL_PAGES: readonly SitePage[] = [
  ...OTHERS,
  ...DASHBOARDS,
  ...FIGURE_VIEWS,
  ...CLAIM_PAGES,
  ...COMPARISONS,
];

/** A page of every kind, where a kind of chart is its form: for what takes a browser long. */
export const FEWER_PAGES: readonly SitePage[] = [
  ...OTHERS.filter(({ path }) => path !== homePath()),
  ...FULLEST_DASHBOARDS,
  ...FORMS,
  ...CLAIM_PAGES.slice(0, 1),
  ...COMPARISONS,
];
