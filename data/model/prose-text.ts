import type { Article } from './article';
import type { Estimate } from './estimate';
import { claimOf, contextOf, derivedOf } from './lookup';
import { formatEstimate } from './number-format';
import { type Prose, type ProsePart, parseProse, type ReferenceKind } from './prose';

const LOOKUPS: Readonly<Record<ReferenceKind, (article: Article, id: string) => Estimate>> = {
  claim: claimOf,
  context: contextOf,
  derived: derivedOf,
};

/** The text of one part of prose, its reference replaced by the formatted number. */
export function partText(article: Article, part: ProsePart): string {
  if ('text' in part) return part.text;
  return formatEstimate(LOOKUPS[part.kind](article, part.id), part.format);
}

/** Prose as plain text, for titles, data files and accessible names. */
export function proseText(article: Article, prose: Prose): string {
  return parseProse(prose)
    .map((part) => partText(article, part))
    .join('');
}
