import { briefTitleOf } from '@/data/comparability/comparison-figure';
import type { Article } from '@/data/model/article';
import type { Figure, View } from '@/data/model/figure';
import { partsOf } from '@/data/model/joined-article';
import type { Prose } from '@/data/model/prose';
import { CARD, CARD_INK, FOOT_Y, fitRuns, fitRunsIfRoom, type PlacedCard, placeFoot } from './card-frame';
import { placeCardMark } from './place-card-mark';
import type { RunLines } from './run-lines';
import { proseRuns } from './text-run';
import { accountOf } from './view-account';

/** The words stand left of the chart; pixels. */
const WORDS_WIDTH = 450;
const GAP = 50;
const CHART_WIDTH = CARD.width - 2 * CARD.margin - WORDS_WIDTH - GAP;
const BODY_HEIGHT = FOOT_Y - CARD.margin - 28;
const TITLE_SIZES = [48, 44, 40, 36, 32];
const SUBTITLE_SIZES = [26, 24];
/** Of a comparison, whose numbers may be six. */
const BRIEF_SIZES = [...TITLE_SIZES, 28, 24];
const TITLE_SHARE = 0.7;
const TITLE_GAP = 16;
const TITLE_LEADING = 1.16;

/** The takeaway; where that of a comparison names groups at too great a length, only how it is made. */
function fitTitle(article: Article, figure: Figure, view: View): RunLines {
  const room = { width: WORDS_WIDTH, height: BODY_HEIGHT * TITLE_SHARE };
  const runsOf = (title: Prose) => (size: number) =>
    proseRuns(article, title, { style: { size, weight: 600, family: 'serif' }, fill: CARD_INK.text });
  const title = view.title ?? figure.title;
  const brief = briefTitleOf(article, figure);
  if (brief === undefined) return fitRuns(runsOf(title), TITLE_SIZES, room, TITLE_LEADING);
  return (
    fitRunsIfRoom(runsOf(title), TITLE_SIZES, room, TITLE_LEADING) ??
    fitRuns(runsOf(brief), BRIEF_SIZES, room, TITLE_LEADING)
  );
}

/** The card of a figure's view: its takeaway, who is counted where there is room, and one mark. */
export function placeFigureCard(article: Article, figure: Figure, view: View): PlacedCard {
  const title = fitTitle(article, figure, view);
  const subtitleY = CARD.margin + title.height + TITLE_GAP;
  const subtitle = fitRunsIfRoom(
    (size) =>
      proseRuns(article, view.subtitle ?? figure.subtitle, {
        style: { size, weight: 400 },
        fill: CARD_INK.textSoft,
      }),
    SUBTITLE_SIZES,
    { width: WORDS_WIDTH, height: CARD.margin + BODY_HEIGHT - subtitleY },
    1.36,
  );
  const mark = placeCardMark(article, figure, view);
  const scale = Math.min(CHART_WIDTH / mark.width, BODY_HEIGHT / mark.height);
  const chartX = CARD.width - CARD.margin - CHART_WIDTH + (CHART_WIDTH - mark.width * scale) / 2;
  return {
    texts: [
      { lines: title, x: CARD.margin, y: CARD.margin - 8 },
      ...(subtitle ? [{ lines: subtitle, x: CARD.margin, y: subtitleY }] : []),
      placeFoot(
        partsOf(article),
        accountOf(article, figure, view).sources.map(({ source }) => source),
      ),
    ],
    rules: [],
    chart: {
      x: chartX,
      y: CARD.margin + (BODY_HEIGHT - mark.height * scale) / 2,
      scale,
      content: mark.content,
    },
  };
}
