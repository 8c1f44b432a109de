import type { ComparedNumber } from '@/data/comparability/compared-number';
import { measureDistance, tellDistance } from '@/data/comparability/measure-distance';
import type { Article } from '@/data/model/article';
import type { Frame } from './frame';
import type { PlacedBarRow } from './place-bar-row';
import type { Box } from './place-grid';
import { breakProse, type ProseLines } from './prose-lines';

/** How far a row's number is from another, under the row's bar; pixels. */
export interface PlacedDistance {
  /** Where the line between both values runs. */
  readonly y: number;
  /** Where the other value lies. */
  readonly fromX: number;
  /** Where the row's own value lies. */
  readonly toX: number;
  readonly prose: ProseLines;
  readonly textX: number;
  readonly textY: number;
  readonly end: number;
}

const LINE_GAP = 7;
const TEXT_GAP = 4;

/** Places the distance of a row's number from another one; undefined where none can be computed. */
export function placeDistance(
  article: Article,
  [one, other]: readonly [ComparedNumber, ComparedNumber],
  { row, fromX, frame }: { readonly row: PlacedBarRow; readonly fromX: number; readonly frame: Frame },
): PlacedDistance | undefined {
  const { difference } = measureDistance(one, other);
  if ('refusal' in difference) return undefined;
  const words = `{scale:${tellDistance(difference.estimate)}} apart, computed here`;
  const prose = breakProse(article, words, frame.text.small, frame.width);
  const toX = row.bar.valueX;
  const y = row.end + LINE_GAP;
  const textY = y + TEXT_GAP;
  const textX = Math.max(0, Math.min(fromX, toX, frame.width - prose.width));
  return { y, fromX, toX, prose, textX, textY, end: textY + prose.height };
}

/** The room of its words, at which grid lines stop. */
export const wordsOfDistance = ({ prose, textX, textY, end }: PlacedDistance): Box => ({
  left: textX,
  right: textX + prose.width,
  top: textY,
  bottom: end,
});
