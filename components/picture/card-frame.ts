import type { ReactElement } from 'react';
import { THEME_INK } from '@/components/scales/ink';
import { loadSite } from '@/data/dataset/site';
import type { Publication } from '@/data/model/article';
import type { Source } from '@/data/model/context-fact';
import { inQuotes } from '@/data/model/quote-marks';
import { breakRuns, type RunLines } from './run-lines';
import { citeRun, plainRun, type TextRun } from './text-run';

/** A card is a raster of its own, so its ids meet no others. */
export const ID_PREFIX = 'card';

/** The size that links unfold to almost everywhere, in pixels. */
export const CARD = { width: 1200, height: 630, margin: 60 } as const;
export const CARD_INK = THEME_INK.light;

/** Where the foot's line of text begins, in pixels. */
export const FOOT_Y = CARD.height - CARD.margin - 22;

const FOOT_SIZES = [22, 20, 18, 16, 14, 13];

export interface PlacedText {
  readonly lines: RunLines;
  readonly x: number;
  readonly y: number;
}

/** A preview card, placed; pixels. */
export interface PlacedCard {
  readonly texts: readonly PlacedText[];
  readonly rules: readonly { readonly x: number; readonly y: number; readonly height: number }[];
  readonly chart?: {
    readonly x: number;
    readonly y: number;
    readonly scale: number;
    readonly content: ReactElement;
  };
}

/**
 * Breaks runs at the first of the sizes, given in falling order, at which they fit the height.
 * @throws RangeError where they do not fit even at the last
 */
export function fitRuns(
  runsAt: (size: number) => readonly TextRun[],
  sizes: readonly number[],
  room: { readonly width: number; readonly height: number },
  leading: number,
): RunLines {
  for (const size of sizes) {
    const lines = breakRuns(runsAt(size), room.width, leading);
    if (lines.height <= room.height) return lines;
  }
  const text = runsAt(1).map((run) => run.text);
  throw new RangeError(
    `expected text that fits ${room.width} by ${room.height} px at ${sizes.at(-1)} px, found “${text.join('')}”: ` +
      'shorten it, or add a smaller size',
  );
}

/** The foot of every card: whose chart it is, from which article, and who says what is grey; as small as it takes. */
export function placeFoot(publication?: Publication, sources: readonly Source[] = []): PlacedText {
  const publishers = [...new Set(sources.map(({ publisher }) => publisher))];
  const runsAt = (size: number): readonly TextRun[] => {
    const soft = { style: { size, weight: 400 }, fill: CARD_INK.textSoft } as const;
    return [
      plainRun(loadSite().name, { style: { size, weight: 600 }, fill: CARD_INK.text }),
      ...(publication
        ? [
            plainRun(publishers.length > 0 ? '  In colour: ' : '  from ', soft),
            citeRun(
              `${inQuotes(publication.title)}, ${publication.publisher}, ${publication.whenPublished}`,
              soft,
            ),
          ]
        : []),
      ...(publishers.length > 0 ? [plainRun(`. In grey: ${publishers.join('; ')}`, soft)] : []),
    ];
  };
  const height = CARD.height - FOOT_Y - CARD.margin / 2;
  const lines = fitRuns(runsAt, FOOT_SIZES, { width: CARD.width - 2 * CARD.margin, height }, 1.3);
  return { lines, x: CARD.margin, y: FOOT_Y };
}
