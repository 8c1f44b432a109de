import type { Article } from '@/data/model/article';
import type { Claim } from '@/data/model/claim';
import { formatEstimate } from '@/data/model/number-format';
import { CARD, CARD_INK, FOOT_Y, fitRuns, type PlacedCard, type PlacedText, placeFoot } from './card-frame';
import { citeRun, proseRuns } from './text-run';

const WIDTH = CARD.width - 2 * CARD.margin;
const COLUMNS = 4;
const COLUMN_GAP = 28;
const COLUMN_WIDTH = (WIDTH - (COLUMNS - 1) * COLUMN_GAP) / COLUMNS;
const ROWS = 2;
const NUMBER_HEIGHT = 50;
const GAP = 36;

/** A number and what it counts, in its cell. */
function placeCell(
  article: Article,
  claim: Claim,
  x: number,
  y: number,
  height: number,
): readonly PlacedText[] {
  const number = fitRuns(
    (size) => [
      {
        text: formatEstimate(claim, 'hedged'),
        style: { size, weight: 600 },
        fill: CARD_INK.article,
        origin: { 'data-claim': claim.id },
      },
    ],
    [40, 36, 32, 28],
    { width: COLUMN_WIDTH, height: NUMBER_HEIGHT },
    1.2,
  );
  const label = fitRuns(
    (size) => proseRuns(article, claim.label, { style: { size, weight: 400 }, fill: CARD_INK.text }),
    [23, 21, 19],
    { width: COLUMN_WIDTH, height: height - NUMBER_HEIGHT },
    1.26,
  );
  return [
    { lines: number, x, y },
    { lines: label, x, y: y + NUMBER_HEIGHT },
  ];
}

/** The card of an article: its title, and its first numbers with what they count. */
export function placeArticleCard(article: Article): PlacedCard {
  const title = fitRuns(
    (size) => [
      citeRun(article.publication.title, {
        style: { size, weight: 600, family: 'serif' },
        fill: CARD_INK.text,
      }),
    ],
    [60, 54, 48, 42],
    { width: WIDTH, height: 160 },
    1.16,
  );
  const top = CARD.margin - 8 + title.height + GAP;
  const rowHeight = (FOOT_Y - GAP / 2 - top) / ROWS;
  const cells = article.claims.slice(0, COLUMNS * ROWS).flatMap((claim, index) => {
    const x = CARD.margin + (index % COLUMNS) * (COLUMN_WIDTH + COLUMN_GAP);
    return placeCell(article, claim, x, top + Math.floor(index / COLUMNS) * rowHeight, rowHeight - 12);
  });
  return {
    texts: [{ lines: title, x: CARD.margin, y: CARD.margin - 8 }, ...cells, placeFoot(article.publication)],
    rules: [],
  };
}
