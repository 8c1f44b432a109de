import type { Article, ArticleSource } from '@/data/model/article';
import { readArticleText } from './articles-folder';
import { assembleArticle } from './assemble-article';
import { loadSources } from './load-sources';
import { loadSite } from './site';

let loaded: readonly Article[] | undefined;

/**
 * Every published article, the one on top of the site first. Read once, then kept.
 * @throws Error if a text is missing or a derivation cannot be computed.
 */
export function loadArticles(): readonly Article[] {
  if (loaded) return loaded;
  const { top } = loadSite();
  const isLower = ({ publication }: ArticleSource): number => (publication.slug === top ? 0 : 1);
  loaded = loadSources()
    .toSorted((one, other) => isLower(one) - isLower(other))
    .map((source) => assembleArticle(source, readArticleText(source.publication.slug)));
  return loaded;
}

/** The article with this slug, or undefined where there is none. */
export function findArticle(slug: string): Article | undefined {
  return loadArticles().find(({ publication }) => publication.slug === slug);
}
