import { scaleLinear } from '@visx/scale';
import { Line } from '@visx/shape';
import { BarRow } from '@/components/marks/bar-row';
import { ValueAxis } from '@/components/marks/value-axis';
import { type PlacedBarRow, placeBarRow, wordsOf } from '@/components/scales/place-bar-row';
import { axisTicks, tickFormat } from '@/components/scales/ticks';
import type { FormOf } from '@/data/model/figure';
import type { ChartInput, DrawnChart } from './chart';

const BAR_HEIGHT = 22;
const PART_GAP = 10;
const LEVEL_GAP = 18;
const AXIS_HEIGHT = 26;

/** Levels from the whole to its parts; the parts of a level follow each other along the axis like steps. */
function placeLevels(
  form: FormOf<'nested-groups'>,
  { article, frame }: ChartInput,
  scale: (value: number) => number,
) {
  const rows: PlacedBarRow[] = [];
  let y = 0;
  for (const level of form.levels) {
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
