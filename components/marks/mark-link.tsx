import type { ReactNode } from 'react';
import { moveDown } from '@/components/scales/pixel';
import type { Series } from '@/components/scales/series';

/** Where a mark leads, and whether it is the selected one. Pictures have neither. */
export interface MarkLinks {
  readonly hrefOf: ((kind: Series['kind'] | 'sentence', id: string) => string) | undefined;
  readonly selected: string | undefined;
}

interface MarkLinkProps {
  readonly series: Pick<Series, 'kind' | 'id' | 'spoken'>;
  readonly links: MarkLinks;
  /** Where the mark's own coordinates begin, in pixels: alike rows then read alike in every frame, and compress well. */
  readonly top?: number;
  readonly children: ReactNode;
}

/** One number's mark and label: focusable, named, and leading to the sentence. */
export function MarkLink({ series, links, top = 0, children }: MarkLinkProps) {
  const origin = { transform: moveDown(top), [`data-${series.kind}`]: series.id };
  const isSelected = links.selected === series.id;
  if (links.hrefOf === undefined) {
    return <g {...origin}>{children}</g>;
  }
  return (
    <a
      href={links.hrefOf(series.kind, series.id)}
      className="mark"
      aria-label={series.spoken}
      aria-current={isSelected ? 'true' : undefined}
      {...origin}
    >
      {children}
    </a>
  );
}
