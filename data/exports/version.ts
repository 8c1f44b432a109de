import { createHash } from 'node:crypto';
import type { Article } from '@/data/model/article';

/** JSON with every object's keys in code-unit order and no white space: equal data gives equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
}

/** Hexadecimal digits of a version. */
const VERSION_LENGTH = 12;

export const isVersion = (text: string): boolean => /^[0-9a-f]{12}$/.test(text);

const versions = new WeakMap<Article, string>();

const computeVersion = (article: Article): string =>
  createHash('sha256').update(canonicalJson(article), 'utf8').digest('hex').slice(0, VERSION_LENGTH);

/**
 * The dataset's version: the first 12 hexadecimal digits of the SHA-256 of its canonical JSON. Of joined articles
 * both versions, since each has its own.
 */
export function versionOf(article: Article): string {
  if (article.parts) return article.parts.map(versionOf).join(' and ');
  const version = versions.get(article) ?? computeVersion(article);
  versions.set(article, version);
  return version;
}
