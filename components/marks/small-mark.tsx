import type { Ink } from '@/components/scales/ink';
import type { PlacedSmallMark, SmallFrame } from '@/components/scales/place-small-marks';
import { EstimateBar } from './estimate-bar';

interface SmallMarkProps {
  readonly mark: PlacedSmallMark;
  readonly frame: SmallFrame;
  readonly ink: Ink;
  /** Of the definitions that the page holds for all its small marks. */
  readonly idPrefix: string;
  readonly className: string;
}

/** A number drawn beside its words, which say it already: hidden from those who hear the page. */
export function SmallMark({ mark, frame, ink, idPrefix, className }: SmallMarkProps) {
  const { bar, wholeX } = mark;
  return (
    <svg
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      className={className}
      aria-hidden="true"
      focusable="false"
    >
      {wholeX !== undefined && (
        <rect
          x={0.5}
          y={0.5}
          width={wholeX - 1}
          height={frame.height - 1}
          fill="none"
          stroke={ink.context}
          strokeWidth={1}
        />
      )}
      <EstimateBar bar={bar} ink={ink} idPrefix={idPrefix} />
    </svg>
  );
}
