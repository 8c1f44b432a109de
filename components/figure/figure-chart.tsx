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

/**
 * A chart in each frame; the style sheet shows the one that fits. It is written as finished markup,
 * so that the browser neither receives nor hydrates its thousands of elements a second time.
 */
export async function FigureChart({ idPrefix, ...chart }: FigureChartProps) {
  const { renderToStaticMarkup } = await import('react-dom/server');
  const svgs = FRAMES.map((frame) =>
    renderToStaticMarkup(
      <ChartSvg {...chart} frame={frame} ink={CSS_INK} idPrefix={`${idPrefix}-${frame.name}`} />,
    ),
  );
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: React has just written and escaped this markup
    <div className="chart-frame" dangerouslySetInnerHTML={{ __html: svgs.join('') }} />
  );
}
