import type { Article } from '@/data/model/article';
import type { Claim } from '@/data/model/claim';
import { NOT_STATED, type Relation } from '@/data/model/estimate';
import { speakerOf } from '@/data/model/lookup';
import type { Prose } from '@/data/model/prose';
import type { Frame } from './frame';
import type { PlacedBar } from './place-bar-row';
import type { PlacedPoint } from './place-log-rows';
import { breakProse, type ProseLines } from './prose-lines';
import { type Series, seriesOf } from './series';
import { LINE_HEIGHT } from './text-metrics';

/** How firm a number is, in words. */
export const FIRMNESS: Readonly<Record<Relation, string>> = {
  '=': 'stated plainly',
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
  /** Whether the article says nothing here. */
  readonly isUnstated: boolean;
}

export interface PlacedClaimRow {
  readonly series: Series;
  readonly y: number;
  readonly fields: readonly PlacedField[];
  /** A share's bar, on its own whole. */
  readonly bar: PlacedBar | undefined;
  /** A count's point: how it ends, on no scale. */
  readonly point: PlacedPoint | undefined;
  /** Bottom of the mark, in pixels. */
  readonly markEnd: number;
  readonly end: number;
}

const WIDE_X: Readonly<Record<ClaimColumn, number>> = { who: 150, where: 312, when: 416, says: 524 };
const WIDE_WIDTH: Readonly<Record<ClaimColumn, number>> = { who: 150, where: 92, when: 96, says: 116 };
const MARK_WIDTH = { narrow: 132, wide: 126 } as const;
const MARK_HEIGHT = 14;
const POINT_X = 8;
const ROW_GAP = 20;

function proseOf(article: Article, claim: Claim, column: ClaimColumn): Prose {
  const texts: Readonly<Record<ClaimColumn, Prose>> = {
    who: claim.label,
    where: claim.place,
    when: claim.time,
    says: `${speakerOf(article, claim.speaker).name}; ${FIRMNESS[claim.relation]}`,
  };
  return texts[column];
}

/** The mark of a row on the row's own whole: a share of its track; a count has no whole, so it is a point. */
function placeMark(series: Series, frame: Frame, y: number): Pick<PlacedClaimRow, 'bar' | 'point'> {
  const { estimate, kind, drawn } = series;
  const width = MARK_WIDTH[frame.layout];
  if (estimate.unit === 'count') {
    const point = { kind, relation: drawn, x: POINT_X, upperX: undefined, y: y + MARK_HEIGHT / 2 };
    return { bar: undefined, point };
  }
  const bar = {
    kind,
    relation: drawn,
    y,
    height: MARK_HEIGHT,
    startX: 0,
    valueX: estimate.value * width,
    upperX: estimate.upper === undefined ? undefined : estimate.upper * width,
    endX: width,
  };
  return { bar, point: undefined };
}

/** Places one row per claim: columns side by side where there is room, else lines under each other. */
export function placeClaimRows(article: Article, claims: readonly Claim[], frame: Frame, top: number) {
  const isWide = frame.layout === 'wide';
  const { value, small } = frame.text;
  let y = top;
  return claims.map((claim): PlacedClaimRow => {
    const series = seriesOf(article, { claim: claim.id });
    const valueHeight = value.size * LINE_HEIGHT;
    const markY = y + valueHeight + 4;
    let lineY = markY + MARK_HEIGHT + 6;
    const fields = CLAIM_COLUMNS.map((column): PlacedField => {
      const words = proseOf(article, claim, column);
      const prose = isWide
        ? breakProse(article, words, small, WIDE_WIDTH[column])
        : breakProse(article, `${COLUMN_HEADS[column]}: ${words}`, small, frame.width);
      const placed = {
        column,
        prose,
        x: isWide ? WIDE_X[column] : 0,
        y: isWide ? y : lineY,
        isUnstated: words === NOT_STATED,
      };
      lineY += prose.height;
      return placed;
    });
    const end = Math.max(markY + MARK_HEIGHT, ...fields.map((field) => field.y + field.prose.height));
    const row = { series, y, fields, ...placeMark(series, frame, markY), markEnd: markY + MARK_HEIGHT, end };
    y = end + ROW_GAP;
    return row;
  });
}

export const claimRowGap = ROW_GAP;
export const claimMarkWidth = MARK_WIDTH;
export const columnX = WIDE_X;
export const columnWidth = WIDE_WIDTH;
