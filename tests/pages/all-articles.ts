import { vi } from 'vitest';
import { readArticleText } from '@/data/dataset/articles-folder';
import { assembleArticle } from '@/data/dataset/assemble-article';
import { loadSources } from '@/data/dataset/load-sources';
import type { Article } from '@/data/model/article';

function articlesIn(folder: string): readonly Article[] {
  vi.stubEnv('ARTICLES', folder);
  try {
    return loadSources().map((source) => assembleArticle(source, readArticleText(source.publication.slug)));
  } finally {
    vi.unstubAllEnvs();
  }
}

/** The site's articles, and those that are kept as tests where the site does not publish them. */
export const ALL_ARTICLES: readonly Article[] = [
  ...new Map(
    [...articlesIn('tests/articles'), ...articlesIn('data/articles')].map((article) => [
      article.publication.slug,
      article,
    ]),
  ).values(),
];
