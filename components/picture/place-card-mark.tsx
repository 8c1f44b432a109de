/** The mark of a card: one number, or two on one scale, large enough to be read where links unfold. */
import type { ReactElement } from 'react';
import { BarOnWhole } from '@/components/marks/bar-on-whole';
import { Heading } from '@/components/marks/heading';
import { FRAMES } from '@/components/scales/frame';
import { moveDown } from '@/components/scales/pixel';
import { placeHeading } from '@/components/scales/place-heading';
import { placeSmallMarks } from '@/components/scales/place-small-marks';
import { type Series, seriesOf } from '@/components/scales/series';
import { judgeComparison } from '@/data/comparability/judge-comparison';
import { numbersOfArticle } from '@/data/comparability/numbers-of-article';
import type { Article } from '@/data/model/article';
import { hasLength } from '@/data/model/estimate';
import type { Figure, View } from '@/data/model/figure';
import { referencesOfView, rowOf } from '@/data/model/view-references';
import { CARD_INK, ID_PREFIX } from './card-frame';

const [FRAME] = FRAMES;
const BAR = { width: FRAME.width, height: 24 } as const;
const BAR_GAP = 6;
const ROW_GAP = 14;
/** Each has its number and its name: more would be too many words for a card. */
const MOST_MARKS = 2;

/** A hundred dots in four rows, as wide as a bar. */
const DOTS = { rows: 4, columns: 25, cell: BAR.width / 25, radius: 4 } as const;
const DOTS_HEIGHT = DOTS.rows * DOTS.cell;

/** A rate of every hundred, as the view draws it. */
function Dots({ y, filled }: { readonly y: number; readonly filled: number }) {
  return Array.from({ length: DOTS.rows * DOTS.columns }, (_, index) => {
    const x = (index % DOTS.columns) * DOTS.cell + DOTS.cell / 2;
    const isFilled = index < filled;
    return (
      <circle
        // biome-ignore lint/suspicious/noArrayIndexKey: dots have no identity but their place
        key={index}
        cx={x}
        cy={y + Math.floor(index / DOTS.columns) * DOTS.cell + DOTS.cell / 2}
        r={DOTS.radius}
        fill={isFilled ? CARD_INK.article : 'none'}
        stroke={isFilled ? CARD_INK.article : CARD_INK.context}
      />
    );
  });
}

export interface PlacedCardMark {
  readonly width: number;
  readonly height: number;
  readonly content: ReactElement;
}

/** The first number that the view draws, and the next one if both share a scale. */
function chooseNumbers(article: Article, figure: Figure, view: View): readonly Series[] {
  const drawn = referencesOfView(view);
  const told = drawn.length > 0 ? drawn : figure.claims.map((id) => ({ kind: 'claim' as const, id }));
  const numbers = numbersOfArticle(article);
  const [first, ...others] = told.flatMap((reference) => {
    const number = numbers.find(({ id }) => id === reference.id);
    return number ? [{ reference, number }] : [];
  });
  if (!first) return [];
  const same = others.filter(({ number }) => judgeComparison([first.number, number]).verdict === 'shared');
  return [first, ...same].slice(0, MOST_MARKS).map(({ reference }) => seriesOf(article, rowOf(reference)));
}

/** Places the marks under each other, each under its words, in the narrowest frame's pixels. */
export function placeCardMark(article: Article, figure: Figure, view: View): PlacedCardMark {
  const chosen = chooseNumbers(article, figure, view);
  const marks = placeSmallMarks(
    chosen.map(({ estimate }) => estimate),
    'claim',
    BAR,
  );
  const areDots = view.form === 'icon-arrays';
  const markHeight = areDots ? DOTS_HEIGHT : BAR.height;
  let y = 0;
  const rows = chosen.map((series, index) => {
    const heading = placeHeading(article, series, FRAME, FRAME.width);
    const barY = heading.height + BAR_GAP;
    const mark = hasLength(series.estimate) ? marks[index] : undefined;
    const row = { series, heading, barY, mark, y };
    y += barY + (mark ? markHeight : 0) + ROW_GAP;
    return row;
  });
  const content = (
    <>
      {rows.map(({ series, heading, barY, mark, y: top }) => (
        <g key={series.id} transform={moveDown(top)} {...{ [`data-${series.kind}`]: series.id }}>
          <Heading
            heading={heading}
            x={0}
            y={0}
            kind={series.kind}
            valueStyle={FRAME.text.value}
            ink={CARD_INK}
          />
          {areDots && <Dots y={barY} filled={Math.round(series.estimate.value * 100)} />}
          {!areDots && mark && (
            <BarOnWhole
              mark={{ ...mark, bar: { ...mark.bar, kind: series.kind, y: barY } }}
              ink={CARD_INK}
              idPrefix={ID_PREFIX}
            />
          )}
        </g>
      ))}
    </>
  );
  return { width: FRAME.width, height: Math.max(1, y - ROW_GAP), content };
}
