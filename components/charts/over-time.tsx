import { ChartText } from '@/components/marks/chart-text';
import { EstimateBar } from '@/components/marks/estimate-bar';
import { HitArea } from '@/components/marks/hit-area';
import { MarkLink } from '@/components/marks/mark-link';
import { OneLine } from '@/components/marks/one-line';
import { ProseBlock } from '@/components/marks/prose-block';
import { roundPixel } from '@/components/scales/pixel';
import { type PlacedColumn, type PlacedColumns, placeColumns } from '@/components/scales/place-columns';
import type { FormOf } from '@/data/model/figure';
import type { ChartInput, DrawnChart } from './chart';

const TICK_LENGTH = 4;
/** Room between a number and the line that leads from it to its column. */
const LEADER_GAP = 4;
const LEAST_LEADER = 6;

interface ColumnProps {
  readonly column: PlacedColumn;
  readonly placed: PlacedColumns;
  readonly input: ChartInput;
}

/** A bar that stands up: the same mark, with the same ends, turned by a quarter. */
function StandingBar({ column, placed: { zeroY, columnWidth }, input: { ink, idPrefix } }: ColumnProps) {
  const { series, x, length, upperLength, endLength } = column;
  return (
    <g transform={`translate(${roundPixel(x)} ${roundPixel(zeroY)}) rotate(-90)`} data-mark="column">
      <EstimateBar
        bar={{
          kind: series.kind,
          relation: series.drawn,
          y: -columnWidth / 2,
          height: columnWidth,
          startX: 0,
          valueX: length,
          upperX: upperLength,
          endX: endLength,
        }}
        ink={ink}
        idPrefix={idPrefix}
      />
    </g>
  );
}

function Column(props: ColumnProps) {
  const { column, placed, input } = props;
  const { series, year, value, x, valueX, valueY, yearX, topY } = column;
  const { frame, ink, links } = input;
  const leaderY = valueY + LEADER_GAP;
  const isLed = topY - leaderY > LEAST_LEADER;
  return (
    <MarkLink series={series} words={`${value} ${year}`} links={links}>
      <HitArea
        x={x - placed.columnWidth / 2}
        y={topY}
        width={placed.columnWidth}
        height={placed.yearY - topY}
      />
      {isLed && (
        <path
          d={`M${roundPixel(valueX)} ${roundPixel(leaderY)}L${roundPixel(x)} ${roundPixel(topY - 2)}`}
          stroke={ink.rule}
          fill="none"
        />
      )}
      <ChartText
        x={valueX}
        y={valueY}
        style={frame.text.value}
        words={value}
        textAnchor="middle"
        fill={series.kind === 'claim' ? ink.article : ink.text}
        aria-hidden
        className="mark-value"
      />
      <StandingBar {...props} />
      <ChartText
        x={yearX}
        y={placed.yearY}
        style={frame.text.small}
        words={String(year)}
        textAnchor="middle"
        fill={ink.text}
        data-cite=""
        aria-hidden
      />
    </MarkLink>
  );
}

/**
 * Numbers of one kind and one group as columns at their years, from zero. Equal times are equal lengths, and nothing
 * is drawn between two years, since nothing is said of them.
 * @throws RangeError where two numbers are of one year, or there is no room to label all
 */
export function drawOverTime(form: FormOf<'over-time'>, input: ChartInput): DrawnChart {
  const { article, frame, ink } = input;
  const placed = placeColumns(form, article, frame);
  const { columns, zeroY, oneY, axisY } = placed;
  const ticks = columns.map(
    ({ x, yearX }) =>
      `M${roundPixel(x)} ${roundPixel(axisY)}v${TICK_LENGTH}L${roundPixel(yearX)} ${roundPixel(axisY + 2 * TICK_LENGTH)}`,
  );
  const content = (
    <>
      <path
        d={`M0 ${roundPixel(axisY)}H${frame.width}${ticks.join('')}`}
        stroke={ink.context}
        fill="none"
        data-mark="time-axis"
      />
      {placed.title && <ProseBlock prose={placed.title} x={0} y={0} fill={ink.textSoft} isSpoken />}
      {zeroY < axisY && <path d={`M0 ${roundPixel(zeroY)}H${frame.width}`} stroke={ink.rule} />}
      {columns.map((column) => (
        <Column key={column.series.id} column={column} placed={placed} input={input} />
      ))}
      {oneY !== undefined && <OneLine path={`M0 ${roundPixel(oneY)}H${frame.width}`} ink={ink} />}
    </>
  );
  return { height: placed.height, content };
}
