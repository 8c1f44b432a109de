import type { Frame } from '@/components/scales/frame';
import type { Ink } from '@/components/scales/ink';
import type { PlacedBarRow } from '@/components/scales/place-bar-row';
import { wordsOfHeading } from '@/components/scales/place-heading';
import { EstimateBar } from './estimate-bar';
import { Heading } from './heading';
import { HitArea } from './hit-area';
import { MarkLink, type MarkLinks } from './mark-link';

interface BarRowProps {
  readonly row: PlacedBarRow;
  readonly frame: Frame;
  readonly ink: Ink;
  readonly idPrefix: string;
  readonly links: MarkLinks;
}

/** A number's words and bar as one link. */
export function BarRow({ row, frame, ink, idPrefix, links }: BarRowProps) {
  const { series, heading, x, y, bar } = row;
  return (
    <MarkLink series={series} words={wordsOfHeading(heading)} links={links} top={y}>
      <HitArea width={frame.width} height={row.end - y} />
      <Heading heading={heading} x={x} y={0} kind={series.kind} valueStyle={frame.text.value} ink={ink} />
      <EstimateBar bar={{ ...bar, y: bar.y - y }} ink={ink} idPrefix={idPrefix} />
    </MarkLink>
  );
}
