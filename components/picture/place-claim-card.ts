import type { Article } from '@/data/model/article';
import type { Claim } from '@/data/model/claim';
import { speakerOf } from '@/data/model/lookup';
import { formatEstimate } from '@/data/model/number-format';
import { CARD, CARD_INK, FOOT_Y, fitRuns, fitRunsIfRoom, type PlacedCard, placeFoot } from './card-frame';
import { placeClaimMark } from './place-claim-mark';
import { breakRuns } from './run-lines';
import { plainRun, proseRuns, quoteRuns } from './text-run';

const WIDTH = CARD.width - 2 * CARD.margin;
const NUMBER_SIZES = [150, 136, 120, 104, 88, 76, 66, 56];
/** One line of the largest size. */
const NUMBER_HEIGHT = 160;
/** Clears the comma of “2,600”. */
const NUMBER_GAP = 14;
const LABEL_SIZES = [34, 30, 26];
const QUOTE_SIZES = [38, 35, 32, 29, 26, 24];
const MARK = { width: 270, height: 14, scale: 4, gap: 22 } as const;
const QUOTE_INDENT = 28;
const GAP = 30;

/** The card of a number: the number, what it counts, its sentence, and who says it. */
export function placeClaimCard(article: Article, claim: Claim): PlacedCard {
  const number = fitRuns(
    (size) => [
      {
        text: formatEstimate(claim, 'hedged'),
        style: { size, weight: 600 },
        fill: CARD_INK.article,
        origin: { 'data-claim': claim.id },
      },
    ],
    NUMBER_SIZES,
    { width: WIDTH, height: NUMBER_HEIGHT },
    1.02,
  );
  const label = fitRuns(
    (size) => proseRuns(article, claim.label, { style: { size, weight: 600 }, fill: CARD_INK.text }),
    LABEL_SIZES,
    { width: WIDTH, height: 2 * 34 * 1.3 },
    1.3,
  );
  const mark = placeClaimMark(claim, MARK);
  const markY = CARD.margin - 24 + number.height + NUMBER_GAP;
  const labelY = mark ? markY + MARK.height * MARK.scale + MARK.gap : markY;
  const soft = { style: { size: 24, weight: 400 }, fill: CARD_INK.textSoft } as const;
  const speaker = breakRuns(
    [
      plainRun(`Said by: ${speakerOf(article, claim.speaker).name}. Counted: `, soft),
      ...proseRuns(article, claim.population, soft),
      plainRun('.', soft),
    ],
    WIDTH - QUOTE_INDENT,
    1.4,
  );
  const quoteY = labelY + label.height + GAP;
  const quote = fitRunsIfRoom(
    (size) =>
      quoteRuns(
        article,
        claim.sentence,
        [claim.id],
        { style: { size, weight: 400, family: 'serif' }, fill: CARD_INK.text },
        { style: { size, weight: 600, family: 'serif' }, fill: CARD_INK.article },
      ),
    QUOTE_SIZES,
    { width: WIDTH - QUOTE_INDENT, height: FOOT_Y - GAP - speaker.height - 8 - quoteY },
    1.32,
  );
  const speakerY = quote ? quoteY + quote.height + 8 : quoteY;
  const textX = CARD.margin + QUOTE_INDENT;
  return {
    texts: [
      { lines: number, x: CARD.margin, y: CARD.margin - 24 },
      { lines: label, x: CARD.margin, y: labelY },
      ...(quote ? [{ lines: quote, x: textX, y: quoteY }] : []),
      { lines: speaker, x: textX, y: speakerY },
      placeFoot(article.publication),
    ],
    ...(mark ? { chart: { x: CARD.margin, y: markY, scale: MARK.scale, content: mark } } : {}),
    rules: [{ x: CARD.margin, y: quoteY + 4, height: speakerY + speaker.height - quoteY - 4 }],
  };
}
