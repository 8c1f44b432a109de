/** Reads values back from a drawn chart, by what a reader sees: ticks, ends of bars, middles of points. */
import type { ReferenceKind } from '@/data/model/prose';
import { readNumbers } from '@/tests/numerals/judge-numeral';
import { closest, descendants, type MarkupElement, numberAt, offsetOf, textOf } from './markup-tree';

export const KINDS: readonly ReferenceKind[] = ['claim', 'context', 'derived'];

const ORIGIN = KINDS.map((kind) => `data-${kind}`);
const hasOrigin = ({ attributes }: MarkupElement) => ORIGIN.some((name) => name in attributes);

/** The marks of a number: the outermost elements that carry its id. */
export function marksOf(root: MarkupElement, kind: ReferenceKind, id: string): readonly MarkupElement[] {
  return descendants(root).filter(
    (element) => element.attributes[`data-${kind}`] === id && !closest(element.parent, hasOrigin),
  );
}

/** The one mark of a number. @throws Error where there is none, or more than one. */
export function markOf(root: MarkupElement, kind: ReferenceKind, id: string): MarkupElement {
  const [mark, ...more] = marksOf(root, kind, id);
  if (!mark || more.length > 0) {
    throw new Error(`expected one mark of the ${kind} “${id}”, found ${more.length + (mark ? 1 : 0)}`);
  }
  return mark;
}

export interface Tick {
  /** In the data's unit: 0.2 for “20%”. */
  readonly value: number;
  /** In pixels. */
  readonly x: number;
}

/** The labelled ticks inside an element. */
export function ticksIn(element: MarkupElement): readonly Tick[] {
  return descendants(element)
    .filter(({ tag, attributes }) => tag === 'text' && 'data-scale' in attributes)
    .map((text) => {
      const [number] = readNumbers(textOf(text));
      if (!number) throw new Error(`expected a number on the scale, found “${textOf(text)}”`);
      const size = number.isPercent ? number.value / 100 : number.value;
      const value = number.direction === -1 ? -size : size;
      return { value, x: numberAt(text, 'x') + offsetOf(text).x };
    });
}

/** Pixels to the data's unit. */
export type ReadScale = (x: number) => number;

/** Further than this from the line through the first and the last, in pixels, a tick is misplaced. */
const TOLERANCE = 0.05;

function fitTicks(ticks: readonly Tick[], project: (value: number) => number): ReadScale {
  const first = ticks[0];
  const last = ticks.at(-1);
  if (!first || !last || first.value === last.value) throw new Error('expected two ticks to read a scale by');
  const slope = (last.x - first.x) / (project(last.value) - project(first.value));
  for (const { value, x } of ticks) {
    const expected = first.x + (project(value) - project(first.value)) * slope;
    if (Math.abs(expected - x) > TOLERANCE) {
      throw new Error(`expected the tick ${value} at ${expected} px, found it at ${x} px`);
    }
  }
  return (x) => project(first.value) + (x - first.x) / slope;
}

/** The linear scale that ticks show. @throws Error where one of them is out of line. */
export const readLinearScale = (ticks: readonly Tick[]): ReadScale => fitTicks(ticks, (value) => value);

/** The logarithmic scale that ticks show. */
export function readLogScale(ticks: readonly Tick[]): ReadScale {
  const read = fitTicks(ticks, Math.log10);
  return (x) => 10 ** read(x);
}

export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** Where a fall is drawn as a rise in a mirror, the sum of each place and the one that is seen; in pixels. */
function mirrorOf(element: MarkupElement): number | undefined {
  const pattern = /^translate\(([-\d.]+) 0\) scale\(-1 1\)$/;
  const mirror = closest(element, ({ attributes }) => pattern.test(attributes.transform ?? ''));
  return mirror && Number(pattern.exec(mirror.attributes.transform ?? '')?.[1]);
}

/** From a rectangle's outer left edge to its outer right one, its stroke included, in pixels. */
export function extentOf(rect: MarkupElement): Extent {
  const { stroke = 'none' } = rect.attributes;
  const half = stroke === 'none' ? 0 : Number(rect.attributes['stroke-width'] ?? 1) / 2;
  const x = numberAt(rect, 'x') + offsetOf(rect).x;
  const [from, to] = [x - half, x + numberAt(rect, 'width') + half];
  const mirror = mirrorOf(rect);
  return mirror === undefined ? { from, to } : { from: mirror - to, to: mirror - from };
}
