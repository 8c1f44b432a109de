import type { Article } from '@/data/model/article';
import type { Claim } from '@/data/model/claim';
import { formatEstimate } from '@/data/model/number-format';
import { CARD, CARD_INK, FOOT_Y, fitRuns, type PlacedCard, type PlacedText, placeFoot } from './card-frame';
import type { RunLines } from './run-lines';
import { citeRun, proseRuns } from './text-run';

const WIDTH = CARD.width - 2 * CARD.margin;
const COLUMNS = 4;
const COLUMN_GAP = 28;
const COLUMN_WIDTH = (WIDTH - (COLUMNS - 1) * COLUMN_GAP) / COLUMNS;
const ROWS = 2;
const NUMBER_HEIGHT = 50;
const GAP = 36;
const LABEL_SIZES = [23, 21, 19];
const LABEL_LEADING = 1.26;

/** What a number counts, broken at the first of the sizes at which it fits its cell. */
const fitLabel = (article: Article, claim: Claim, sizes: readonly number[], height: number): RunLines =>
  fitRuns(
    (size) => proseRuns(article, claim.label, { style: { size, weight: 400 }, fill: CARD_INK.text }),
    sizes,
    { width: COLUMN_WIDTH, height },
    LABEL_LEADING,
  );

/** A number in its cell, as large as it fits. */
function placeNumber(claim: Claim): RunLines {
  return fitRuns(
    (size) => [
      {
        text: formatEstimate(claim, 'hedged'),
        style: { size, weight: 600 },
        fill: CARD_INK.article,
        origin: { 'data-claim': claim.id },
      },
    ],
    [40, 36, 32, 28, 24, 21, 18],
    { width: COLUMN_WIDTH, height: NUMBER_HEIGHT },
    1.2,
  );
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
  const claims = article.claims.slice(0, COLUMNS * ROWS);
  const room = rowHeight - 12 - NUMBER_HEIGHT;
  // One size for all labels: the largest at which each of them fits.
  const size = Math.min(
    ...claims.map((claim) => fitLabel(article, claim, LABEL_SIZES, room).lineHeight / LABEL_LEADING),
  );
  const cells = claims.flatMap((claim, index): readonly PlacedText[] => {
    const x = CARD.margin + (index % COLUMNS) * (COLUMN_WIDTH + COLUMN_GAP);
    const y = top + Math.floor(index / COLUMNS) * rowHeight;
    return [
      { lines: placeNumber(claim), x, y },
      { lines: fitLabel(article, claim, [size], room), x, y: y + NUMBER_HEIGHT },
    ];
  });
  return {
    texts: [{ lines: title, x: CARD.margin, y: CARD.margin - 8 }, ...cells, placeFoot([article])],
    rules: [],
  };
}
