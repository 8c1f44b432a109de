import { Definitions } from '@/components/marks/definitions';
import type { View } from '@/data/model/figure';
import type { ChartInput } from './chart';
import { drawChart } from './draw-chart';

interface ChartSvgProps extends ChartInput {
  readonly view: View;
  /** The id of the element that names the chart: its visible takeaway. */
  readonly labelledBy: string;
}

/** A chart as one svg of the frame's width, for pages and embeds. */
export function ChartSvg({ view, labelledBy, ...input }: ChartSvgProps) {
  const { frame, ink, idPrefix } = input;
  const { height, content } = drawChart(view, input);
  const roundedHeight = Math.ceil(height);
  return (
    // biome-ignore lint/a11y/useSemanticElements: an svg cannot be a fieldset; the group holds links
    <svg
      viewBox={`0 0 ${frame.width} ${roundedHeight}`}
      width={frame.width}
      height={roundedHeight}
      role="group"
      aria-labelledby={labelledBy}
      className={`chart chart-${frame.name}`}
    >
      <Definitions ink={ink} idPrefix={idPrefix} />
      {content}
    </svg>
  );
}
