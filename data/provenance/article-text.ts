import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The stored text of an article, unchanged.
 * @param slug The article’s folder under data/articles, seen from the project’s root.
 * @throws Error if there is no such file.
 */
export function readArticleText(slug: string): string {
  const path = join(process.cwd(), 'data', 'articles', slug, 'article.txt');
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new Error(
      `expected the text of the article “${slug}” at ${path}. Run from the project’s root, and name the folder as the publication’s slug`,
      { cause },
    );
  }
}
