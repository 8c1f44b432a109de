import { scaleLinear } from '@visx/scale';
import { BarRow } from '@/components/marks/bar-row';
import { HatchedArea } from '@/components/marks/hatched-area';
import { ProseBlock } from '@/components/marks/prose-block';
import { ValueAxis } from '@/components/marks/value-axis';
import { assertLengths, assertWithin } from '@/components/scales/assert-drawable';
import { type PlacedBarRow, placeBarRow, wordsOf } from '@/components/scales/place-bar-row';
import { breakProse } from '@/components/scales/prose-lines';
import { seriesOf } from '@/components/scales/series';
import { axisTicks, tickFormat } from '@/components/scales/ticks';
import { quantityOf } from '@/data/model/estimate';
import type { FormOf } from '@/data/model/figure';
import type { ChartInput, DrawnChart } from './chart';

const BAR_HEIGHT = 32;
/** How much of the total's bar is solid; the rest is hatched, a little inside its edge. */
const SOLID_SHARE = 0.4;
const HATCH_INSET = 2;
const ROW_GAP = 18;
const WORDS_GAP = 4;
const AXIS_HEIGHT = 26;

/** One total, stated more than once, and inside the last statement's bar, hatched, its parts. */
export function drawStatedTotals(form: FormOf<'stated-totals'>, input: ChartInput): DrawnChart {
  const { article, frame, ink, idPrefix } = input;
  const all = form.rows.map((row) => seriesOf(article, row));
  assertLengths('stated-totals', all);
  assertWithin('stated-totals', all, [0, form.most]);
  const quantity = quantityOf(all[0]?.estimate ?? { unit: 'count' });
  const scale = scaleLinear<number>({ domain: [0, form.most], range: [0, frame.width] });
  const rows: PlacedBarRow[] = [];
  for (const row of form.rows) {
    const y = rows.length === 0 ? 0 : (rows.at(-1) as PlacedBarRow).end + ROW_GAP;
    rows.push(placeBarRow(article, row, frame, { y, barHeight: BAR_HEIGHT, scale }));
  }
  const last = rows.at(-1) as PlacedBarRow;
  const words = breakProse(article, form.unstatedParts, frame.text.small, frame.width);
  // Inside the bar of the total: it is its parts that are not stated.
  const hatch = {
    x: last.bar.startX + HATCH_INSET,
    y: last.bar.y + BAR_HEIGHT * SOLID_SHARE,
    width: last.bar.valueX - last.bar.startX - 2 * HATCH_INSET,
    height: BAR_HEIGHT * (1 - SOLID_SHARE) - HATCH_INSET,
  };
  const wordsY = last.end + WORDS_GAP;
  const wordsBox = { left: 0, right: words.width + ROW_GAP / 2, top: wordsY, bottom: wordsY + words.height };
  const axisY = wordsBox.bottom + ROW_GAP / 2;
  const content = (
    <>
      <ValueAxis
        scale={scale}
        ticks={axisTicks([0, form.most], quantity, frame)}
        formatTick={tickFormat(quantity)}
        top={rows[0]?.bar.y ?? 0}
        bottom={axisY}
        words={[...rows.map(wordsOf), wordsBox]}
        style={frame.text.small}
        ink={ink}
      />
      {rows.map((row) => (
        <BarRow key={row.series.id} row={row} {...input} />
      ))}
      <rect {...hatch} fill={ink.paper} />
      <HatchedArea {...hatch} ink={ink} idPrefix={idPrefix} />
      <ProseBlock prose={words} x={0} y={wordsY} fill={ink.textSoft} isSpoken />
    </>
  );
  return { height: axisY + AXIS_HEIGHT, content };
}
