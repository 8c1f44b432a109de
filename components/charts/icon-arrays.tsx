import { Heading } from '@/components/marks/heading';
import { HitArea } from '@/components/marks/hit-area';
import { MarkLink } from '@/components/marks/mark-link';
import { ProseBlock } from '@/components/marks/prose-block';
import { UnstatedNote } from '@/components/marks/unstated-note';
import { moveBy } from '@/components/scales/pixel';
import { type PlacedHeading, placeHeading, wordsOfHeading } from '@/components/scales/place-heading';
import { placeUnstated } from '@/components/scales/place-unstated';
import { breakProse } from '@/components/scales/prose-lines';
import { type Series, seriesOf } from '@/components/scales/series';
import type { FormOf } from '@/data/model/figure';
import type { ChartInput, DrawnChart } from './chart';

const PER_ROW = 10;
const COLUMN_GAP = 20;
/** Widest a dot's cell grows, in pixels: larger dots say no more. */
const MOST_CELL = 18;
const COLUMNS = 2;
const HEADING_GAP = 10;
const ARRAY_GAP = 26;
const CAUTION_GAP = 14;
/** Dot diameter as a part of its cell. */
const DOT_FILL = 0.8;

const HEADING = { format: 'per-100', isStacked: true } as const;

interface PlacedArray {
  readonly series: Series;
  readonly heading: PlacedHeading;
  readonly x: number;
  readonly y: number;
  readonly dotsY: number;
  readonly cell: number;
  readonly filled: number;
}

/** A share as whole dots of a hundred. Only an exactly stated whole percent can be drawn so. */
function countFilled({ id, estimate, kind, drawn }: Series): number {
  if (kind !== 'claim')
    throw new RangeError(
      `icon arrays draw what the article says; “${id}” is of another source, or computed: use the form share-tracks`,
    );
  const filled = Math.round(estimate.value * 100);
  const isWhole = Math.abs(filled - estimate.value * 100) < 1e-9;
  if (estimate.unit !== 'share' || drawn !== '=' || !isWhole) {
    throw new RangeError(
      `icon arrays draw exact whole percents; “${id}” is ${drawn} ${estimate.value} (${estimate.unit}): use the form share-tracks`,
    );
  }
  return filled;
}

function placeArrays(
  form: FormOf<'icon-arrays'>,
  { article, frame }: ChartInput,
  top: number,
): PlacedArray[] {
  const columnWidth = (frame.width - COLUMN_GAP) / COLUMNS;
  // Whole pixels: dots are crisp, and no rounding of the markup makes the array wider than its room.
  const cell = Math.min(Math.floor(columnWidth / PER_ROW), MOST_CELL);
  const all = form.rows.map((row) => seriesOf(article, row));
  const headings = all.map((series) => placeHeading(article, series, frame, columnWidth, HEADING));
  const tallest = Math.max(...headings.map((heading) => heading.height));
  const arrays: PlacedArray[] = [];
  let y = top;
  all.forEach((series, index) => {
    const heading = headings[index] as PlacedHeading;
    const column = index % COLUMNS;
    const dotsY = y + tallest + HEADING_GAP;
    arrays.push({
      series,
      heading,
      x: column * (columnWidth + COLUMN_GAP),
      y,
      dotsY,
      cell,
      filled: countFilled(series),
    });
    if (column === COLUMNS - 1) y = dotsY + cell * PER_ROW + ARRAY_GAP;
  });
  return arrays;
}

interface Dots {
  readonly mark: 'counted' | 'rest';
  readonly from: number;
  readonly to: number;
  readonly fill: string;
  readonly stroke: string;
}

/** A cell of the dots' own grid, which is drawn larger or smaller: so their path is one in every frame. */
const GRID = 10;
const RADIUS = (GRID * DOT_FILL) / 2;
const STROKE = 1.25;

/** From a dot's left end around it. */
const CIRCLE = `a${RADIUS} ${RADIUS} 0 1 0 ${2 * RADIUS} 0 ${RADIUS} ${RADIUS} 0 1 0-${2 * RADIUS} 0`;

/**
 * The dots from one place to another, row by row, as one path: a hundred elements would say no more. Each starts
 * from the one before it, so most are the same few letters.
 */
const dotPath = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, offset) => from + offset)
    .map((index) => {
      const column = index % PER_ROW;
      if (index > from) return column === 0 ? `m-${(PER_ROW - 1) * GRID} ${GRID}` : `m${GRID} 0`;
      return `M${(column + 0.5) * GRID - RADIUS} ${(Math.floor(index / PER_ROW) + 0.5) * GRID}`;
    })
    .map((move) => move + CIRCLE)
    .join('');

function drawDots({ cell, filled }: PlacedArray, { ink }: ChartInput) {
  const all = PER_ROW * PER_ROW;
  const kinds: readonly Dots[] = [
    { mark: 'counted', from: 0, to: filled, fill: ink.article, stroke: ink.article },
    { mark: 'rest', from: filled, to: all, fill: 'none', stroke: ink.context },
  ];
  return kinds.map(({ mark, from, to, fill, stroke }) => (
    <path
      key={mark}
      d={dotPath(from, to)}
      transform={`scale(${cell / GRID})`}
      fill={fill}
      stroke={stroke}
      strokeWidth={(STROKE * GRID) / cell}
      data-mark={mark}
    />
  ));
}

/** Shares of one base as rates “of every 100”: filled dots among a hundred. */
export function drawIconArrays(form: FormOf<'icon-arrays'>, input: ChartInput): DrawnChart {
  const { article, frame, ink, links } = input;
  const caution = breakProse(article, form.caution, frame.text.strong, frame.width);
  const arrays = placeArrays(form, input, caution.height + CAUTION_GAP);
  const dotsEnd = Math.max(...arrays.map(({ dotsY, cell }) => dotsY + cell * PER_ROW));
  const unstated = placeUnstated(article, form.unstated, frame, dotsEnd + ARRAY_GAP);
  const content = (
    <>
      <ProseBlock prose={caution} x={0} y={0} fill={ink.text} isSpoken />
      {arrays.map((array) => (
        <MarkLink
          key={array.series.id}
          series={array.series}
          words={wordsOfHeading(array.heading)}
          links={links}
        >
          <Heading
            heading={array.heading}
            x={array.x}
            y={array.y}
            kind={array.series.kind}
            valueStyle={frame.text.value}
            ink={ink}
          />
          <g transform={moveBy(array.x, array.dotsY)}>
            <HitArea width={array.cell * PER_ROW} height={array.cell * PER_ROW} />
            {drawDots(array, input)}
          </g>
        </MarkLink>
      ))}
      <UnstatedNote note={unstated} {...input} />
    </>
  );
  return { height: unstated.y + unstated.height, content };
}
