import { scaleLinear } from '@visx/scale';
import { BarRow } from '@/components/marks/bar-row';
import { Distance } from '@/components/marks/distance';
import { OneLine } from '@/components/marks/one-line';
import { ProseBlock } from '@/components/marks/prose-block';
import { UnstatedNote } from '@/components/marks/unstated-note';
import { ValueAxis } from '@/components/marks/value-axis';
import { assertLengths } from '@/components/scales/assert-drawable';
import { type PlacedBarRow, placeBarRow, wordsOf } from '@/components/scales/place-bar-row';
import { type PlacedDistance, placeDistance, wordsOfDistance } from '@/components/scales/place-distance';
import { gridPath } from '@/components/scales/place-grid';
import { placeUnstated } from '@/components/scales/place-unstated';
import { breakProse } from '@/components/scales/prose-lines';
import { seriesOf } from '@/components/scales/series';
import { axisEnds, axisTicks, axisTitle, tickFormat, valuesToHold } from '@/components/scales/ticks';
import { numbersOfArticle } from '@/data/comparability/numbers-of-article';
import { type Quantity, quantityOf } from '@/data/model/estimate';
import type { FormOf } from '@/data/model/figure';
import type { ChartInput, DrawnChart } from './chart';

const BAR_HEIGHT = 26;
const ROW_GAP = 18;
const AXIS_HEIGHT = 26;

const isSameQuantity = (one: Quantity, other: Quantity): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const TITLE_GAP = 4;

/** The rows under each other, and under all but the first, where it is asked for, how far that one is. */
function placeRows(
  form: FormOf<'bars'>,
  { article, frame }: ChartInput,
  scale: (value: number) => number,
): {
  readonly rows: readonly PlacedBarRow[];
  readonly distances: readonly PlacedDistance[];
  readonly end: number;
} {
  const rows: PlacedBarRow[] = [];
  const distances: PlacedDistance[] = [];
  const compared = form.distances === true ? numbersOfArticle(article) : [];
  let end = 0;
  for (const row of form.rows) {
    const y = rows.length === 0 ? 0 : end + ROW_GAP;
    const placed = placeBarRow(article, row, frame, { y, barHeight: BAR_HEIGHT, scale, zeroX: scale(0) });
    const [first] = rows;
    const [one, other] = [first, placed].map((given) => compared.find(({ id }) => id === given?.series.id));
    const distance =
      first && one && other
        ? placeDistance(article, [one, other], { row: placed, fromX: first.bar.valueX, frame })
        : undefined;
    rows.push(placed);
    if (distance) distances.push(distance);
    end = (distance ?? placed).end;
  }
  return { rows, distances, end };
}

/**
 * Numbers of one kind as bars from zero on one axis, each ended as its hedge says; what lies below zero goes the
 * other way.
 * @throws RangeError when the rows are of several kinds: no axis holds both.
 */
export function drawBars(form: FormOf<'bars'>, input: ChartInput): DrawnChart {
  const { article, frame, ink } = input;
  const all = form.rows.map((row) => seriesOf(article, row));
  assertLengths('bars', all);
  const quantity = quantityOf(all[0]?.estimate ?? { unit: 'count' });
  const other = all.find(({ estimate }) => !isSameQuantity(quantityOf(estimate), quantity));
  if (other)
    throw new RangeError(
      `bars stand on one axis: expected ${JSON.stringify(quantity)}, found ${JSON.stringify(quantityOf(other.estimate))} in “${other.id}”: give it a chart of its own`,
    );
  const isMultiple = quantity.unit === 'multiple';
  const values = [...all.flatMap(({ estimate }) => valuesToHold(estimate)), ...(isMultiple ? [1] : [])];
  const ends = axisEnds(values, form.most);
  const scale = scaleLinear<number>({ domain: [...ends], range: [0, frame.width] });
  const { rows, distances, end } = placeRows(form, input, scale);
  const words = [...rows.map(wordsOf), ...distances.map(wordsOfDistance)];
  const axisY = end + ROW_GAP / 2;
  const title = axisTitle(quantity);
  const titleProse =
    title === undefined ? undefined : breakProse(article, title, frame.text.small, frame.width);
  const titleY = axisY + AXIS_HEIGHT - TITLE_GAP;
  const axisEnd = titleProse ? titleY + titleProse.height : axisY + AXIS_HEIGHT;
  const unstated =
    form.unstated === undefined
      ? undefined
      : placeUnstated(article, form.unstated, frame, axisEnd + ROW_GAP / 2);
  const top = rows[0]?.bar.y ?? 0;
  const content = (
    <>
      <ValueAxis
        scale={scale}
        ticks={axisTicks(ends, quantity, frame)}
        formatTick={tickFormat(quantity)}
        top={top}
        bottom={axisY}
        words={words}
        style={frame.text.small}
        ink={ink}
      />
      {ends[0] < 0 && <path d={gridPath([scale(0)], { top, bottom: axisY }, words)} stroke={ink.context} />}
      {rows.map((row) => (
        <BarRow key={row.series.id} row={row} {...input} />
      ))}
      {distances.map((distance) => (
        <Distance key={distance.y} distance={distance} ink={ink} />
      ))}
      {isMultiple && <OneLine path={gridPath([scale(1)], { top, bottom: axisY }, words)} ink={ink} />}
      {titleProse && <ProseBlock prose={titleProse} x={0} y={titleY} fill={ink.textSoft} isSpoken />}
      {unstated && <UnstatedNote note={unstated} {...input} />}
    </>
  );
  return { height: unstated ? unstated.y + unstated.height : axisEnd, content };
}
