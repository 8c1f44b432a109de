import { Bar } from '@visx/shape';
import { ChartText } from '@/components/marks/chart-text';
import { MarkLink } from '@/components/marks/mark-link';
import { ProseBlock } from '@/components/marks/prose-block';
import { breakProse, type ProseLines } from '@/components/scales/prose-lines';
import { seriesOf } from '@/components/scales/series';
import type { FormOf } from '@/data/model/figure';
import { claimOf } from '@/data/model/lookup';
import { possibleSampleSizes } from '@/data/statistics/grim';
import type { ChartInput, DrawnChart } from './chart';

/** Rows read as tens. */
const COLUMNS = 10;
const CELL_HEIGHT = 26;
const CELL_GAP = 4;
const KEY_SWATCH = 22;
const KEY_GAP = 8;

type Verdict = 'fits' | 'fits-by-tie' | 'does-not-fit';

interface PlacedCell {
  readonly size: number;
  readonly verdict: Verdict;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const KEY: readonly { readonly verdict: Verdict; readonly words: string }[] = [
  { verdict: 'fits', words: 'possible however an exact half is rounded' },
  { verdict: 'fits-by-tie', words: 'possible only if an exact half is rounded up' },
  { verdict: 'does-not-fit', words: 'no outline: not possible' },
];

/** One cell per sample size, row by row, with whether all shares fit it. */
function placeSampleSizes(form: FormOf<'sample-sizes'>, { article, frame }: ChartInput): PlacedCell[] {
  const shares = form.shares.map((id) => claimOf(article, id).value);
  const possible = new Map(possibleSampleSizes(shares, { limit: form.limit }).map((one) => [one.size, one]));
  const pitch = (frame.width + CELL_GAP) / COLUMNS;
  return Array.from({ length: form.limit }, (_, index) => {
    const fit = possible.get(index + 1);
    const verdict = fit === undefined ? 'does-not-fit' : fit.isByTie ? 'fits-by-tie' : 'fits';
    return {
      size: index + 1,
      verdict,
      x: (index % COLUMNS) * pitch,
      y: Math.floor(index / COLUMNS) * (CELL_HEIGHT + CELL_GAP),
      width: pitch - CELL_GAP,
    };
  });
}

function drawCell({ x, y, width, verdict }: Omit<PlacedCell, 'size'>, { ink }: ChartInput) {
  const isPossible = verdict !== 'does-not-fit';
  return (
    <Bar
      x={x + 0.75}
      y={y + 0.75}
      width={width - 1.5}
      height={CELL_HEIGHT - 1.5}
      fill={verdict === 'fits' ? ink.derived : 'none'}
      fillOpacity={verdict === 'fits' ? 0.14 : undefined}
      stroke={isPossible ? ink.derived : 'none'}
      strokeWidth={1.5}
      strokeDasharray={isPossible ? '4 3' : undefined}
      data-verdict={verdict}
    />
  );
}

function placeKey({ article, frame }: ChartInput, top: number) {
  let y = top;
  return KEY.map(({ verdict, words }) => {
    const prose: ProseLines = breakProse(
      article,
      words,
      frame.text.small,
      frame.width - KEY_SWATCH - KEY_GAP,
    );
    const placed = { verdict, prose, y };
    y += Math.max(prose.height, CELL_HEIGHT) + CELL_GAP;
    return placed;
  });
}

/** Which numbers of people the shares allow, by the GRIM test: computed, so outlined with dashes. */
export function drawSampleSizes(form: FormOf<'sample-sizes'>, input: ChartInput): DrawnChart {
  const { article, frame, ink, links } = input;
  const cells = placeSampleSizes(form, input);
  const cellsEnd = Math.max(...cells.map((cell) => cell.y)) + CELL_HEIGHT;
  const key = placeKey(input, cellsEnd + CELL_HEIGHT / 2);
  const keyEnd = Math.max(...key.map(({ prose, y }) => y + Math.max(prose.height, CELL_HEIGHT)));
  const { small } = frame.text;
  const counted = [
    { verdict: 'fits', derived: form.always },
    { verdict: 'fits-by-tie', derived: form.byTies },
  ] as const;
  const drawSize = (cell: PlacedCell) => (
    <g key={cell.size}>
      {drawCell(cell, input)}
      <ChartText
        x={cell.x + cell.width / 2}
        y={cell.y + CELL_HEIGHT / 2 + small.size * 0.36}
        style={{ ...small, weight: cell.verdict === 'does-not-fit' ? 400 : 600 }}
        words={String(cell.size)}
        textAnchor="middle"
        fill={cell.verdict === 'does-not-fit' ? ink.textSoft : ink.text}
        data-scale=""
        aria-hidden
      />
    </g>
  );
  const content = (
    <>
      {cells.filter((cell) => cell.verdict === 'does-not-fit').map(drawSize)}
      {counted.map(({ verdict, derived }) => (
        <MarkLink key={verdict} series={seriesOf(article, { derived })} links={links}>
          {cells.filter((cell) => cell.verdict === verdict).map(drawSize)}
        </MarkLink>
      ))}
      {key.map(({ verdict, prose, y }) => (
        <g key={verdict}>
          {drawCell({ verdict, x: 0, y, width: KEY_SWATCH }, input)}
          <ProseBlock
            prose={prose}
            x={KEY_SWATCH + KEY_GAP}
            y={y + Math.max(0, (CELL_HEIGHT - prose.height) / 2)}
            fill={ink.text}
            isSpoken
          />
        </g>
      ))}
    </>
  );
  return { height: keyEnd + 1, content };
}
