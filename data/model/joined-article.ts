/** Two articles as one, for a comparison of their numbers: which they are, and whose each number is. */
import type { Article } from './article';
import { readNumberName } from './number-name';
import type { Prose } from './prose';
import { inQuotes } from './quote-marks';
import type { Span } from './span';

/** Between the texts of joined articles. */
export const BETWEEN_TEXTS = '\n\n';

/** The articles that it joins; itself where it joins none. */
export const partsOf = (article: Article): readonly Article[] => article.parts ?? [article];

/** The article that a number is of, and its id there. */
export function homeOf(article: Article, name: string): { readonly article: Article; readonly id: string } {
  const { article: slug, id } = readNumberName(article.publication.slug, name);
  const home = partsOf(article).find(({ publication }) => publication.slug === slug);
  return home ? { article: home, id } : { article, id: name };
}

/** The article whose words the span holds. */
export function articleOfSpan(article: Article, { start }: Span): Article {
  let end = 0;
  for (const part of partsOf(article)) {
    end += part.text.length + BETWEEN_TEXTS.length;
    if (start < end) return part;
  }
  return article;
}

/** The article in a few words: “title”, publisher, date. */
export const nameArticle = ({ publication: { title, publisher, whenPublished } }: Article): string =>
  `${inQuotes(title)}, ${publisher}, ${whenPublished}`;

/** Words as a citation in prose, where braces would be read as a reference. */
export const citeWords = (words: string): Prose =>
  `{cite:${words.replaceAll('{', '(').replaceAll('}', ')')}}`;
