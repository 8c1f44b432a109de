import type { Article } from '@/data/model/article';
import type { Prose } from '@/data/model/prose';
import type { Frame } from './frame';
import { breakProse, type ProseLines } from './prose-lines';

export const UNSTATED_SWATCH = { width: 24, height: 14 } as const;
const SWATCH_GAP = 8;

/** Words about what is not stated, beside a hatched swatch; pixels. */
export interface PlacedUnstated {
  readonly prose: ProseLines;
  readonly textX: number;
  readonly y: number;
  readonly height: number;
}

/** A swatch, not a bar: hatching as long as a bar would look like a quantity. */
export function placeUnstated(article: Article, words: Prose, frame: Frame, y: number): PlacedUnstated {
  const textX = UNSTATED_SWATCH.width + SWATCH_GAP;
  const prose = breakProse(article, words, frame.text.small, frame.width - textX);
  return { prose, textX, y, height: prose.height };
}
