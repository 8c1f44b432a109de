/** A label that would stand with its middle at `x`, `width` wide; pixels. */
export interface WantedLabel {
  readonly x: number;
  readonly width: number;
}

/**
 * The middles at which labels stand in one line without touching, each as near as can be to where it would stand.
 * The order is kept. From the right edge leftwards each gives way to the one after it, then from the left back.
 */
export function spreadLabels(
  wanted: readonly WantedLabel[],
  { from, to, gap }: { readonly from: number; readonly to: number; readonly gap: number },
): readonly number[] {
  const middles: number[] = wanted.map(({ x }) => x);
  let right = to;
  for (let index = wanted.length - 1; index >= 0; index -= 1) {
    const { x, width } = wanted[index] as WantedLabel;
    middles[index] = Math.min(x, right - width / 2);
    right = (middles[index] as number) - width / 2 - gap;
  }
  let left = from;
  for (const [index, { width }] of wanted.entries()) {
    middles[index] = Math.max(middles[index] as number, left + width / 2);
    left = (middles[index] as number) + width / 2 + gap;
  }
  return middles;
}
