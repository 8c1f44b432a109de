import { Heading } from '@/components/marks/heading';
import { HitArea } from '@/components/marks/hit-area';
import { MarkLink } from '@/components/marks/mark-link';
import { UnstatedNote } from '@/components/marks/unstated-note';
import { placeHeading, wordsOfHeading } from '@/components/scales/place-heading';
import { placeUnstated } from '@/components/scales/place-unstated';
import { seriesOf } from '@/components/scales/series';
import type { FormOf } from '@/data/model/figure';
import type { ChartInput, DrawnChart } from './chart';

const ROW_GAP = 12;

/**
 * Places in an order as a list, the first at the top. A place has no length: how far apart two of them are, it does
 * not say.
 * @throws RangeError where a number is no place in an order
 */
export function drawRanks(form: FormOf<'ranks'>, input: ChartInput): DrawnChart {
  const { article, frame, ink, links } = input;
  const all = form.rows
    .map((row) => seriesOf(article, row))
    .toSorted((one, other) => one.estimate.value - other.estimate.value);
  const other = all.find(({ estimate }) => estimate.unit !== 'rank');
  if (other)
    throw new RangeError(`a list of places holds ranks: found a ${other.estimate.unit} in “${other.id}”`);
  let y = 0;
  const rows = all.map((series) => {
    const heading = placeHeading(article, series, frame, frame.width);
    const row = { series, heading, y };
    y += heading.height + ROW_GAP;
    return row;
  });
  const end = y - ROW_GAP;
  const unstated =
    form.unstated === undefined ? undefined : placeUnstated(article, form.unstated, frame, end + ROW_GAP);
  const content = (
    <>
      {rows.map(({ series, heading, y: top }) => (
        <MarkLink key={series.id} series={series} words={wordsOfHeading(heading)} links={links} top={top}>
          <HitArea width={frame.width} height={heading.height} />
          <Heading heading={heading} x={0} y={0} kind={series.kind} valueStyle={frame.text.value} ink={ink} />
        </MarkLink>
      ))}
      {unstated && <UnstatedNote note={unstated} {...input} />}
    </>
  );
  return { height: unstated ? unstated.y + unstated.height : end, content };
}
