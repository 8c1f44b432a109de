import { ChartInFrames, type ChartInFramesProps } from '@/components/charts/chart-in-frames';
import { tidyPageMarkup } from '@/components/charts/tidy-markup';

/** A chart in each frame, as markup without what no reader sees and no style sheet needs. */
export async function FigureChart(chart: ChartInFramesProps) {
  const { renderToStaticMarkup } = await import('react-dom/server');
  const svgs = tidyPageMarkup(renderToStaticMarkup(<ChartInFrames {...chart} />));
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: React has just written and escaped this markup
    <div className="chart-frame" dangerouslySetInnerHTML={{ __html: svgs }} />
  );
}
