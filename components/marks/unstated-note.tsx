import type { Ink } from '@/components/scales/ink';
import { type PlacedUnstated, UNSTATED_SWATCH } from '@/components/scales/place-unstated';
import { LINE_HEIGHT } from '@/components/scales/text-metrics';
import { HatchedArea } from './hatched-area';
import { ProseBlock } from './prose-block';

interface UnstatedNoteProps {
  readonly note: PlacedUnstated;
  readonly ink: Ink;
  readonly idPrefix: string;
}

/** What is not stated: a hatched swatch and the words that say so. */
export function UnstatedNote({ note, ink, idPrefix }: UnstatedNoteProps) {
  const lineHeight = note.prose.style.size * LINE_HEIGHT;
  return (
    <>
      <HatchedArea
        x={0.5}
        y={note.y + (lineHeight - UNSTATED_SWATCH.height) / 2}
        width={UNSTATED_SWATCH.width}
        height={UNSTATED_SWATCH.height}
        ink={ink}
        idPrefix={idPrefix}
      />
      <ProseBlock prose={note.prose} x={note.textX} y={note.y} fill={ink.textSoft} isSpoken />
    </>
  );
}
