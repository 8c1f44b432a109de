/** As far as an arrow goes, in pixels: it points, and must not be read as a range that ends at its tip. */
export const ARROW_REACH = 30;

interface OpenArrowProps {
  /** The stated bound, in pixels. */
  readonly x: number;
  /** The middle of the arrow, in pixels. */
  readonly y: number;
  readonly length: number;
  readonly direction: 1 | -1;
  readonly stroke: string;
  /** Height of the mark that the arrow leaves, in pixels. */
  readonly height: number;
}

/** “At least” or “at most”: the true number lies on this side, how far is not stated. */
export function OpenArrow({ x, y, length, direction, stroke, height }: OpenArrowProps) {
  const tip = x + direction * length;
  const head = Math.min(7, height / 2.6);
  const path = `M${x + direction * 5} ${y}H${tip}M${tip - direction * head} ${y - head}L${tip} ${y}L${tip - direction * head} ${y + head}`;
  return (
    <path
      d={path}
      fill="none"
      stroke={stroke}
      strokeWidth={2}
      strokeLinecap="round"
      strokeLinejoin="round"
      data-mark="open-end"
    />
  );
}
