import type { DrawnChart } from '@/components/charts/chart';
import { drawChart } from '@/components/charts/draw-chart';
import { FRAMES, type Frame } from '@/components/scales/frame';
import type { Article } from '@/data/model/article';
import type { Figure, View } from '@/data/model/figure';
import { CARD, CARD_INK, FOOT_Y, fitRuns, ID_PREFIX, type PlacedCard, placeFoot } from './card-frame';
import { proseRuns } from './text-run';
import { accountOf } from './view-account';

/** The words stand left of the chart; pixels. */
const WORDS_WIDTH = 450;
const GAP = 50;
const CHART_WIDTH = CARD.width - 2 * CARD.margin - WORDS_WIDTH - GAP;
const BODY_HEIGHT = FOOT_Y - CARD.margin - 28;
const TITLE_SIZES = [48, 44, 40, 36, 32];
const SUBTITLE_SIZES = [23, 21, 19];
const TITLE_SHARE = 0.7;
const TITLE_GAP = 16;

interface FittedChart extends DrawnChart {
  readonly scale: number;
  readonly frame: Frame;
}

/** In square pixels. */
const areaOf = ({ frame, height, scale }: FittedChart): number => frame.width * height * scale ** 2;

/** The layout that fills more of the room beside the words. */
function fitChart(article: Article, view: View): FittedChart {
  const fitted = FRAMES.map((frame) => {
    const links = { hrefOf: undefined, selected: undefined };
    const chart = drawChart(view, { article, frame, ink: CARD_INK, links, idPrefix: ID_PREFIX });
    return { ...chart, frame, scale: Math.min(CHART_WIDTH / frame.width, BODY_HEIGHT / chart.height) };
  });
  return fitted.reduce((best, one) => (areaOf(one) > areaOf(best) ? one : best));
}

/** The card of a figure's view: its takeaway, who is counted, and the chart. */
export function placeFigureCard(article: Article, figure: Figure, view: View): PlacedCard {
  const title = fitRuns(
    (size) =>
      proseRuns(article, view.title ?? figure.title, {
        style: { size, weight: 600, family: 'serif' },
        fill: CARD_INK.text,
      }),
    TITLE_SIZES,
    { width: WORDS_WIDTH, height: BODY_HEIGHT * TITLE_SHARE },
    1.16,
  );
  const subtitleY = CARD.margin + title.height + TITLE_GAP;
  const subtitle = fitRuns(
    (size) =>
      proseRuns(article, view.subtitle ?? figure.subtitle, {
        style: { size, weight: 400 },
        fill: CARD_INK.textSoft,
      }),
    SUBTITLE_SIZES,
    { width: WORDS_WIDTH, height: CARD.margin + BODY_HEIGHT - subtitleY },
    1.36,
  );
  const { scale, frame, height, content } = fitChart(article, view);
  const chartX = CARD.width - CARD.margin - CHART_WIDTH + (CHART_WIDTH - frame.width * scale) / 2;
  return {
    texts: [
      { lines: title, x: CARD.margin, y: CARD.margin - 8 },
      { lines: subtitle, x: CARD.margin, y: subtitleY },
      placeFoot(
        article.publication,
        accountOf(article, figure, view).sources.map(({ source }) => source),
      ),
    ],
    rules: [],
    chart: { x: chartX, y: CARD.margin + (BODY_HEIGHT - height * scale) / 2, scale, content },
  };
}
