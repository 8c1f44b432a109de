import type { Article } from '@/data/model/article';
import type { FormOf } from '@/data/model/figure';
import { sizesOfView } from '@/data/statistics/sizes-of-view';
import type { Frame } from './frame';
import { type PlacedHeading, placeHeading } from './place-heading';
import { type Series, seriesOf } from './series';
import { spreadLabels } from './spread-labels';
import { LINE_HEIGHT, measureText } from './text-metrics';

/** Sizes in a row that all fit, as a stretch of the strip; pixels. */
export interface PlacedRun {
  readonly words: string;
  readonly x: number;
  readonly width: number;
  /** The middle of the words, which give way to their neighbours. */
  readonly wordsX: number;
  readonly isAbove: boolean;
}

/** One rounding's sizes on the strip of all sizes. */
export interface PlacedSizes {
  readonly verdict: 'fits' | 'fits-by-tie';
  readonly series: Series;
  readonly heading: PlacedHeading;
  readonly y: number;
  /** Top of the strip, from the row's top. */
  readonly stripY: number;
  readonly runs: readonly PlacedRun[];
  readonly height: number;
}

interface Run {
  readonly from: number;
  readonly to: number;
}

export const STRIP_HEIGHT = 20;
/** Room for the words of runs and the lines that lead to them. */
export const LEADER = 9;
const LABEL_GAP = 5;
const HEADING_GAP = 6;
const ROW_GAP = 20;

function runsOf(sizes: readonly number[]): readonly Run[] {
  const runs: Run[] = [];
  for (const size of sizes) {
    const last = runs.at(-1);
    if (last && last.to === size - 1) runs[runs.length - 1] = { from: last.from, to: size };
    else runs.push({ from: size, to: size });
  }
  return runs;
}

const nameRun = ({ from, to }: Run): string => (from === to ? String(from) : `${from}–${to}`);

/** Where words stand in turn above and below the strip, if one line has no room for all. */
function placeRuns(runs: readonly Run[], pitch: number, frame: Frame): readonly PlacedRun[] {
  const { small } = frame.text;
  const widths = runs.map((run) => measureText(nameRun(run), small) + LABEL_GAP);
  const isCrowded = widths.reduce((sum, width) => sum + width, 0) > frame.width * 0.6;
  const placed = runs.map((run, index) => ({
    words: nameRun(run),
    x: (run.from - 1) * pitch,
    width: (run.to - run.from + 1) * pitch,
    isAbove: isCrowded && index % 2 === 0,
  }));
  return [true, false]
    .flatMap((isAbove) => {
      const line = placed.filter((run) => run.isAbove === isAbove);
      const middles = spreadLabels(
        line.map(({ words, x, width }) => ({ x: x + width / 2, width: measureText(words, small) })),
        { from: 0, to: frame.width, gap: LABEL_GAP },
      );
      return line.map((run, index) => ({ ...run, wordsX: middles[index] as number }));
    })
    .toSorted((one, other) => one.x - other.x);
}

/** Each rounding's row: its number and words, and under them its runs on a strip from one to the limit. */
export function placeSampleSizes(form: FormOf<'sample-sizes'>, article: Article, frame: Frame) {
  const possible = sizesOfView(article, form);
  const pitch = frame.width / form.limit;
  const line = frame.text.small.size * LINE_HEIGHT;
  let y = 0;
  const rows = (
    [
      { verdict: 'fits', derived: form.always },
      { verdict: 'fits-by-tie', derived: form.byTies },
    ] as const
  ).map(({ verdict, derived }): PlacedSizes => {
    const series = seriesOf(article, { derived });
    const heading = placeHeading(article, series, frame, frame.width);
    const sizes = possible
      .filter(({ isByTie }) => isByTie === (verdict === 'fits-by-tie'))
      .map(({ size }) => size);
    const runs = placeRuns(runsOf(sizes), pitch, frame);
    const above = runs.some(({ isAbove }) => isAbove) ? line + LEADER : 0;
    const stripY = heading.height + HEADING_GAP + above;
    const row = {
      verdict,
      series,
      heading,
      y,
      stripY,
      runs,
      height: stripY + STRIP_HEIGHT + LEADER + line,
    };
    y += row.height + ROW_GAP;
    return row;
  });
  return { rows, pitch, end: y - ROW_GAP };
}
