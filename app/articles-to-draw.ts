import { loadArticles } from '@/data/dataset/load-articles';
import type { Article } from '@/data/model/article';

/** Names those that a build draws, where it carries the pages of the others from the last one (`app/build-command.ts`). */
export const DRAWN_VARIABLE = 'DRAWN_ARTICLES';

/** For generateStaticParams: the articles whose pages are drawn ahead of time. */
export function articlesToDraw(): readonly Article[] {
  const named = process.env[DRAWN_VARIABLE]?.split(' ');
  return loadArticles().filter(({ publication }) => named?.includes(publication.slug) ?? true);
}
