import type { Frame } from '@/components/scales/frame';
import type { Ink } from '@/components/scales/ink';
import type { PlacedBarRow } from '@/components/scales/place-bar-row';
import { EstimateBar } from './estimate-bar';
import { Heading } from './heading';
import { MarkLink, type MarkLinks } from './mark-link';

interface BarRowProps {
  readonly row: PlacedBarRow;
  readonly frame: Frame;
  readonly ink: Ink;
  readonly idPrefix: string;
  readonly links: MarkLinks;
}

/** A number's words and bar as one link, with the paper behind the words so that grid lines stop there. */
export function BarRow({ row, frame, ink, idPrefix, links }: BarRowProps) {
  const { series, heading, x, y, bar } = row;
  return (
    <MarkLink series={series} links={links}>
      <rect x={0} y={y} width={frame.width} height={bar.y - y} fill={ink.paper} />
      <Heading heading={heading} x={x} y={y} kind={series.kind} valueStyle={frame.text.value} ink={ink} />
      <EstimateBar bar={bar} ink={ink} idPrefix={idPrefix} />
    </MarkLink>
  );
}
