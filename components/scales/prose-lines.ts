import type { Article } from '@/data/model/article';
import { type Prose, type ProsePart, parseProse } from '@/data/model/prose';
import { partText } from '@/data/model/prose-text';
import { breakWide } from './break-wide';
import { type FilledLine, fillLines } from './fill-lines';
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

const SPACE: Run = { text: ' ', origin: undefined };

/** What a line may not break within, and the space before it where it does not begin a line; pixels. */
interface Word {
  readonly runs: readonly Run[];
  readonly width: number;
  readonly spaceWidth: number;
}

/** The narrowest lines of the same number, so that no last line holds a lone word. */
function balanceLines(
  words: readonly Word[],
  lines: readonly FilledLine<Word>[],
  maxWidth: number,
): readonly FilledLine<Word>[] {
  const widestWord = Math.max(0, ...words.map(({ width }) => width));
  let best = lines;
  let [tooNarrow, wideEnough] = [0, maxWidth];
  while (wideEnough - tooNarrow > 1) {
    const width = (tooNarrow + wideEnough) / 2;
    const filled = width < widestWord ? [] : fillLines(words, width);
    if (filled.length === lines.length) {
      best = filled;
      wideEnough = width;
    } else tooNarrow = width;
  }
  return best;
}

/** The runs of a line, which no space begins. */
const lineOf = ({ pieces }: FilledLine<Word>): Line =>
  mergeRuns(
    pieces.flatMap(({ runs, spaceWidth }, index) => (spaceWidth > 0 && index > 0 ? [SPACE, ...runs] : runs)),
  );

/** Breaks prose into as few lines no wider than `maxWidth` pixels as it takes, of about equal length. */
export function breakProse(article: Article, prose: Prose, style: TextStyle, maxWidth: number): ProseLines {
  const space = measureText(SPACE.text, style);
  const words = groupUnbreakable(splitIntoWords(article, prose)).flatMap((word) =>
    breakWide(word, (run) => measureText(run.text, style), maxWidth).map((runs, index) => ({
      runs,
      width: widthOf(runs, style),
      spaceWidth: index === 0 ? space : 0,
    })),
  );
  // A frame narrower than a single character keeps it whole.
  const widest = Math.max(maxWidth, ...words.map(({ width }) => width));
  const lines = balanceLines(words, fillLines(words, widest), widest).map(lineOf);
  return {
    lines,
    style,
    width: Math.max(0, ...lines.map((one) => widthOf(one, style))),
    height: lines.length * style.size * LINE_HEIGHT,
  };
}
