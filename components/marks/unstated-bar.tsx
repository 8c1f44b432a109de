import type { Frame } from '@/components/scales/frame';
import type { Ink } from '@/components/scales/ink';
import type { ProseLines } from '@/components/scales/prose-lines';
import { HatchedArea } from './hatched-area';
import { ProseBlock } from './prose-block';

const GAP = 4;
export const UNSTATED_BAR_HEIGHT = 16;

/** Height of the words and the hatched bar under them, in pixels. */
export const unstatedHeight = (prose: ProseLines): number => prose.height + GAP + UNSTATED_BAR_HEIGHT;

interface UnstatedBarProps {
  readonly prose: ProseLines;
  readonly y: number;
  readonly frame: Frame;
  readonly ink: Ink;
  readonly idPrefix: string;
}

/** What is not stated, said in words above a hatched bar. */
export function UnstatedBar({ prose, y, frame, ink, idPrefix }: UnstatedBarProps) {
  return (
    <>
      <ProseBlock prose={prose} x={0} y={y} fill={ink.textSoft} isSpoken />
      <HatchedArea
        x={0.5}
        y={y + prose.height + GAP}
        width={frame.width - 1}
        height={UNSTATED_BAR_HEIGHT}
        ink={ink}
        idPrefix={idPrefix}
      />
    </>
  );
}
