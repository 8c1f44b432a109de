import type { ReactElement } from 'react';
import type { MarkLinks } from '@/components/marks/mark-link';
import type { Frame } from '@/components/scales/frame';
import type { Ink } from '@/components/scales/ink';
import type { Article } from '@/data/model/article';

/** What every chart is drawn from. The same input always gives the same SVG. */
export interface ChartInput {
  readonly article: Article;
  readonly frame: Frame;
  readonly ink: Ink;
  readonly links: MarkLinks;
  /** Makes ids unique where several charts stand in one page. */
  readonly idPrefix: string;
  /** Whether there is little height: words that a table beside the chart says as well are left to it. */
  readonly isCompact?: boolean | undefined;
}

/** A finished chart: SVG content from (0, 0) to (frame.width, height), in pixels. */
export interface DrawnChart {
  readonly height: number;
  readonly content: ReactElement;
}
