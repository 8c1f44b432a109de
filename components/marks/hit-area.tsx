interface HitAreaProps {
  readonly x?: number;
  readonly y?: number;
  readonly width: number;
  readonly height: number;
}

/** Paints nothing, and makes the room between a mark's words and shapes part of what a pointer hits. */
export function HitArea(area: HitAreaProps) {
  return <rect {...area} fill="none" pointerEvents="all" />;
}
