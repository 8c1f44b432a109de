import { scaleLinear } from '@visx/scale';
import { ChartText } from '@/components/marks/chart-text';
import { Heading } from '@/components/marks/heading';
import { HitArea } from '@/components/marks/hit-area';
import { MarkLink } from '@/components/marks/mark-link';
import { ValueAxis } from '@/components/marks/value-axis';
import { roundPixel } from '@/components/scales/pixel';
import { wordsOfHeading } from '@/components/scales/place-heading';
import {
  LEADER,
  type PlacedRun,
  type PlacedSizes,
  placeSampleSizes,
  STRIP_HEIGHT,
} from '@/components/scales/place-sample-sizes';
import { tickFormat } from '@/components/scales/ticks';
import type { FormOf } from '@/data/model/figure';
import type { ChartInput, DrawnChart } from './chart';

const AXIS_GAP = 8;
const AXIS_HEIGHT = 24;
const STEP = 20;
/** What a run's words keep free of their line, in pixels. */
const CLEARANCE = 2;

function drawRun(run: PlacedRun, { verdict, stripY }: PlacedSizes, { frame, ink }: ChartInput) {
  const { small } = frame.text;
  const { x, width, wordsX, isAbove } = run;
  const middle = x + width / 2;
  const edge = isAbove ? stripY : stripY + STRIP_HEIGHT;
  const reach = isAbove ? -LEADER : LEADER;
  return (
    <g key={run.words}>
      <rect
        x={roundPixel(x + 0.5)}
        y={stripY + 0.5}
        width={roundPixel(Math.max(0.5, width - 1))}
        height={STRIP_HEIGHT - 1}
        fill={verdict === 'fits' ? ink.derived : 'none'}
        fillOpacity={verdict === 'fits' ? 0.3 : undefined}
        stroke={ink.derived}
        strokeDasharray="3 2"
        data-verdict={verdict}
      />
      <path
        d={`M${roundPixel(middle)} ${edge}L${roundPixel(wordsX)} ${edge + reach}`}
        stroke={ink.context}
        strokeWidth={0.75}
      />
      <ChartText
        x={wordsX}
        y={isAbove ? edge + reach - CLEARANCE : edge + reach + small.size}
        style={small}
        words={run.words}
        textAnchor="middle"
        fill={ink.text}
        data-scale=""
        aria-hidden
      />
    </g>
  );
}

/** The labelled sizes under the strip: the first, round ones as far apart as the words of the last allow, the last. */
const sizesLabelled = (limit: number): readonly number[] => {
  const round = Array.from({ length: Math.floor(limit / STEP) }, (_, index) => (index + 1) * STEP);
  return [1, ...round.filter((size) => limit - size > STEP / 2), limit];
};

/** Which numbers of people the shares allow, by the GRIM test: computed, so outlined with dashes. */
export function drawSampleSizes(form: FormOf<'sample-sizes'>, input: ChartInput): DrawnChart {
  const { article, frame, ink, links } = input;
  const { rows, pitch, end } = placeSampleSizes(form, article, frame);
  // A size is as wide as its cell, and its tick stands in the middle.
  const scale = scaleLinear<number>({
    domain: [1, form.limit],
    range: [pitch / 2, frame.width - pitch / 2],
  });
  const axisY = end + AXIS_GAP;
  const content = (
    <>
      {rows.map((row) => (
        <MarkLink
          key={row.verdict}
          series={row.series}
          words={`${wordsOfHeading(row.heading)}: ${row.runs.map(({ words }) => words).join(', ')}`}
          links={links}
          top={row.y}
        >
          <HitArea width={frame.width} height={row.height} />
          <Heading heading={row.heading} x={0} y={0} kind="derived" valueStyle={frame.text.value} ink={ink} />
          <path
            d={`M.5 ${row.stripY + 0.5}H${frame.width - 0.5}v${STRIP_HEIGHT - 1}H.5Z`}
            fill="none"
            stroke={ink.rule}
          />
          {row.runs.map((run) => drawRun(run, row, input))}
        </MarkLink>
      ))}
      <ValueAxis
        scale={scale}
        ticks={sizesLabelled(form.limit)}
        formatTick={tickFormat({ unit: 'count' })}
        top={axisY}
        bottom={axisY}
        words={[]}
        style={frame.text.small}
        ink={ink}
      />
    </>
  );
  return { height: axisY + AXIS_HEIGHT, content };
}
