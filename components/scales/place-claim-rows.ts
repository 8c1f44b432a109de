import type { Article } from '@/data/model/article';
import type { Claim } from '@/data/model/claim';
import { NOT_STATED } from '@/data/model/estimate';
import { speakerOf } from '@/data/model/lookup';
import { formatEstimate } from '@/data/model/number-format';
import type { Prose } from '@/data/model/prose';
import type { Frame } from './frame';
import type { PlacedBar } from './place-bar-row';
import type { PlacedPoint } from './place-log-rows';
import { breakProse, type ProseLines } from './prose-lines';
import { firmnessOf, type Series, seriesOf, toldHedgeOf } from './series';
import { LINE_HEIGHT, measureText } from './text-metrics';

export const CLAIM_COLUMNS = ['who', 'where', 'when', 'says'] as const;
export type ClaimColumn = (typeof CLAIM_COLUMNS)[number];

/** What a row says where there is little height; a table beside the chart says the rest. */
export const FEW_CLAIM_COLUMNS = ['who'] as const satisfies readonly ClaimColumn[];

/** Column heads, for the head row of a table and the starts of lines. */
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

/** A row from its top: all but its own `y` and `end` is relative to that, in pixels. */
export interface PlacedClaimRow {
  readonly series: Series;
  readonly y: number;
  readonly fields: readonly PlacedField[];
  /** A share's bar, on its own whole. */
  readonly bar: PlacedBar | undefined;
  /** A count's point: how it ends, on no scale. */
  readonly point: PlacedPoint | undefined;
  /** Bottom of the mark. */
  readonly markEnd: number;
  readonly end: number;
}

/** Left edge and width of each column where they stand side by side, in pixels. */
const COLUMNS: Readonly<Record<ClaimColumn, { readonly x: number; readonly width: number }>> = {
  who: { x: 128, width: 138 },
  where: { x: 276, width: 82 },
  when: { x: 368, width: 84 },
  says: { x: 462, width: 90 },
};
/** From these widths on, in pixels, fields stand in columns, or as lines right of the mark; one alone always does. */
const COLUMNS_FROM = 552;
const BESIDE_FROM = 340;
const MARK_WIDTH = 112;
const MARK_GAP = 16;
const MARK_HEIGHT = 14;
const POINT_X = 8;
/** A range reaches as far as this, an upper bound’s arrow comes from here: how the number ends, on no scale. */
const POINT_END = 48;
const ROW_GAP = 20;

function proseOf(article: Article, claim: Claim, column: ClaimColumn): Prose {
  const texts: Readonly<Record<ClaimColumn, Prose>> = {
    who: claim.label,
    where: claim.place,
    when: claim.time,
    says: `${speakerOf(article, claim.speaker).name}; ${firmnessOf(claim)}`,
  };
  return texts[column];
}

/** The mark of a row on the row's own whole: a share of its track; others have no whole, so they are points. */
function placeMark(series: Series, y: number): Pick<PlacedClaimRow, 'bar' | 'point'> {
  const { estimate, kind, drawn } = series;
  if (estimate.unit !== 'share') {
    // On no scale there is no side of zero: a fall of more than so much is drawn as its words say it.
    const relation = toldHedgeOf(estimate);
    const isAtMost = relation === '<' || relation === '<=';
    const point = {
      kind,
      relation,
      x: isAtMost ? POINT_END : POINT_X,
      upperX: relation === '..' ? POINT_END : undefined,
      y: y + MARK_HEIGHT / 2,
    };
    return { bar: undefined, point };
  }
  const bar = {
    kind,
    relation: drawn,
    y,
    height: MARK_HEIGHT,
    startX: 0,
    valueX: estimate.value * MARK_WIDTH,
    upperX: estimate.upper === undefined ? undefined : estimate.upper * MARK_WIDTH,
    endX: MARK_WIDTH,
  };
  return { bar, point: undefined };
}

/** Whether the fields stand in a table's columns: several do, where the frame has room. */
export const hasClaimColumns = (frame: Frame, columns: readonly ClaimColumn[]): boolean =>
  columns.length > 1 && frame.width >= COLUMNS_FROM;

/** Where the lines of a row's fields begin: right of its mark where there is room, else under it. */
const linesX = (frame: Frame, columns: readonly ClaimColumn[]): number =>
  columns.length === 1 || frame.width >= BESIDE_FROM ? MARK_WIDTH + MARK_GAP : 0;

/** Places one row per claim: columns side by side where there is room, else lines under each other. */
export function placeClaimRows(
  article: Article,
  claims: readonly Claim[],
  columns: readonly ClaimColumn[],
  { frame, top }: { readonly frame: Frame; readonly top: number },
) {
  const isWide = hasClaimColumns(frame, columns);
  const left = linesX(frame, columns);
  const { value, small } = frame.text;
  // A field that is alone needs no head.
  const headed = (column: ClaimColumn, words: Prose) =>
    columns.length > 1 ? `${COLUMN_HEADS[column]}: ${words}` : words;
  let y = top;
  return claims.map((claim): PlacedClaimRow => {
    const series = seriesOf(article, { claim: claim.id });
    const valueHeight = value.size * LINE_HEIGHT;
    const markY = valueHeight + 4;
    // Words of a number that is wider than its column stand above the fields beside them.
    const isWider = measureText(formatEstimate(claim, 'hedged'), value) > MARK_WIDTH + MARK_GAP / 2;
    const besideY = isWider ? valueHeight : 0;
    let lineY = left > 0 ? besideY : markY + MARK_HEIGHT + 6;
    const fields = columns.map((column): PlacedField => {
      const words = proseOf(article, claim, column);
      const prose = isWide
        ? breakProse(article, words, small, COLUMNS[column].width)
        : breakProse(article, headed(column, words), small, frame.width - left);
      const placed = {
        column,
        prose,
        x: isWide ? COLUMNS[column].x : left,
        y: isWide ? besideY : lineY,
        isUnstated: words === NOT_STATED,
      };
      lineY += prose.height;
      return placed;
    });
    const end = Math.max(markY + MARK_HEIGHT, ...fields.map((field) => field.y + field.prose.height));
    const row = {
      series,
      y,
      fields,
      ...placeMark(series, markY),
      markEnd: markY + MARK_HEIGHT,
      end: y + end,
    };
    y += end + ROW_GAP;
    return row;
  });
}

export const claimRowGap = ROW_GAP;
export const claimMarkWidth = MARK_WIDTH;
export const claimColumns = COLUMNS;
