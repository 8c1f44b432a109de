import type { ReactElement } from 'react';
import type { Article } from '@/data/model/article';
import type { Claim } from '@/data/model/claim';
import { speakerOf } from '@/data/model/lookup';
import { formatEstimate } from '@/data/model/number-format';
import type { Span } from '@/data/model/span';
import { CARD, CARD_INK, FOOT_Y, fitRuns, fitRunsIfRoom, type PlacedCard, placeFoot } from './card-frame';
import { excerptAround } from './excerpt';
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

/** How much of a sentence is left on each side of its number where not all of it fits, in characters. */
const EXCERPTS = [Number.POSITIVE_INFINITY, 400, 300, 200, 120, 60, 0];

function firstThatFits<T>(choices: readonly number[], place: (choice: number) => T | undefined): T {
  for (const choice of choices) {
    const found = place(choice);
    if (found !== undefined) return found;
  }
  throw new RangeError('expected a card with room for a number and its words, found none');
}

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
  const markY = CARD.margin - 24 + number.height + NUMBER_GAP;
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
  const labelYWith = (shown: ReactElement | undefined) =>
    shown ? markY + MARK.height * MARK.scale + MARK.gap : markY;
  const quoteYWith = (shown: ReactElement | undefined) => labelYWith(shown) + label.height + GAP;
  const fitQuote = (span: Span, shown: ReactElement | undefined) =>
    fitRunsIfRoom(
      (size) =>
        quoteRuns(
          article,
          span,
          [claim.id],
          { style: { size, weight: 400, family: 'serif' }, fill: CARD_INK.text },
          { style: { size, weight: 600, family: 'serif' }, fill: CARD_INK.article },
          claim.sentence,
        ),
      QUOTE_SIZES,
      { width: WIDTH - QUOTE_INDENT, height: FOOT_Y - GAP - speaker.height - 8 - quoteYWith(shown) },
      1.32,
    );
  // No number without its sentence: the mark gives way to it, and then the words that are far from the number.
  const drawn = placeClaimMark(claim, MARK);
  const withMark = fitQuote(claim.sentence, drawn);
  const mark = withMark ? drawn : undefined;
  const quote =
    withMark ??
    firstThatFits(EXCERPTS, (most) =>
      fitQuote(excerptAround(article.text, claim.sentence, claim.span, most), undefined),
    );
  const labelY = labelYWith(mark);
  const quoteY = quoteYWith(mark);
  const speakerY = quoteY + quote.height + 8;
  const textX = CARD.margin + QUOTE_INDENT;
  return {
    texts: [
      { lines: number, x: CARD.margin, y: CARD.margin - 24 },
      { lines: label, x: CARD.margin, y: labelY },
      { lines: quote, x: textX, y: quoteY },
      { lines: speaker, x: textX, y: speakerY },
      placeFoot([article]),
    ],
    ...(mark ? { chart: { x: CARD.margin, y: markY, scale: MARK.scale, content: mark } } : {}),
    rules: [{ x: CARD.margin, y: quoteY + 4, height: speakerY + speaker.height - quoteY - 4 }],
  };
}
