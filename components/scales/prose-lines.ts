import type { Article } from '@/data/model/article';
import { type Prose, type ProsePart, parseProse } from '@/data/model/prose';
import { partText } from '@/data/model/prose-text';
import { breakWide } from './break-wide';
import { LINE_HEIGHT, measureText, type TextStyle } from './text-metrics';
import { UNBROKEN } from './unbroken';

/** A stretch of text with one origin, so that its numerals can carry it in the DOM. */
export interface Run {
  readonly text: string;
  readonly origin: Exclude<ProsePart, { kind: 'text' }> | undefined;
}

export type Line = readonly Run[];

/** Prose broken into lines that fit, with the size they were measured at. */
export interface ProseLines {
  readonly lines: readonly Line[];
  readonly style: TextStyle;
  /** Width of the longest line, in pixels. */
  readonly width: number;
  /** Height of all lines, in pixels. */
  readonly height: number;
}

function originOf(part: ProsePart): Run['origin'] {
  return part.kind === 'text' ? undefined : part;
}

/** What the lines say, as one line. */
export const wordsOfLines = ({ lines }: Pick<ProseLines, 'lines'>): string =>
  lines.map((line) => line.map(({ text }) => text).join('')).join(' ');

/** White space, and words between it. */
const WORDS = new RegExp(String.raw`${UNBROKEN}\S*|\s+|\S+`, 'g');

function splitIntoWords(article: Article, prose: Prose): readonly Run[] {
  return parseProse(prose).flatMap((part) =>
    (partText(article, part).match(WORDS) ?? []).map((text) => ({ text, origin: originOf(part) })),
  );
}

const isSpace = (run: Run): boolean => run.text.trim() === '';

/** Groups runs that no space separates, since a line may only break at a space. */
function groupUnbreakable(runs: readonly Run[]): readonly (readonly Run[])[] {
  const groups: Run[][] = [];
  let isOpen = false;
  for (const run of runs) {
    if (isSpace(run)) {
      isOpen = false;
      continue;
    }
    const last = groups.at(-1);
    if (isOpen && last) last.push(run);
    else groups.push([run]);
    isOpen = true;
  }
  return groups;
}

/** Joins neighbours of one origin, so that a line has as few spans as it can. */
function mergeRuns(runs: readonly Run[]): Line {
  const merged: Run[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (last && last.origin === run.origin) {
      merged[merged.length - 1] = { text: last.text + run.text, origin: run.origin };
    } else merged.push(run);
  }
  return merged;
}

const widthOf = (runs: readonly Run[], style: TextStyle): number =>
  runs.reduce((sum, run) => sum + measureText(run.text, style), 0);

/** What a line may not break within, its width, and whether a space stands before it where it does not begin a line. */
interface Word {
  readonly runs: readonly Run[];
  readonly width: number;
  readonly hasSpace: boolean;
}

const SPACE: Run = { text: ' ', origin: undefined };

/** Fills lines greedily; undefined where a single word is wider than the line. */
function fillLines(words: readonly Word[], space: number, maxWidth: number): readonly Run[][] | undefined {
  const lines: Run[][] = [];
  let used = 0;
  for (const { runs, width, hasSpace } of words) {
    if (width > maxWidth) return undefined;
    const line = lines.at(-1);
    const extended = used + (hasSpace ? space : 0) + width;
    if (line === undefined || extended > maxWidth) {
      lines.push([...runs]);
      used = width;
    } else {
      line.push(...(hasSpace ? [SPACE] : []), ...runs);
      used = extended;
    }
  }
  return lines;
}

/** The narrowest lines of the same number, so that no last line holds a lone word. */
function balanceLines(
  words: readonly Word[],
  space: number,
  lines: readonly Run[][],
  maxWidth: number,
): readonly Run[][] {
  let best = lines;
  let [tooNarrow, wideEnough] = [0, maxWidth];
  while (wideEnough - tooNarrow > 1) {
    const width = (tooNarrow + wideEnough) / 2;
    const filled = fillLines(words, space, width);
    if (filled?.length === lines.length) {
      best = filled;
      wideEnough = width;
    } else tooNarrow = width;
  }
  return best;
}

/** Breaks prose into as few lines no wider than `maxWidth` pixels as it takes, of about equal length. */
export function breakProse(article: Article, prose: Prose, style: TextStyle, maxWidth: number): ProseLines {
  const words = groupUnbreakable(splitIntoWords(article, prose)).flatMap((word) =>
    breakWide(word, (run) => measureText(run.text, style), maxWidth).map((runs, index) => ({
      runs,
      width: widthOf(runs, style),
      hasSpace: index === 0,
    })),
  );
  // A frame narrower than a single character keeps it whole.
  const widest = Math.max(maxWidth, ...words.map(({ width }) => width));
  const space = measureText(SPACE.text, style);
  const filled = fillLines(words, space, widest) ?? [];
  const lines = balanceLines(words, space, filled, widest).map(mergeRuns);
  return {
    lines,
    style,
    width: Math.max(0, ...lines.map((one) => widthOf(one, style))),
    height: lines.length * style.size * LINE_HEIGHT,
  };
}
