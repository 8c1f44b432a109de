import type { ReactElement } from 'react';
import { EstimateBar } from '@/components/marks/estimate-bar';
import { hasLength, placeSmallMarks, type SmallFrame } from '@/components/scales/place-small-marks';
import type { Claim } from '@/data/model/claim';
import { CARD_INK, ID_PREFIX } from './card-frame';

/** A number's mark, on its whole where it is a share; undefined where it has no length. */
export function placeClaimMark(claim: Claim, frame: SmallFrame): ReactElement | undefined {
  const [mark] = hasLength(claim) ? placeSmallMarks([claim], 'claim', frame) : [];
  if (!mark) return undefined;
  return (
    <g data-claim={claim.id}>
      {mark.wholeX !== undefined && (
        <rect
          x={0.25}
          y={0.25}
          width={mark.wholeX - 0.5}
          height={frame.height - 0.5}
          fill="none"
          stroke={CARD_INK.context}
          strokeWidth={0.5}
        />
      )}
      <EstimateBar bar={mark.bar} ink={CARD_INK} idPrefix={ID_PREFIX} />
    </g>
  );
}
