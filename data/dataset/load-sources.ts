import type { ArticleSource } from '@/data/model/article';
import { readArticleFiles } from './article-files';
import { articlesFolder, listSlugs } from './articles-folder';
import { placeArticle } from './place-article';

/**
 * The dataset of one article.
 * @throws Error where its files cannot be read or its words not be placed: the audit says where.
 */
function loadSource(slug: string): ArticleSource {
  const files = readArticleFiles(slug);
  const { source, faults } =
    'faults' in files ? { source: undefined, faults: files.faults } : placeArticle(files);
  const [first] = faults.filter(({ rule }) => rule !== 'undecided');
  if (first === undefined && source) return source;
  throw new Error(
    `article “${slug}”, ${first?.file}, ${first?.id}: expected ${first?.expected}, found ${first?.found}. Run npm run audit, which tells all`,
  );
}

let loaded: { readonly folder: string; readonly sources: readonly ArticleSource[] } | undefined;

/** Every article's dataset. Read once, then kept. */
export function loadSources(): readonly ArticleSource[] {
  const folder = articlesFolder();
  if (loaded?.folder !== folder) loaded = { folder, sources: listSlugs().map(loadSource) };
  return loaded.sources;
}
