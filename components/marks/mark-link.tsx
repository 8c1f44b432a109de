import type { ReactNode } from 'react';
import { moveDown } from '@/components/scales/pixel';
import type { Series } from '@/components/scales/series';

/** Where a mark leads, and whether it is the selected one. Pictures have neither. */
export interface MarkLinks {
  readonly hrefOf: ((kind: Series['kind'] | 'sentence', id: string) => string) | undefined;
  readonly selected: string | undefined;
}

interface MarkLinkProps {
  readonly series: Pick<Series, 'kind' | 'id' | 'origin'>;
  /** The words that the mark shows: its accessible name begins with them. */
  readonly words: string;
  readonly links: MarkLinks;
  /** Where the mark's own coordinates begin, in pixels: alike rows then read alike in every frame, and compress well. */
  readonly top?: number;
  readonly children: ReactNode;
}

/** One number's mark and label: focusable, named, and leading to the sentence. */
export function MarkLink({ series, words, links, top = 0, children }: MarkLinkProps) {
  const attributes = { transform: moveDown(top), [`data-${series.kind}`]: series.id };
  const isSelected = links.selected === series.id;
  if (links.hrefOf === undefined) {
    return <g {...attributes}>{children}</g>;
  }
  return (
    <a
      href={links.hrefOf(series.kind, series.id)}
      className="mark"
      aria-label={`${words}. ${series.origin}`}
      aria-current={isSelected ? 'true' : undefined}
      {...attributes}
    >
      {children}
    </a>
  );
}
