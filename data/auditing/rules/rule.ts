import type { Fault } from '@/data/faults/fault';
import type { ArticleSource } from '@/data/model/article';
import type { Item } from '@/data/reading/item';

/** What the audit looks at: a dataset, the text that it speaks of, and what the reader of numbers finds in that. */
export interface Audited {
  readonly source: ArticleSource;
  readonly text: string;
  readonly items: readonly Item[];
}

/** One promise, checked: no faults means kept. */
export type Rule = (audited: Audited) => readonly Fault[];
