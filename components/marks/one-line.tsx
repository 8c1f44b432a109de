import type { Ink } from '@/components/scales/ink';

/** A line on paper of its own, so that it is seen where it passes over a bar. */
const STROKES = [4, 1.25] as const;

interface OneLineProps {
  /** Along where “just as much” lies on the axis. */
  readonly path: string;
  readonly ink: Ink;
}

/** Where multiples are just as much: what reaches less far is less. Drawn after the bars. */
export function OneLine({ path, ink }: OneLineProps) {
  return STROKES.map((width, index) => (
    <path
      key={width}
      d={path}
      stroke={index === 0 ? ink.paper : ink.text}
      strokeWidth={width}
      fill="none"
      data-mark="one"
    />
  ));
}
