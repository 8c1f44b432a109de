import type { ReactElement } from 'react';
import { BarOnWhole } from '@/components/marks/bar-on-whole';
import { placeSmallMarks, type SmallFrame } from '@/components/scales/place-small-marks';
import type { Claim } from '@/data/model/claim';
import { hasLength } from '@/data/model/estimate';
import { CARD_INK, ID_PREFIX } from './card-frame';

/** A number's mark, on its whole where it is a share; undefined where it has no length. */
export function placeClaimMark(claim: Claim, frame: SmallFrame): ReactElement | undefined {
  const [mark] = hasLength(claim) ? placeSmallMarks([claim], 'claim', frame) : [];
  if (!mark) return undefined;
  return (
    <g data-claim={claim.id}>
      <BarOnWhole mark={mark} ink={CARD_INK} idPrefix={ID_PREFIX} strokeWidth={0.5} />
    </g>
  );
}
