import { createHash } from 'node:crypto';
import type { Rule } from './rule';

/** The text is the one that the dataset was read from, byte for byte. */
export const checkTextHash: Rule = ({ source, text }) => {
  const { slug, sha256 } = source.publication;
  const found = createHash('sha256').update(text, 'utf8').digest('hex');
  if (found === sha256) return [];
  return [{ rule: 'text-hash', file: 'article.txt', id: slug, expected: `SHA-256 ${sha256}`, found }];
};
