import { Bar, Circle, Line } from '@visx/shape';
import type { Ink } from '@/components/scales/ink';
import type { PlacedPoint } from '@/components/scales/place-log-rows';
import { haloId } from './definitions';
import { ARROW_REACH, OpenArrow } from './open-arrow';

const RADIUS = 6.5;
const HALO = 10;
const RANGE_HEIGHT = 11;

interface EstimatePointProps {
  readonly point: PlacedPoint;
  readonly ink: Ink;
  readonly idPrefix: string;
}

/** Other sources' points are diamonds, so that they differ without colour. */
const diamond = (x: number, y: number, reach: number): string =>
  `M${x - reach} ${y}L${x} ${y - reach}L${x + reach} ${y}L${x} ${y + reach}Z`;

function drawBody({ kind, relation, x, y }: PlacedPoint, colour: string, idPrefix: string) {
  const isSoft = relation === '~' && kind !== 'derived';
  const fill = isSoft ? `url(#${haloId(idPrefix, kind === 'claim' ? 'article' : 'context')})` : colour;
  if (kind === 'context') return <path d={diamond(x, y, isSoft ? HALO + 2 : RADIUS + 1)} fill={fill} />;
  if (kind === 'claim') return <Circle cx={x} cy={y} r={isSoft ? HALO : RADIUS} fill={fill} />;
  return (
    <Circle cx={x} cy={y} r={RADIUS} fill="none" stroke={colour} strokeWidth={1.5} strokeDasharray="4 3" />
  );
}

/** Draws a number as a point by the grammar of hedges: crisp, soft, a range, or an open bound. */
export function EstimatePoint({ point, ink, idPrefix }: EstimatePointProps) {
  const { kind, relation, x, y, upperX } = point;
  const colour = kind === 'claim' ? ink.article : kind === 'context' ? ink.context : ink.derived;
  const direction = relation === '<=' || relation === '<' ? -1 : 1;
  if (relation === '..' && upperX !== undefined) {
    return (
      <>
        <Bar
          x={x}
          y={y - RANGE_HEIGHT / 2}
          width={upperX - x}
          height={RANGE_HEIGHT}
          fill={colour}
          fillOpacity={0.22}
          stroke={colour}
          strokeWidth={1.5}
        />
        {[x, upperX].map((end) => (
          <Line
            key={end}
            from={{ x: end, y: y - RANGE_HEIGHT }}
            to={{ x: end, y: y + RANGE_HEIGHT }}
            stroke={colour}
            strokeWidth={2}
          />
        ))}
      </>
    );
  }
  return (
    <>
      {drawBody(point, colour, idPrefix)}
      {relation !== '=' && relation !== '~' && (
        <OpenArrow
          x={x + direction * 3}
          y={y}
          length={ARROW_REACH}
          direction={direction}
          stroke={colour}
          height={2 * RADIUS + 4}
        />
      )}
    </>
  );
}
