import { readFileSync, writeFileSync } from 'node:fs';
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

/**
 * Names a file of what was loaded once, which what builds and serves reads instead of the articles' own files: these
 * take ten times as long.
 */
export const SOURCES_VARIABLE = 'LOADED_SOURCES';

/** Every article's dataset. Read once, then kept. @param known datasets by slug that need not be read again */
export function loadSources(
  known: ReadonlyMap<string, ArticleSource | undefined> = new Map(),
): readonly ArticleSource[] {
  const folder = articlesFolder();
  if (loaded?.folder === folder) return loaded.sources;
  const { [SOURCES_VARIABLE]: file } = process.env;
  const sources = file ? readSources(file) : listSlugs().map((slug) => known.get(slug) ?? loadSource(slug));
  loaded = { folder, sources };
  return sources;
}

/** What `writeSources` wrote. */
export const readSources = (file: string): readonly ArticleSource[] => JSON.parse(readFileSync(file, 'utf8'));

export const writeSources = (file: string): void => writeFileSync(file, JSON.stringify(loadSources()));
