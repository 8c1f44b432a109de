import { Bar, Line } from '@visx/shape';
import { ChartText } from '@/components/marks/chart-text';
import { EstimateBar } from '@/components/marks/estimate-bar';
import { EstimatePoint } from '@/components/marks/estimate-point';
import { HatchedArea } from '@/components/marks/hatched-area';
import { HitArea } from '@/components/marks/hit-area';
import { MarkLink } from '@/components/marks/mark-link';
import { ProseBlock } from '@/components/marks/prose-block';
import { moveDown } from '@/components/scales/pixel';
import {
  CLAIM_COLUMNS,
  type ClaimColumn,
  COLUMN_HEADS,
  claimColumns,
  claimMarkWidth,
  claimRowGap,
  FEW_CLAIM_COLUMNS,
  hasClaimColumns,
  type PlacedClaimRow,
  placeClaimRows,
} from '@/components/scales/place-claim-rows';
import { UNSTATED_SWATCH } from '@/components/scales/place-unstated';
import { breakProse } from '@/components/scales/prose-lines';
import { baselineOf } from '@/components/scales/text-metrics';
import type { FormOf } from '@/data/model/figure';
import { claimOf } from '@/data/model/lookup';
import { formatEstimate } from '@/data/model/number-format';
import type { ChartInput, DrawnChart } from './chart';

const HEAD_GAP = 12;
const UNSTATED_GAP = 6;

function placeHead({ article, frame }: ChartInput, columns: readonly ClaimColumn[]) {
  if (!hasClaimColumns(frame, columns)) return { heads: [], height: 0 };
  const heads = columns.map((column) => ({
    column,
    prose: breakProse(
      article,
      COLUMN_HEADS[column],
      { ...frame.text.small, weight: 600 },
      claimColumns[column].width,
    ),
  }));
  return { heads, height: Math.max(...heads.map(({ prose }) => prose.height)) + HEAD_GAP };
}

function drawRow(row: PlacedClaimRow, { frame, ink, idPrefix, links }: ChartInput) {
  const { series, y, fields, bar, point, markEnd } = row;
  const { value } = frame.text;
  const words = formatEstimate(series.estimate, 'hedged');
  return (
    <g key={series.id} transform={moveDown(y)}>
      <Line
        from={{ x: 0, y: -claimRowGap / 2 }}
        to={{ x: frame.width, y: -claimRowGap / 2 }}
        stroke={ink.rule}
      />
      <MarkLink series={series} words={words} links={links}>
        <HitArea y={-2} width={claimMarkWidth} height={markEnd + 4} />
        <ChartText
          x={0}
          y={baselineOf(value)}
          style={value}
          words={words}
          fill={ink.article}
          aria-hidden
          className="mark-value"
        />
        {bar && (
          <Bar
            x={0.5}
            y={bar.y + 0.5}
            width={bar.endX - 1}
            height={bar.height - 1}
            fill="none"
            stroke={ink.context}
          />
        )}
        {bar && <EstimateBar bar={bar} ink={ink} idPrefix={idPrefix} />}
        {point && <EstimatePoint point={point} ink={ink} idPrefix={idPrefix} />}
      </MarkLink>
      {fields.map(({ column, prose, x, y: top, isUnstated }) => (
        <g key={column}>
          <ProseBlock prose={prose} x={x} y={top} fill={isUnstated ? ink.textSoft : ink.text} isSpoken />
          {isUnstated && (
            <HatchedArea
              x={x + prose.width + UNSTATED_GAP}
              y={top + (prose.height - UNSTATED_SWATCH.height) / 2}
              {...UNSTATED_SWATCH}
              ink={ink}
              idPrefix={idPrefix}
            />
          )}
        </g>
      ))}
    </g>
  );
}

/** One row per claim: the number, and who, where, when, who says so and how firm; in little height, who. */
export function drawClaimRows(form: FormOf<'claim-rows'>, input: ChartInput): DrawnChart {
  const { article, frame, ink } = input;
  const columns = input.isCompact ? FEW_CLAIM_COLUMNS : CLAIM_COLUMNS;
  const { heads, height } = placeHead(input, columns);
  const claims = form.claims.map((id) => claimOf(article, id));
  const rows = placeClaimRows(article, claims, columns, { frame, top: height + claimRowGap / 2 });
  const content = (
    <>
      {heads.map(({ column, prose }) => (
        <ProseBlock key={column} prose={prose} x={claimColumns[column].x} y={0} fill={ink.text} isSpoken />
      ))}
      {rows.map((row) => drawRow(row, input))}
    </>
  );
  return { height: (rows.at(-1)?.end ?? height) + 2, content };
}
