import { breakWide } from '@/components/scales/break-wide';
import { type FilledLine, fillLines } from '@/components/scales/fill-lines';
import { measureText } from '@/components/scales/text-metrics';
import { UNBROKEN } from '@/components/scales/unbroken';
import type { TextRun } from './text-run';

/** Runs broken into lines that fit, with the sizes they were measured at; pixels. */
export interface RunLines {
  readonly lines: readonly (readonly TextRun[])[];
  readonly lineHeight: number;
  /** Width of the longest line. */
  readonly width: number;
  /** Height of all lines. */
  readonly height: number;
}

/** What no line may break within, and whether a space stands before it. */
interface Piece {
  readonly runs: readonly TextRun[];
  readonly hasSpace: boolean;
}

/** Lengths in pixels; no space is as wide as nothing. */
interface MeasuredPiece {
  readonly runs: readonly TextRun[];
  readonly width: number;
  readonly space: TextRun | undefined;
  readonly spaceWidth: number;
}

/** Runs measured once, to be broken for as many widths as are asked for. */
export interface MeasuredRuns {
  readonly pieces: readonly MeasuredPiece[];
  /** The largest of its sizes. */
  readonly size: number;
}

/** Words and the white space between them; a no-break space is part of its word. */
const TOKENS = new RegExp(String.raw`${UNBROKEN}[\S\u00a0]*|[^\S\u00a0]+|[\S\u00a0]+`, 'g');

const widthOf = (run: TextRun): number => measureText(run.text, run.style);

/** The parts of a word: one, or in an address one for each of its steps. */
const partsOf = (word: string, run: TextRun): readonly string[] =>
  run.isAddress ? word.split(/(?<=[/?&=-])/) : [word];

function splitIntoPieces(runs: readonly TextRun[]): readonly Piece[] {
  const pieces: { readonly runs: TextRun[]; readonly hasSpace: boolean }[] = [];
  let hasSpace = true;
  for (const run of runs) {
    for (const token of run.text.match(TOKENS) ?? []) {
      if (token.trim() === '') {
        hasSpace = true;
        continue;
      }
      for (const [index, text] of partsOf(token, run).entries()) {
        const last = pieces.at(-1);
        if (last && !hasSpace && index === 0) last.runs.push({ ...run, text });
        else pieces.push({ runs: [{ ...run, text }], hasSpace });
        hasSpace = false;
      }
    }
  }
  return pieces;
}

const isSame = (one: TextRun, other: TextRun): boolean =>
  one.style === other.style && one.fill === other.fill && one.origin === other.origin;

/** Joins neighbours that are set alike and have one origin. */
function mergeRuns(runs: readonly TextRun[]): readonly TextRun[] {
  const merged: TextRun[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (last && isSame(last, run)) merged[merged.length - 1] = { ...last, text: last.text + run.text };
    else merged.push(run);
  }
  return merged;
}

/** A space between two runs: part of them where they are one, else without an origin. */
function spaceBetween(before: TextRun, after: TextRun): TextRun {
  if (isSame(before, after)) return { ...before, text: ' ' };
  return { text: ' ', style: before.style, fill: before.fill };
}

function measurePieces(pieces: readonly Piece[]): readonly MeasuredPiece[] {
  return pieces.map(({ runs, hasSpace }, index) => {
    const [before, after] = [pieces[index - 1]?.runs.at(-1), runs[0]];
    const space = hasSpace && before && after ? spaceBetween(before, after) : undefined;
    const width = runs.reduce((sum, run) => sum + widthOf(run), 0);
    return { runs, width, space, spaceWidth: space ? widthOf(space) : 0 };
  });
}

export const measureRuns = (runs: readonly TextRun[]): MeasuredRuns => ({
  pieces: measurePieces(splitIntoPieces(runs)),
  size: Math.max(0, ...runs.map((run) => run.style.size)),
});

/** The parts of a piece that is wider than a line; the first keeps the space before the piece. */
function breakPiece({ runs, space, spaceWidth }: MeasuredPiece, maxWidth: number): readonly MeasuredPiece[] {
  const parts = breakWide(runs, widthOf, maxWidth).map((part) => ({ runs: part, hasSpace: false }));
  return measurePieces(parts).map((part, index) => (index === 0 ? { ...part, space, spaceWidth } : part));
}

/** Lines no wider than `maxWidth` pixels, filled greedily; a piece that is wider is broken. */
export const layLines = ({ pieces }: MeasuredRuns, maxWidth: number): readonly FilledLine<MeasuredPiece>[] =>
  fillLines(
    pieces.flatMap((piece) => (piece.width <= maxWidth ? piece : breakPiece(piece, maxWidth))),
    maxWidth,
  );

/** The runs of a line, which no space begins. */
const runsOf = ({ pieces }: FilledLine<MeasuredPiece>): readonly TextRun[] =>
  mergeRuns(pieces.flatMap(({ runs, space }, index) => (space && index > 0 ? [space, ...runs] : runs)));

/**
 * Breaks runs greedily into lines no wider than `maxWidth` pixels. `leading` is the line height as a multiple
 * of the largest size.
 */
export function breakRuns(runs: readonly TextRun[], maxWidth: number, leading: number): RunLines {
  const measured = measureRuns(runs);
  const lines = layLines(measured, maxWidth);
  const lineHeight = measured.size * leading;
  return {
    lines: lines.map(runsOf),
    lineHeight,
    width: Math.max(0, ...lines.map(({ width }) => width)),
    height: lines.length * lineHeight,
  };
}
