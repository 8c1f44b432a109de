import { createHash } from 'node:crypto';
import { auditArticle } from '@/data/auditing/audit';
import type { Fault } from '@/data/faults/fault';
import type { ArticleSource } from '@/data/model/article';

/** The same data, free to be broken. */
export type Draft<T> = T extends (infer Item)[] | readonly (infer Item)[]
  ? Draft<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Draft<T[Key]> }
    : T;

/** A dataset and its text, free to be broken. */
export interface DraftArticle {
  source: Draft<ArticleSource>;
  text: string;
}

export const hashText = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** Pins the text as it now is, so that a changed text has to be caught by more than its hash. */
export function pinText(draft: DraftArticle): void {
  draft.source.publication.sha256 = hashText(draft.text);
}

export function copyToDraft(source: ArticleSource, text: string): DraftArticle {
  return { source: structuredClone(source) as unknown as Draft<ArticleSource>, text };
}

/** The draft as the audit takes it: its type promises what the draft may have broken. */
export const auditDraft = ({ source, text }: DraftArticle): readonly Fault[] =>
  auditArticle(source as unknown as ArticleSource, text);

/** The member at a place, which the caller knows to exist. */
export function at<T>(all: readonly T[], index: number): T {
  const found = all.at(index);
  if (found === undefined) throw new RangeError(`expected an index below ${all.length}, found ${index}`);
  return found;
}
