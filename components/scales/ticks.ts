import { format, ticks } from 'd3';
import type { Unit } from '@/data/model/estimate';
import type { Frame } from './frame';
import { measureText } from './text-metrics';

const formatPercent = format('.0%');
const formatCount = format(',');

/** “20%” for a share of 0.2, “2,600” for a count. */
export const tickFormat = (unit: Unit): ((value: number) => string) =>
  unit === 'share' ? formatPercent : formatCount;

const MOST_TICKS = 6;
/** Least room between two labels, in pixels. */
const LABEL_GAP = 12;

/** Whether labels centred on their ticks keep apart; those at the ends are set inside the frame. */
function hasRoom(values: readonly number[], most: number, unit: Unit, frame: Frame): boolean {
  const boxes = values.map((value) => {
    const width = measureText(tickFormat(unit)(value), frame.text.small);
    const middle = (value / most) * frame.width;
    const start = Math.max(0, Math.min(middle - width / 2, frame.width - width));
    return { start, end: start + width };
  });
  return boxes.every((box, index) => index === 0 || box.start - (boxes[index - 1]?.end ?? 0) >= LABEL_GAP);
}

/** Round values from zero to `most`, in the data's unit: as many as the frame has room to label. */
export function ticksUpTo(most: number, unit: Unit, frame: Frame): readonly number[] {
  for (let wanted = MOST_TICKS; wanted > 1; wanted -= 1) {
    const values = ticks(0, most, wanted);
    if (hasRoom(values, most, unit, frame)) return values;
  }
  return [0, most];
}
