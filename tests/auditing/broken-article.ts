import type { DraftArticle } from './draft';

/** One breach of the valid article, and the faults that must name it. */
export interface BrokenArticle {
  readonly title: string;
  readonly breaks: (draft: DraftArticle) => void;
  /** The rules of all faults, in their order. */
  readonly rules: readonly string[];
  /** The file and id that the first fault must name. */
  readonly where: readonly [file: string, id: string];
}
