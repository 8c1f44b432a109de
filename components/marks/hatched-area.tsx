import { Bar } from '@visx/shape';
import type { Ink } from '@/components/scales/ink';
import { hatchId } from './definitions';

interface HatchedAreaProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly ink: Ink;
  readonly idPrefix: string;
}

/** What the article does not state. Always drawn beside the words that say so. */
export function HatchedArea({ x, y, width, height, ink, idPrefix }: HatchedAreaProps) {
  return (
    <Bar
      x={x}
      y={y}
      width={width}
      height={height}
      fill={`url(#${hatchId(idPrefix)})`}
      stroke={ink.hatch}
      strokeWidth={1}
      data-mark="not-stated"
    />
  );
}
