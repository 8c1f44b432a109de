import type { Ink } from '@/components/scales/ink';
import { roundPixel } from '@/components/scales/pixel';
import type { PlacedDistance } from '@/components/scales/place-distance';
import { ProseBlock } from './prose-block';

/** Half the height of the strokes at both ends, in pixels. */
const CAP = 4;

/** How far apart two values are: a dashed line between them, as all is dashed that is not stated. */
export function Distance({ distance, ink }: { readonly distance: PlacedDistance; readonly ink: Ink }) {
  const { fromX, toX, prose, textX, textY } = distance;
  const [left, right, y] = [Math.min(fromX, toX), Math.max(fromX, toX), distance.y].map(roundPixel);
  return (
    <g data-mark="distance">
      <path
        d={`M${left} ${y}H${right}`}
        fill="none"
        stroke={ink.derived}
        strokeWidth={1.5}
        strokeDasharray="4 3"
      />
      <path
        d={[left, right].map((x) => `M${x} ${roundPixel(distance.y - CAP)}v${2 * CAP}`).join('')}
        fill="none"
        stroke={ink.derived}
        strokeWidth={1.5}
      />
      <ProseBlock prose={prose} x={textX} y={textY} fill={ink.textSoft} isSpoken />
    </g>
  );
}
