/** From the source to the story: a number as its source has it, as the article has it, and what changed. */
import { scaleLinear } from '@visx/scale';
import type { Article } from '@/data/model/article';
import type { FormOf } from '@/data/model/figure';
import { claimOf, contextOf } from '@/data/model/lookup';
import { labelOfChange } from '@/data/model/tell-change';
import type { Frame } from './frame';
import { type PlacedBarRow, placeBarRow } from './place-bar-row';
import { breakProse, type ProseLines } from './prose-lines';
import { axisEnds, valuesToHold } from './ticks';

/** From these widths on the article's number stands right of its source's, and what changed right of both, in pixels. */
const BESIDE_FROM = 436;
const COLUMNS_FROM = 552;
const BESIDE_GAP = 40;
const BAR_HEIGHT = 14;
const JOIN_HEIGHT = 20;
const CHANGE_GAP = 5;
const ROW_GAP = 24;

export interface PlacedRetelling {
  readonly key: string;
  /** Top of the row, which all else is relative to. */
  readonly y: number;
  /** Absent where the article names no source. */
  readonly source: PlacedBarRow | undefined;
  /** What stands in the source's place where there is none. */
  readonly unnamed: ProseLines | undefined;
  readonly story: PlacedBarRow;
  /** Left edge of the article's number. */
  readonly storyX: number;
  /** How wide each number’s scale is. */
  readonly width: number;
  /** Where the whole ends that both are a part of; absent for numbers that are part of none. */
  readonly wholeX: number | undefined;
  /** From the source's mark to the article's. */
  readonly join: { readonly from: readonly [number, number]; readonly to: readonly [number, number] };
  readonly changes: readonly { readonly prose: ProseLines; readonly x: number; readonly y: number }[];
  readonly end: number;
}

const UNNAMED = 'The source: not stated in the article';

type RetoldRow = FormOf<'retold'>['rows'][number];

/** In little height the numbers stand without their words, which a table beside the chart says. */
function placeRow(
  article: Article,
  row: RetoldRow,
  frame: Frame,
  { y, isCompact }: { readonly y: number; readonly isCompact: boolean },
): PlacedRetelling {
  const label = isCompact ? { label: '' } : {};
  const isBeside = isCompact || frame.width >= BESIDE_FROM;
  const hasColumns = !isCompact && frame.width >= COLUMNS_FROM;
  const columns = hasColumns ? 3 : 2;
  const width = isBeside ? (frame.width - BESIDE_GAP * (columns - 1)) / columns : frame.width;
  const half: Frame = { ...frame, width };
  const claim = claimOf(article, row.claim);
  const fact = row.context === undefined ? undefined : contextOf(article, row.context);
  const isShare = claim.unit === 'share';
  const ends = isShare ? ([0, 1] as const) : axisEnds([claim, ...(fact ? [fact] : [])].flatMap(valuesToHold));
  const scale = scaleLinear<number>({ domain: [...ends], range: [0, width] });
  const options = { y: 0, barHeight: BAR_HEIGHT, scale, zeroX: scale(0) };
  const source = fact && placeBarRow(article, { context: fact.id, ...label }, half, options);
  const unnamed = source ? undefined : breakProse(article, UNNAMED, frame.text.small, width);
  const sourceEnd = source?.end ?? (unnamed?.height ?? 0) + BAR_HEIGHT;
  const alone = placeBarRow(article, { claim: claim.id, ...label }, half, options);
  // Side by side both bars lie at one height.
  const storyY = isBeside ? Math.max(0, sourceEnd - alone.end) : sourceEnd + JOIN_HEIGHT;
  const story = placeBarRow(article, { claim: claim.id, ...label }, half, { ...options, y: storyY });
  const lift = isBeside ? Math.max(0, alone.end - sourceEnd) : 0;
  const lowered =
    source && lift > 0
      ? placeBarRow(article, { context: source.series.id, ...label }, half, { ...options, y: lift })
      : source;
  const storyX = isBeside ? width + BESIDE_GAP : 0;
  const middle = story.bar.y + BAR_HEIGHT / 2;
  const join = isBeside
    ? ({ from: [width + 6, middle], to: [storyX - 6, middle] } as const)
    : ({ from: [6, sourceEnd + 3], to: [6, storyY - 1] } as const);
  const changeX = hasColumns ? 2 * (width + BESIDE_GAP) - BESIDE_GAP / 2 : 0;
  let changeY = hasColumns ? 0 : story.end + CHANGE_GAP;
  const { changes = [] } = article.annotations.find(({ id }) => id === row.annotation) ?? {};
  const placed = changes.map((one) => {
    const prose = breakProse(article, labelOfChange(one), frame.text.strong, frame.width - changeX);
    const at = { prose, x: changeX, y: changeY };
    changeY += prose.height + (hasColumns ? CHANGE_GAP : 0);
    return at;
  });
  return {
    key: claim.id,
    y,
    source: lowered,
    unnamed,
    story,
    storyX,
    width,
    wholeX: isShare ? width : undefined,
    join,
    changes: placed,
    end: y + Math.max(changeY, story.end),
  };
}

/** Places the rows under each other. */
export function placeRetold(
  article: Article,
  { rows }: FormOf<'retold'>,
  frame: Frame,
  isCompact: boolean,
): readonly PlacedRetelling[] {
  const placed: PlacedRetelling[] = [];
  for (const row of rows) {
    const last = placed.at(-1);
    const y = last ? last.end + ROW_GAP : 0;
    placed.push(placeRow(article, row, frame, { y, isCompact }));
  }
  return placed;
}
