import { scaleLinear } from '@visx/scale';
import { BarRow } from '@/components/marks/bar-row';
import { HatchedArea } from '@/components/marks/hatched-area';
import { ProseBlock } from '@/components/marks/prose-block';
import { ValueAxis } from '@/components/marks/value-axis';
import { type PlacedBarRow, placeBarRow, wordsOf } from '@/components/scales/place-bar-row';
import { breakProse } from '@/components/scales/prose-lines';
import { tickFormat, ticksUpTo } from '@/components/scales/ticks';
import type { FormOf } from '@/data/model/figure';
import type { ChartInput, DrawnChart } from './chart';

const BAR_HEIGHT = 26;
const ROW_GAP = 18;
const WORDS_GAP = 4;
const AXIS_HEIGHT = 26;

/** One total, stated more than once, and its parts as a hatched bar of the last statement's length. */
export function drawStatedTotals(form: FormOf<'stated-totals'>, input: ChartInput): DrawnChart {
  const { article, frame, ink, idPrefix } = input;
  const scale = scaleLinear<number>({ domain: [0, form.most], range: [0, frame.width] });
  const rows: PlacedBarRow[] = [];
  for (const row of form.rows) {
    const y = rows.length === 0 ? 0 : (rows.at(-1) as PlacedBarRow).end + ROW_GAP;
    rows.push(placeBarRow(article, row, frame, { y, barHeight: BAR_HEIGHT, scale }));
  }
  const last = rows.at(-1) as PlacedBarRow;
  const words = breakProse(article, form.unstatedParts, frame.text.body, frame.width);
  const wordsY = last.end + ROW_GAP;
  const hatchY = wordsY + words.height + WORDS_GAP;
  const wordsBox = { left: 0, right: frame.width, top: wordsY, bottom: hatchY };
  const axisY = hatchY + BAR_HEIGHT + ROW_GAP / 2;
  const content = (
    <>
      <ValueAxis
        scale={scale}
        ticks={ticksUpTo(form.most, 'count', frame)}
        formatTick={tickFormat('count')}
        top={rows[0]?.bar.y ?? 0}
        bottom={axisY}
        words={[...rows.map((row) => wordsOf(row, frame)), wordsBox]}
        style={frame.text.small}
        ink={ink}
      />
      {rows.map((row) => (
        <BarRow key={row.series.id} row={row} {...input} />
      ))}
      <ProseBlock prose={words} x={0} y={wordsY} fill={ink.textSoft} isSpoken />
      <HatchedArea
        x={0.5}
        y={hatchY}
        width={last.bar.valueX - 1}
        height={BAR_HEIGHT}
        ink={ink}
        idPrefix={idPrefix}
      />
    </>
  );
  return { height: axisY + AXIS_HEIGHT, content };
}
