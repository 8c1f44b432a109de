import type { Ink } from '@/components/scales/ink';
import type { PlacedSmallMark, SmallFrame } from '@/components/scales/place-small-marks';
import { BarOnWhole } from './bar-on-whole';

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
  return (
    <svg
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      className={className}
      aria-hidden="true"
      focusable="false"
    >
      <BarOnWhole mark={mark} ink={ink} idPrefix={idPrefix} />
    </svg>
  );
}
