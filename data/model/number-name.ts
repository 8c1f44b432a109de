/**
 * What a number is called where an article's numbers stand beside another's: its id, or “<article>_<id>” where it is
 * of the other one. Neither slugs nor ids hold a “_”.
 */
const OF_ARTICLE = '_';

/** A number, and whose it is. */
export interface NamedNumber {
  /** The article's slug. */
  readonly article: string;
  readonly id: string;
}

/** The number's name as seen from an article. */
export const nameNumber = (from: string, { article, id }: NamedNumber): string =>
  article === from ? id : article + OF_ARTICLE + id;

/** The number that goes by the name in an article. */
export function readNumberName(from: string, name: string): NamedNumber {
  const end = name.indexOf(OF_ARTICLE);
  return end === -1 ? { article: from, id: name } : { article: name.slice(0, end), id: name.slice(end + 1) };
}
