import { Heading } from '@/components/marks/heading';
import { HitArea } from '@/components/marks/hit-area';
import { MarkLink } from '@/components/marks/mark-link';
import { ProseBlock } from '@/components/marks/prose-block';
import { moveDown } from '@/components/scales/pixel';
import { placeHeading, wordsOfHeading } from '@/components/scales/place-heading';
import { breakProse } from '@/components/scales/prose-lines';
import { seriesOf } from '@/components/scales/series';
import { hasLength } from '@/data/model/estimate';
import type { FormOf, Row } from '@/data/model/figure';
import { drawBars } from './bars';
import type { ChartInput, DrawnChart } from './chart';

const ROW_GAP = 22;
const CAUTION_GAP = 16;

/** A number as its words alone: a place in an order has no length, and others might be compared by theirs. */
function drawWords(row: Row, input: ChartInput): DrawnChart {
  const { article, frame, ink, links } = input;
  const series = seriesOf(article, row);
  const heading = placeHeading(article, series, frame, frame.width);
  const content = (
    <MarkLink series={series} words={wordsOfHeading(heading)} links={links}>
      <HitArea width={frame.width} height={heading.height} />
      <Heading heading={heading} x={0} y={0} kind={series.kind} valueStyle={frame.text.value} ink={ink} />
    </MarkLink>
  );
  return { height: heading.height, content };
}

/** A number on an axis of its own; a share’s goes from none to all. */
function drawAlone(row: Row, input: ChartInput): DrawnChart {
  const { estimate } = seriesOf(input.article, row);
  const most = estimate.unit === 'share' ? { most: 1 } : {};
  return drawBars({ id: 'alone', label: '', layer: 'context', form: 'bars', rows: [row], ...most }, input);
}

/** Numbers that no axis holds together, under each other. */
export function drawApart(form: FormOf<'apart'>, input: ChartInput): DrawnChart {
  const { article, frame, ink } = input;
  const caution = breakProse(article, form.caution, frame.text.strong, frame.width);
  let y = caution.height + CAUTION_GAP;
  const rows = form.rows.map((row) => {
    const series = seriesOf(article, row);
    const chart = form.lengths && hasLength(series.estimate) ? drawAlone(row, input) : drawWords(row, input);
    const placed = { key: `${series.kind}-${series.id}`, y, content: chart.content };
    y += chart.height + ROW_GAP;
    return placed;
  });
  const content = (
    <>
      <ProseBlock prose={caution} x={0} y={0} fill={ink.text} isSpoken />
      {rows.map((row) => (
        <g key={row.key} transform={moveDown(row.y)}>
          {row.content}
        </g>
      ))}
    </>
  );
  return { height: y - ROW_GAP, content };
}
