import type { Ink } from '@/components/scales/ink';
import type { PlacedSmallMark } from '@/components/scales/place-small-marks';
import { EstimateBar } from './estimate-bar';

interface BarOnWholeProps {
  readonly mark: PlacedSmallMark;
  readonly ink: Ink;
  readonly idPrefix: string;
  /** Of the outline, in the mark's own pixels. */
  readonly strokeWidth?: number;
}

/** A number's bar, and round it the whole that it is a part of, where it is a share. */
export function BarOnWhole({ mark: { bar, wholeX }, ink, idPrefix, strokeWidth = 1 }: BarOnWholeProps) {
  return (
    <>
      {wholeX !== undefined && (
        <rect
          x={strokeWidth / 2}
          y={bar.y + strokeWidth / 2}
          width={wholeX - strokeWidth}
          height={bar.height - strokeWidth}
          fill="none"
          stroke={ink.context}
          strokeWidth={strokeWidth}
        />
      )}
      <EstimateBar bar={bar} ink={ink} idPrefix={idPrefix} />
    </>
  );
}
