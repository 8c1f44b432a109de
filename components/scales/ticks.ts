import { format, scaleLinear } from 'd3';
import { type Estimate, isSigned, type Quantity, type Unit } from '@/data/model/estimate';
import type { Prose } from '@/data/model/prose';
import { unitAffixes } from '@/data/model/unit-words';
import type { Frame } from './frame';
import { hedgeOf } from './series';
import { measureText } from './text-metrics';

/** “2.5%”, “2,500”: as many digits as the value has. */
const formatPercent = format('~%');
const formatNumber = format(',~f');

const isPercent = (unit: Unit): boolean => unit === 'share' || unit === 'change';

/** “20%” for a share of 0.2, “+20%” for a change, “2,600” for a count, “$2,600” for money. */
export const tickFormat =
  (quantity: Quantity): ((value: number) => string) =>
  (value) => {
    const { unit } = quantity;
    const digits = (isPercent(unit) ? formatPercent : formatNumber)(Math.abs(value));
    const { before } = unitAffixes(quantity, value, 0);
    const sign = value < 0 ? '−' : value > 0 && isSigned(quantity) ? '+' : '';
    return `${sign}${before}${digits}`;
  };

/** How far an axis goes beyond a number that does not end there: room for its arrow or its soft end. */
const BEYOND = 1.12;

/** What an axis must hold of a number, with room for an end that is not crisp. */
export function valuesToHold(estimate: Estimate): readonly number[] {
  const { value, upper = value, relation, unit } = estimate;
  // More than half may be all.
  if (hedgeOf(estimate) === 'majority') return [value, 1];
  // No share is more than all, so none has room beyond it.
  const beyond = unit === 'share' ? Math.min(1, value * BEYOND) : value * BEYOND;
  return relation === '=' ? [value] : [value, upper, relation === '..' ? upper : beyond];
}

/** What the numbers of an axis are, where their ticks do not say it: “per 100,000”, “percentage points”, “years”. */
export function axisTitle(quantity: Quantity): Prose | undefined {
  if (isPercent(quantity.unit)) return undefined;
  if (quantity.unit === 'multiple') return 'times as much; the line stands at {scale:1}, just as much';
  const { after } = unitAffixes(quantity, 2, 0);
  // A number in it is the scale’s.
  return after.trim().replace(/\d[\d,]*/g, (digits) => `{scale:${digits}}`) || undefined;
}

const MOST_TICKS = 6;
/** Least room between two labels, in pixels. */
const LABEL_GAP = 12;

/** The ends of an axis that holds zero and all values: round ones, unless its last value is given. */
export function axisEnds(values: readonly number[], most?: number): readonly [number, number] {
  const least = Math.min(0, ...values);
  const largest = Math.max(0, most ?? 0, ...values);
  if (most !== undefined && largest === most) return [least, most];
  const [from = 0, to = 1] = scaleLinear([least, largest === least ? least + 1 : largest], [0, 1])
    .nice(MOST_TICKS)
    .domain();
  return [from, to];
}

/** Whether labels centred on their ticks keep apart; those at the ends are set inside the frame. */
function hasRoom(
  values: readonly number[],
  [from, to]: readonly [number, number],
  quantity: Quantity,
  frame: Frame,
): boolean {
  const boxes = values.map((value) => {
    const width = measureText(tickFormat(quantity)(value), frame.text.small);
    const middle = ((value - from) / (to - from)) * frame.width;
    const start = Math.max(0, Math.min(middle - width / 2, frame.width - width));
    return { start, end: start + width };
  });
  return boxes.every((box, index) => index === 0 || box.start - (boxes[index - 1]?.end ?? 0) >= LABEL_GAP);
}

/** Round values between an axis's ends, in the data's unit, zero among them: as many as the frame has room to label. */
export function axisTicks(
  ends: readonly [number, number],
  quantity: Quantity,
  frame: Frame,
): readonly number[] {
  for (let wanted = MOST_TICKS; wanted > 1; wanted -= 1) {
    const values = scaleLinear(ends, [0, 1]).ticks(wanted);
    if (values.length > 1 && values.includes(0) && hasRoom(values, ends, quantity, frame)) return values;
  }
  const [from, to] = ends;
  return -from > to ? [from, 0] : [0, to];
}
