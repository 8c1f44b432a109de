import { EstimateBar } from '@/components/marks/estimate-bar';
import { EstimatePoint } from '@/components/marks/estimate-point';
import type { Ink } from '@/components/scales/ink';
import type { Hedge } from '@/components/scales/series';
import type { HedgeKeyEntry } from './hedge-key';

export const SWATCH = { width: 46, height: 12 } as const;

/** Where the stated value lies in the swatch, so that what follows it has room. */
const VALUE_X: Readonly<Record<Hedge, number>> = {
  '=': 46,
  '~': 34,
  '>=': 15,
  '>': 15,
  majority: 16,
  '<=': 44,
  '<': 44,
  '..': 8,
};

interface HedgeSwatchProps {
  readonly entry: HedgeKeyEntry;
  /** The chart's marks are points, not bars. */
  readonly isPoint: boolean;
  readonly ink: Ink;
  readonly idPrefix: string;
}

/** A small mark as the chart draws it, from (0, 0) to the swatch's size. */
export function HedgeSwatch({ entry: { kind, relation }, isPoint, ink, idPrefix }: HedgeSwatchProps) {
  const valueX = VALUE_X[relation];
  const upperX = relation === '..' ? SWATCH.width - 8 : undefined;
  if (isPoint) {
    const x = relation === '=' || relation === '~' ? SWATCH.width / 2 : valueX;
    return (
      <EstimatePoint
        point={{ kind, relation, x, upperX, y: SWATCH.height / 2 }}
        ink={ink}
        idPrefix={idPrefix}
      />
    );
  }
  const bar = { kind, relation, y: 0, height: SWATCH.height, startX: 0, valueX, upperX, endX: SWATCH.width };
  return <EstimateBar bar={bar} ink={ink} idPrefix={idPrefix} />;
}
