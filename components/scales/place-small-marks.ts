/** Numbers as bars without words, for tiles: those that may be compared lie on one scale and begin at one place. */
import { scaleLinear } from '@visx/scale';
import { type Estimate, TURNED } from '@/data/model/estimate';
import type { ReferenceKind } from '@/data/model/prose';
import type { PlacedBar } from './place-bar-row';
import { hedgeOf } from './series';
import { axisEnds, valuesToHold } from './ticks';

/** In the mark's own pixels. */
export interface SmallFrame {
  readonly width: number;
  readonly height: number;
}

export interface PlacedSmallMark {
  readonly bar: PlacedBar;
  /** Where the whole ends that a share is a part of; absent for numbers that are part of none. */
  readonly wholeX: number | undefined;
}

/**
 * A number that lies alone on its scale says how it ends, no more: so it is as short as in the legend, in parts of
 * its height, where its frame has room.
 */
const ALONE = { heights: 3, most: 0.62 } as const;

/** The ends of the scale that numbers of one kind lie on: from none to all for shares, else from zero to the largest; in their unit. */
export function endsOfSmallMarks(
  estimates: readonly Estimate[],
  { width, height }: SmallFrame,
): readonly [number, number] {
  if (estimates.every(({ unit }) => unit === 'share')) return [0, 1];
  const [only, ...others] = estimates;
  if (only && others.length === 0 && only.relation !== '..') {
    const length = Math.min(ALONE.heights * height, ALONE.most * width);
    return [0, (only.value * width) / length];
  }
  return axisEnds(estimates.flatMap(valuesToHold));
}

/** Where no other lies on its scale, a number below zero is drawn as seen from zero, looking the other way. */
const turned = (estimate: Estimate): Estimate =>
  estimate.upper === undefined && estimate.value < 0
    ? { ...estimate, value: -estimate.value, relation: TURNED[estimate.relation] }
    : estimate;

/** Places numbers that may be compared, each in a frame of its own, all alike. */
export function placeSmallMarks(
  given: readonly Estimate[],
  kind: ReferenceKind,
  frame: SmallFrame,
): readonly PlacedSmallMark[] {
  const { width, height } = frame;
  const estimates = given.length === 1 ? given.map(turned) : given;
  const scale = scaleLinear<number>({ domain: [...endsOfSmallMarks(estimates, frame)], range: [0, width] });
  return estimates.map((estimate) => {
    const { value, upper, unit } = estimate;
    return {
      bar: {
        kind,
        relation: hedgeOf(estimate),
        y: 0,
        height,
        startX: scale(0),
        valueX: scale(value),
        upperX: upper === undefined ? undefined : scale(upper),
        endX: value < 0 ? 0 : width,
      },
      wholeX: unit === 'share' ? scale(1) : undefined,
    };
  });
}
