import { scaleLinear } from '@visx/scale';
import { BarRow } from '@/components/marks/bar-row';
import { UnstatedNote } from '@/components/marks/unstated-note';
import { ValueAxis } from '@/components/marks/value-axis';
import { type PlacedBarRow, placeBarRow, wordsOf } from '@/components/scales/place-bar-row';
import { placeUnstated } from '@/components/scales/place-unstated';
import { tickFormat, ticksUpTo } from '@/components/scales/ticks';
import type { FormOf } from '@/data/model/figure';
import type { ChartInput, DrawnChart } from './chart';

const BAR_HEIGHT = 26;
const ROW_GAP = 18;
const AXIS_HEIGHT = 26;

/** Numbers of one unit as bars from zero on one axis, each ended as its hedge says. */
export function drawBars(form: FormOf<'bars'>, input: ChartInput): DrawnChart {
  const { article, frame, ink } = input;
  const scale = scaleLinear<number>({ domain: [0, form.most], range: [0, frame.width] });
  const rows: PlacedBarRow[] = [];
  for (const row of form.rows) {
    const y = rows.length === 0 ? 0 : (rows.at(-1) as PlacedBarRow).end + ROW_GAP;
    rows.push(placeBarRow(article, row, frame, { y, barHeight: BAR_HEIGHT, scale }));
  }
  const unit = rows[0]?.series.estimate.unit ?? 'count';
  const axisY = Math.max(...rows.map((row) => row.end)) + ROW_GAP / 2;
  const axisEnd = axisY + AXIS_HEIGHT;
  const unstated =
    form.unstated === undefined
      ? undefined
      : placeUnstated(article, form.unstated, frame, axisEnd + ROW_GAP / 2);
  const content = (
    <>
      <ValueAxis
        scale={scale}
        ticks={ticksUpTo(form.most, unit, frame)}
        formatTick={tickFormat(unit)}
        top={rows[0]?.bar.y ?? 0}
        bottom={axisY}
        words={rows.map(wordsOf)}
        style={frame.text.small}
        ink={ink}
      />
      {rows.map((row) => (
        <BarRow key={row.series.id} row={row} {...input} />
      ))}
      {unstated && <UnstatedNote note={unstated} {...input} />}
    </>
  );
  return { height: unstated ? unstated.y + unstated.height : axisEnd, content };
}
