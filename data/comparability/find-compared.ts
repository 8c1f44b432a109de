import { idsOfComparison } from '@/data/addresses/addresses';
import { articlesOfComparison } from '@/data/addresses/canonical-comparison';
import { findArticle } from '@/data/dataset/load-articles';
import type { Article } from '@/data/model/article';
import { joinArticles } from './join-articles';

/**
 * The article that holds a figure's numbers: of a comparison across articles, both of the site's that it names, joined.
 * Undefined where one of them is not there, or where there are more than two.
 */
export function findArticleOfFigure(slug: string, figure: string): Article | undefined {
  const article = findArticle(slug);
  const numbers = idsOfComparison(figure) ?? [];
  const others = articlesOfComparison({ article: slug, numbers }).filter((other) => other !== slug);
  const [other] = others;
  if (!article || other === undefined) return article;
  const second = others.length === 1 ? findArticle(other) : undefined;
  return second && joinArticles(article, second);
}
