import { ChartSvg } from '@/components/charts/chart-svg';
import type { MarkLinks } from '@/components/marks/mark-link';
import { FRAMES } from '@/components/scales/frame';
import { CSS_INK } from '@/components/scales/ink';
import type { Article } from '@/data/model/article';
import type { View } from '@/data/model/figure';

interface FigureChartProps {
  readonly article: Article;
  readonly view: View;
  readonly links: MarkLinks;
  /** Makes ids unique where several charts stand in one page. */
  readonly idPrefix: string;
  readonly labelledBy: string;
}

/** A chart in both layouts; the style sheet shows the one that fits. */
export function FigureChart({ idPrefix, ...chart }: FigureChartProps) {
  return (
    <div className="chart-frame">
      {(['narrow', 'wide'] as const).map((layout) => (
        <ChartSvg
          key={layout}
          {...chart}
          frame={FRAMES[layout]}
          ink={CSS_INK}
          idPrefix={`${idPrefix}-${layout}`}
        />
      ))}
    </div>
  );
}
