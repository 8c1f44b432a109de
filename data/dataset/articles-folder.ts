import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * The folder that holds the articles: a newsroom names its own with `ARTICLES=<folder>`. The compiler is told to
 * follow no such path: it would list all files of the project, each article's and each kept build's, with every build.
 */
export const articlesFolder = (): string =>
  resolve(/* turbopackIgnore: true */ process.cwd(), process.env.ARTICLES ?? join('data', 'articles'));

export const articleFolder = (slug: string): string =>
  join(/* turbopackIgnore: true */ articlesFolder(), slug);

/** Every article's slug, sorted. A folder that holds a text is an article; nothing else registers it. */
export function listSlugs(): readonly string[] {
  const folder = articlesFolder();
  if (!existsSync(folder)) {
    throw new Error(
      `expected the articles in ${folder}, found no such folder. Correct ARTICLES, or run from the project’s root`,
    );
  }
  return readdirSync(/* turbopackIgnore: true */ folder, { withFileTypes: true })
    .filter(
      (entry) =>
        entry.isDirectory() &&
        !entry.name.startsWith('.') &&
        existsSync(join(folder, entry.name, 'article.txt')),
    )
    .map(({ name }) => name)
    .toSorted();
}

/**
 * The stored text of an article, unchanged.
 * @throws Error if there is no such file.
 */
export function readArticleText(slug: string): string {
  const path = join(articleFolder(slug), 'article.txt');
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new Error(
      `expected the text of the article “${slug}” at ${path}. Run from the project’s root, or name the folder of articles in ARTICLES`,
      { cause },
    );
  }
}
