import type { ReactElement } from 'react';
import { THEME_INK } from '@/components/scales/ink';
import { loadSite } from '@/data/dataset/site';
import type { Article } from '@/data/model/article';
import type { Source } from '@/data/model/context-fact';
import { nameArticle } from '@/data/model/joined-article';
import { breakRuns, type RunLines } from './run-lines';
import { citeRun, plainRun, type TextRun } from './text-run';

/** A card is a raster of its own, so its ids meet no others. */
export const ID_PREFIX = 'card';

/** The size that links unfold to almost everywhere, in pixels. */
export const CARD = { width: 1200, height: 630, margin: 60 } as const;
export const CARD_INK = THEME_INK.light;

/** Where the foot's line of text begins, in pixels. */
export const FOOT_Y = CARD.height - CARD.margin - 24;

/** Smaller words are not read where links unfold, at a third of the size. */
const FOOT_SIZE = 24;

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

/** Breaks runs at the first of the sizes, given in falling order, at which they fit the height; undefined where none does. */
export function fitRunsIfRoom(
  runsAt: (size: number) => readonly TextRun[],
  sizes: readonly number[],
  room: { readonly width: number; readonly height: number },
  leading: number,
): RunLines | undefined {
  for (const size of sizes) {
    const lines = breakRuns(runsAt(size), room.width, leading);
    if (lines.height <= room.height) return lines;
  }
  return undefined;
}

/**
 * The same of what a card cannot do without.
 * @throws RangeError where they do not fit even at the last
 */
export function fitRuns(
  runsAt: (size: number) => readonly TextRun[],
  sizes: readonly number[],
  room: { readonly width: number; readonly height: number },
  leading: number,
): RunLines {
  const lines = fitRunsIfRoom(runsAt, sizes, room, leading);
  if (lines) return lines;
  const text = runsAt(1).map((run) => run.text);
  throw new RangeError(
    `expected text that fits ${room.width} by ${room.height} px at ${sizes.at(-1)} px, found “${text.join('')}”: ` +
      'shorten it, or add a smaller size',
  );
}

/** The foot of every card: whose chart it is, and from which article or publisher, as much as a line holds. */
export function placeFoot(articles: readonly Article[] = [], sources: readonly Source[] = []): PlacedText {
  const soft = { style: { size: FOOT_SIZE, weight: 400 }, fill: CARD_INK.textSoft } as const;
  const site = plainRun(loadSite().name, { style: { size: FOOT_SIZE, weight: 600 }, fill: CARD_INK.text });
  const publishers = [...new Set(sources.map(({ publisher }) => publisher))];
  const grey = publishers.length > 0 ? [plainRun(`. In grey: ${publishers.join('; ')}`, soft)] : [];
  const from = plainRun('  from ', soft);
  const names = articles.map(nameArticle).join('; ');
  const outlets = articles
    .map(({ publication: { publisher, whenPublished } }) => `${publisher}, ${whenPublished}`)
    .join('; ');
  // From the most that can be said to the least.
  const said: readonly (readonly TextRun[])[] =
    articles.length > 0
      ? [
          [site, from, citeRun(names, soft), ...grey],
          [site, from, citeRun(names, soft)],
          [site, from, citeRun(outlets, soft)],
          [site],
        ]
      : [[site]];
  const width = CARD.width - 2 * CARD.margin;
  const broken = said.map((runs) => breakRuns(runs, width, 1.3));
  const lines = broken.find(({ height }) => height <= FOOT_SIZE * 1.3 + 1) ?? breakRuns([site], width, 1.3);
  return { lines, x: CARD.margin, y: FOOT_Y };
}
