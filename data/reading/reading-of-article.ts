import type { Publication } from '@/data/model/article';
import type { Span } from '@/data/model/span';
import type { Item } from './item';
import { readText } from './read-text';

interface Reading {
  readonly text: string;
  readonly country: string | undefined;
  readonly items: readonly Item[];
}
/** The audit is asked again and again about one text, while one edits. */
let last: Reading | undefined;

/** Every number and quantity word of an article's text, read as of the country of its language: whose “$” it is. */
export function readArticle({ language }: Pick<Publication, 'language'>, text: string): readonly Item[] {
  const country = /^[a-z]{2,3}-(?:[A-Z][a-z]{3}-)?([A-Z]{2})\b/.exec(language)?.[1];
  if (last?.text === text && last.country === country) return last.items;
  const items = readText(text, country === undefined ? {} : { country });
  last = { text, country, items };
  return items;
}

export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
export const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
export const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
