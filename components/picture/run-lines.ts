import { breakWide } from '@/components/scales/break-wide';
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
  readonly runs: TextRun[];
  readonly hasSpace: boolean;
}

/** Runs measured once, to be broken for as many widths as are asked for. */
export interface MeasuredRuns {
  readonly pieces: readonly (Piece & { readonly widths: readonly number[] })[];
  /** The largest of its sizes. */
  readonly size: number;
}

/** A line and its width in pixels. */
interface Line {
  readonly runs: TextRun[];
  width: number;
}

/** Words and the white space between them; a no-break space is part of its word. */
const TOKENS = new RegExp(String.raw`${UNBROKEN}[\S\u00a0]*|[^\S\u00a0]+|[\S\u00a0]+`, 'g');

const widthOf = (run: TextRun): number => measureText(run.text, run.style);

const add = (widths: readonly number[], to = 0): number => widths.reduce((sum, width) => sum + width, to);

/** The parts of a word: one, or in an address one for each of its steps. */
const partsOf = (word: string, run: TextRun): readonly string[] =>
  run.isAddress ? word.split(/(?<=[/?&=-])/) : [word];

function splitIntoPieces(runs: readonly TextRun[]): readonly Piece[] {
  const pieces: Piece[] = [];
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

export const measureRuns = (runs: readonly TextRun[]): MeasuredRuns => ({
  pieces: splitIntoPieces(runs).map((piece) => ({ ...piece, widths: piece.runs.map(widthOf) })),
  size: Math.max(0, ...runs.map((run) => run.style.size)),
});

/** Lines no wider than `maxWidth` pixels, filled greedily. */
export function fillLines({ pieces }: MeasuredRuns, maxWidth: number): readonly Line[] {
  const lines: Line[] = [];
  const place = (runs: readonly TextRun[], widths: readonly number[], hasSpace: boolean) => {
    const line = lines.at(-1);
    const [before, after] = [line?.runs.at(-1), runs[0]];
    const space = hasSpace && before && after ? [spaceBetween(before, after)] : [];
    const width = add(widths, add(space.map(widthOf), line?.width));
    if (line && width <= maxWidth) {
      line.runs.push(...space, ...runs);
      line.width = width;
    } else lines.push({ runs: [...runs], width: add(widths) });
  };
  for (const { runs, widths, hasSpace } of pieces) {
    if (add(widths) <= maxWidth) place(runs, widths, hasSpace);
    else {
      for (const [index, part] of breakWide(runs, widthOf, maxWidth).entries())
        place(part, part.map(widthOf), hasSpace && index === 0);
    }
  }
  return lines;
}

/**
 * Breaks runs greedily into lines no wider than `maxWidth` pixels. `leading` is the line height as a multiple
 * of the largest size.
 */
export function breakRuns(runs: readonly TextRun[], maxWidth: number, leading: number): RunLines {
  const measured = measureRuns(runs);
  const lines = fillLines(measured, maxWidth);
  const lineHeight = measured.size * leading;
  return {
    lines: lines.map((line) => mergeRuns(line.runs)),
    lineHeight,
    width: Math.max(0, ...lines.map(({ width }) => width)),
    height: lines.length * lineHeight,
  };
}
