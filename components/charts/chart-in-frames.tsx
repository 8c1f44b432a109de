import type { MarkLinks } from '@/components/marks/mark-link';
import { FRAMES, type Frame } from '@/components/scales/frame';
import { CSS_INK } from '@/components/scales/ink';
import type { Article } from '@/data/model/article';
import type { View } from '@/data/model/figure';
import { ChartSvg } from './chart-svg';

export interface ChartInFramesProps {
  readonly article: Article;
  readonly view: View;
  readonly links: MarkLinks;
  /** Makes ids unique where several charts stand in one page; a chart that is alone needs none. */
  readonly idPrefix?: string;
  /** The id of the element that names the chart: its visible takeaway. */
  readonly labelledBy: string;
  readonly isCompact?: boolean;
  /** Those that there is room for where the chart stands; all where absent. */
  readonly frames?: readonly Frame[];
}

/** A chart laid out for each frame; the style sheet shows the one that fits. */
export const ChartInFrames = ({ idPrefix, frames = FRAMES, ...chart }: ChartInFramesProps) =>
  frames.map((frame) => (
    <ChartSvg
      key={frame.name}
      {...chart}
      frame={frame}
      ink={CSS_INK}
      idPrefix={idPrefix === undefined ? frame.name : `${idPrefix}-${frame.name}`}
    />
  ));
