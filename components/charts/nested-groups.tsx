import { scaleLinear } from '@visx/scale';
import { Line } from '@visx/shape';
import { BarRow } from '@/components/marks/bar-row';
import { ValueAxis } from '@/components/marks/value-axis';
import { assertUnits, assertWithin } from '@/components/scales/assert-drawable';
import { type PlacedBarRow, placeBarRow, wordsOf } from '@/components/scales/place-bar-row';
import { type Series, seriesOf } from '@/components/scales/series';
import { axisTicks, tickFormat } from '@/components/scales/ticks';
import type { FormOf } from '@/data/model/figure';
import type { ChartInput, DrawnChart } from './chart';

const BAR_HEIGHT = 22;
const PART_GAP = 10;
const LEVEL_GAP = 18;
const AXIS_HEIGHT = 26;

const sumOf = (parts: readonly Series[]): number =>
  parts.reduce((sum, { estimate }) => sum + (estimate.upper ?? estimate.value), 0);

/** @throws RangeError where parts hold more than what they are parts of, or follow one that has no sure end */
function assertParts(parts: readonly Series[], whole: number): void {
  const sum = sumOf(parts);
  if (sum > whole)
    throw new RangeError(
      `nested-groups draws parts of what stands above them: expected at most ${whole}, found ${sum} in ${parts.map(({ id }) => `“${id}”`).join(', ')}`,
    );
  const open = parts.slice(0, -1).find(({ drawn }) => drawn !== '=' && drawn !== '~');
  if (open)
    throw new RangeError(
      `nested-groups draws each part where the one before it ends: expected a number with an end, found “${open.id}”, which is ${open.drawn} ${open.estimate.value}: let it come last`,
    );
}

/** Levels from the whole to its parts; the parts of a level follow each other along the axis like steps. */
function placeLevels(
  form: FormOf<'nested-groups'>,
  { article, frame }: ChartInput,
  scale: (value: number) => number,
) {
  const rows: PlacedBarRow[] = [];
  let y = 0;
  let whole = form.most;
  for (const level of form.levels) {
    const parts = level.map((part) => seriesOf(article, part));
    assertUnits('nested-groups', parts, ['count']);
    assertParts(parts, whole);
    whole = sumOf(parts);
    let startX = 0;
    for (const part of level) {
      const row = placeBarRow(article, part, frame, { y, barHeight: BAR_HEIGHT, scale, startX });
      rows.push(row);
      startX = row.bar.valueX;
      y = row.end + PART_GAP;
    }
    y += LEVEL_GAP - PART_GAP;
  }
  return { rows, end: y };
}

/** Groups inside groups on one scale, and the article's own number under them on the same scale. */
export function drawNestedGroups(form: FormOf<'nested-groups'>, input: ChartInput): DrawnChart {
  const { article, frame, ink } = input;
  const scale = scaleLinear<number>({ domain: [0, form.most], range: [0, frame.width] });
  const levels = placeLevels(form, input, scale);
  const ownSeries = seriesOf(article, { claim: form.article });
  assertUnits('nested-groups', [ownSeries], ['count']);
  assertWithin('nested-groups', [ownSeries], [0, form.most]);
  const own = placeBarRow(article, { claim: form.article, label: 'the article' }, frame, {
    y: levels.end + LEVEL_GAP,
    barHeight: BAR_HEIGHT,
    scale,
  });
  const axisY = own.end + PART_GAP;
  const content = (
    <>
      <ValueAxis
        scale={scale}
        ticks={axisTicks([0, form.most], { unit: 'count' }, frame)}
        formatTick={tickFormat({ unit: 'count' })}
        top={levels.rows[0]?.bar.y ?? 0}
        bottom={axisY}
        words={[...levels.rows, own].map(wordsOf)}
        style={frame.text.small}
        ink={ink}
      />
      {levels.rows.map((row) => (
        <BarRow key={row.series.id} row={row} {...input} />
      ))}
      <Line
        from={{ x: 0, y: levels.end + LEVEL_GAP / 2 }}
        to={{ x: frame.width, y: levels.end + LEVEL_GAP / 2 }}
        stroke={ink.context}
        strokeWidth={1}
      />
      <BarRow row={own} {...input} />
    </>
  );
  return { height: axisY + AXIS_HEIGHT, content };
}
