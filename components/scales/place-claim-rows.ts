import type { Article } from '@/data/model/article';
import type { Claim } from '@/data/model/claim';
import type { Relation } from '@/data/model/estimate';
import { speakerOf } from '@/data/model/lookup';
import type { Prose } from '@/data/model/prose';
import type { Frame } from './frame';
import type { PlacedBar } from './place-bar-row';
import { breakProse, type ProseLines } from './prose-lines';
import { type Series, seriesOf } from './series';
import { LINE_HEIGHT } from './text-metrics';

/** How firm a number is, in words. */
export const FIRMNESS: Readonly<Record<Relation, string>> = {
  '=': 'stated exactly',
  '~': 'stated roughly',
  '>=': 'a lower bound',
  '>': 'more than half, no more is said',
  '<=': 'an upper bound',
  '<': 'an upper bound',
  '..': 'a range',
};

export const CLAIM_COLUMNS = ['who', 'where', 'when', 'says'] as const;
export type ClaimColumn = (typeof CLAIM_COLUMNS)[number];

/** Column heads, for the wide layout's head row and the narrow layout's line starts. */
export const COLUMN_HEADS: Readonly<Record<ClaimColumn, string>> = {
  who: 'What, and who is counted',
  where: 'Where',
  when: 'When',
  says: 'Who says so, how firm',
};

/** One field of a claim's row, placed; pixels. */
export interface PlacedField {
  readonly column: ClaimColumn;
  readonly prose: ProseLines;
  readonly x: number;
  readonly y: number;
}

export interface PlacedClaimRow {
  readonly series: Series;
  readonly y: number;
  readonly fields: readonly PlacedField[];
  readonly bar: PlacedBar;
  /** Whether the bar stands on a whole of 100%, or on no whole at all. */
  readonly isShare: boolean;
  readonly end: number;
}

const WIDE_X: Readonly<Record<ClaimColumn, number>> = { who: 150, where: 312, when: 416, says: 524 };
const WIDE_WIDTH: Readonly<Record<ClaimColumn, number>> = { who: 150, where: 92, when: 96, says: 116 };
const MARK_WIDTH = { narrow: 132, wide: 126 } as const;
const MARK_HEIGHT = 12;
const ROW_GAP = 20;

function proseOf(article: Article, claim: Claim, column: ClaimColumn): Prose {
  const texts: Readonly<Record<ClaimColumn, Prose>> = {
    who: `${claim.label}; ${claim.population}`,
    where: claim.place,
    when: claim.time,
    says: `${speakerOf(article, claim.speaker).name}; ${FIRMNESS[claim.relation]}`,
  };
  return texts[column];
}

/** The mark of a row on the row's own whole: a share of 100%, or a count up to its own bound. */
function placeMark(series: Series, frame: Frame, y: number): PlacedBar {
  const { estimate, kind } = series;
  const width = MARK_WIDTH[frame.layout];
  const isShare = estimate.unit === 'share';
  const countEnd = width * 0.62;
  return {
    kind,
    relation: estimate.relation,
    y,
    height: MARK_HEIGHT,
    startX: 0,
    valueX: isShare ? estimate.value * width : countEnd,
    upperX: undefined,
    endX: width,
  };
}

/** Places one row per claim: columns side by side where there is room, else lines under each other. */
export function placeClaimRows(article: Article, claims: readonly Claim[], frame: Frame, top: number) {
  const isWide = frame.layout === 'wide';
  const { value, small } = frame.text;
  let y = top;
  return claims.map((claim): PlacedClaimRow => {
    const series = seriesOf(article, { claim: claim.id });
    const valueHeight = value.size * LINE_HEIGHT;
    let lineY = y + valueHeight;
    const fields = CLAIM_COLUMNS.map((column): PlacedField => {
      const words = proseOf(article, claim, column);
      const prose = isWide
        ? breakProse(article, words, small, WIDE_WIDTH[column])
        : breakProse(article, `${COLUMN_HEADS[column]}: ${words}`, small, frame.width);
      const placed = { column, prose, x: isWide ? WIDE_X[column] : 0, y: isWide ? y : lineY };
      lineY += prose.height;
      return placed;
    });
    const markY = (isWide ? y + valueHeight : lineY) + 4;
    const bar = placeMark(series, frame, markY);
    const end = Math.max(markY + MARK_HEIGHT, ...fields.map((field) => field.y + field.prose.height));
    const row = { series, y, fields, bar, isShare: claim.unit === 'share', end };
    y = end + ROW_GAP;
    return row;
  });
}

export const claimRowGap = ROW_GAP;
export const columnX = WIDE_X;
export const columnWidth = WIDE_WIDTH;
