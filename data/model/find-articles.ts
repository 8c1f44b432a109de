import type { Article } from './article';
import type { Unit } from './estimate';
import { proseText } from './prose-text';

/** What a reader looks for among articles; what is absent does not matter. */
export interface ArticleQuery {
  /** All of these words, anywhere in what the site says of the article's numbers. */
  readonly words?: string | undefined;
  /** The article states a number of this kind. */
  readonly unit?: Unit | undefined;
}

/** Case and accents make no difference to a search. */
const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function describeForSearch(article: Article): string {
  const { title, shortTitle, publisher, section } = article.publication;
  const claims = article.claims.flatMap(({ label, population, place, time, quote }) => [
    proseText(article, label),
    proseText(article, population),
    proseText(article, place),
    proseText(article, time),
    quote,
  ]);
  const figures = article.figures.flatMap(({ title: heading, subtitle }) => [
    proseText(article, heading),
    proseText(article, subtitle),
  ]);
  return fold([title, shortTitle, publisher, section, ...claims, ...figures].join('\n'));
}

/** An article's words are the same for every search. */
const described = new WeakMap<Article, string>();

function searchedTextOf(article: Article): string {
  const text = described.get(article) ?? describeForSearch(article);
  described.set(article, text);
  return text;
}

/** The articles that answer the query, in their order. */
export function findArticles(
  articles: readonly Article[],
  { words = '', unit }: ArticleQuery,
): readonly Article[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  return articles.filter((article) => {
    if (unit !== undefined && !article.claims.some((claim) => claim.unit === unit)) return false;
    if (wanted.length === 0) return true;
    const text = searchedTextOf(article);
    return wanted.every((word) => text.includes(word));
  });
}
