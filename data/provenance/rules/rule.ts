import type { ArticleSource } from '@/data/model/article';
import type { Fault } from '../fault';

/** What the audit looks at: a dataset and the text that it speaks of. */
export interface Audited {
  readonly source: ArticleSource;
  readonly text: string;
}

/** One promise, checked: no faults means kept. */
export type Rule = (audited: Audited) => readonly Fault[];
