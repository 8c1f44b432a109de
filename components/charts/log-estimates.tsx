import { ChartText } from '@/components/marks/chart-text';
import { EstimatePoint } from '@/components/marks/estimate-point';
import { HitArea } from '@/components/marks/hit-area';
import { MarkLink } from '@/components/marks/mark-link';
import { ProseBlock } from '@/components/marks/prose-block';
import { ValueAxis } from '@/components/marks/value-axis';
import { moveBy, roundPixel } from '@/components/scales/pixel';
import { placeLogRows, yearColumn } from '@/components/scales/place-log-rows';
import { breakProse, wordsOfLines } from '@/components/scales/prose-lines';
import { baselineOf } from '@/components/scales/text-metrics';
import { tickFormat } from '@/components/scales/ticks';
import { quantityOf } from '@/data/model/estimate';
import type { FormOf } from '@/data/model/figure';
import type { ChartInput, DrawnChart } from './chart';

const CAUTION_GAP = 14;
const AXIS_HEIGHT = 26;

/** The powers of ten inside the scale's ends. */
function powersOfTen(least: number, most: number): readonly number[] {
  const first = Math.ceil(Math.log10(least));
  const last = Math.floor(Math.log10(most));
  return Array.from({ length: last - first + 1 }, (_, index) => 10 ** (first + index));
}

/** Numbers of differing scope on one log scale, a row each, joined by nothing. */
export function drawLogEstimates(form: FormOf<'log-estimates'>, input: ChartInput): DrawnChart {
  const { article, frame, ink, idPrefix, links } = input;
  const { strong, body, small } = frame.text;
  const caution = breakProse(article, form.caution, strong, frame.width);
  const { scale, rows, brackets, end, plotX, plotEnd } = placeLogRows(
    form,
    article,
    frame,
    caution.height + CAUTION_GAP,
  );
  const sameReport = breakProse(article, 'same report', small, frame.width);
  const content = (
    <>
      <ProseBlock prose={caution} x={0} y={0} fill={ink.text} isSpoken />
      <ValueAxis
        scale={scale}
        ticks={powersOfTen(form.least, form.most)}
        formatTick={tickFormat(quantityOf(rows[0]?.series.estimate ?? { unit: 'count' }))}
        top={caution.height + CAUTION_GAP}
        bottom={end}
        words={rows.map(({ words }) => words)}
        style={small}
        ink={ink}
      />
      {rows.map(({ series, year, label, top, point, value, valueX }) => (
        <MarkLink
          key={series.id}
          series={series}
          words={`${year} ${wordsOfLines(label)} ${value}`}
          links={links}
          top={top}
        >
          <HitArea width={frame.width} height={Math.max(label.height, point.y)} />
          <ChartText
            x={0}
            y={baselineOf(strong)}
            style={strong}
            words={String(year)}
            fill={ink.text}
            data-cite=""
            aria-hidden
          />
          <ProseBlock prose={label} x={yearColumn} y={0} fill={ink.text} />
          <line x1={plotX} y1={point.y} x2={roundPixel(plotEnd)} y2={point.y} stroke={ink.rule} />
          <g transform={moveBy(point.x, point.y)}>
            <EstimatePoint
              point={{ ...point, x: 0, y: 0, upperX: point.upperX && point.upperX - point.x }}
              ink={ink}
              idPrefix={idPrefix}
            />
          </g>
          <ChartText
            x={valueX}
            y={point.y + body.size * 0.36}
            style={strong}
            words={value}
            fill={series.kind === 'claim' ? ink.article : ink.text}
            aria-hidden
            className="mark-value"
          />
        </MarkLink>
      ))}
      {brackets.map(({ x, top, bottom }) => (
        <g key={top}>
          <path
            d={`M${roundPixel(x)} ${roundPixel(top)}h4V${roundPixel(bottom)}h-4`}
            fill="none"
            stroke={ink.textSoft}
          />
          <ProseBlock
            prose={sameReport}
            x={x - 2}
            y={(top + bottom - sameReport.height) / 2}
            anchor="end"
            fill={ink.textSoft}
            isSpoken
          />
        </g>
      ))}
    </>
  );
  return { height: end + AXIS_HEIGHT, content };
}
