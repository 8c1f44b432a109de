import { UNITS } from '@/data/model/estimate';
import type { ArticleQuery } from '@/data/model/find-articles';

/** The parameters of `/articles` that narrow the list. */
export const ARTICLE_QUERY_KEYS = ['words', 'unit'] as const;

/** Longer ones find nothing that shorter ones do not. */
const LONGEST_WORDS = 200;

const firstOf = (value: string | readonly string[] | undefined): string | undefined =>
  (typeof value === 'string' ? value : value?.[0])?.trim() || undefined;

/** Empty parameters ask for nothing; a unit that is none is named, so that the page can say so. */
export function readArticleQuery(search: Readonly<Record<string, string | readonly string[] | undefined>>): {
  readonly query: ArticleQuery;
  readonly badUnit?: string;
} {
  const words = firstOf(search.words)?.slice(0, LONGEST_WORDS);
  const asked = firstOf(search.unit);
  const unit = UNITS.find((one) => one === asked);
  return { query: { words, unit }, ...(asked !== undefined && unit === undefined && { badUnit: asked }) };
}
