import { readFileSync } from 'node:fs';
import { loadArticles } from '@/data/dataset/load-articles';
import type { Article } from '@/data/model/article';

/** Names a file of the slugs that a build draws, where it carries the pages of the others (`app/build-command.ts`). */
export const DRAWN_VARIABLE = 'DRAWN_ARTICLES';

/** For generateStaticParams: the articles whose pages are drawn ahead of time. */
export function articlesToDraw(): readonly Article[] {
  const { [DRAWN_VARIABLE]: file } = process.env;
  if (!file) return loadArticles();
  const drawn = new Set<string>(JSON.parse(readFileSync(file, 'utf8')));
  return loadArticles().filter(({ publication }) => drawn.has(publication.slug));
}
