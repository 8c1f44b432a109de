import type { Article } from '@/data/model/article';
import { citeWords, homeOf, nameArticle } from '@/data/model/joined-article';
import { contextOf, sourceOf } from '@/data/model/lookup';
import type { Prose, ReferenceKind } from '@/data/model/prose';

/** Where a number comes from, in a comparison with those of another article. */
export function tellSource(joined: Article, kind: ReferenceKind, id: string): Prose {
  const article = citeWords(nameArticle(homeOf(joined, id).article));
  if (kind === 'claim') return article;
  if (kind === 'derived') return `computed by us for ${article}`;
  const { publisher, year } = sourceOf(joined, contextOf(joined, id).source);
  return `${citeWords(year === null ? publisher : `${publisher}, ${year}`)}, beside ${article}`;
}
