import { ChartInFrames, type ChartInFramesProps } from '@/components/charts/chart-in-frames';

/**
 * A chart in each frame. It is written as finished markup, so that the browser neither receives nor hydrates its
 * thousands of elements a second time.
 */
export async function FigureChart(chart: ChartInFramesProps) {
  const { renderToStaticMarkup } = await import('react-dom/server');
  const svgs = renderToStaticMarkup(<ChartInFrames {...chart} />);
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: React has just written and escaped this markup
    <div className="chart-frame" dangerouslySetInnerHTML={{ __html: svgs }} />
  );
}
