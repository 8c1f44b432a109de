import type { TextStyle } from './text-metrics';

/** The room that a chart is laid out in. A narrow frame is laid out anew, not shrunk. */
export interface Frame {
  readonly layout: 'narrow' | 'wide';
  /** In the chart's own pixels. Shown at this size or larger, so text never falls under 12 px. */
  readonly width: number;
  readonly text: {
    readonly body: TextStyle;
    readonly strong: TextStyle;
    /** The number of a row. */
    readonly value: TextStyle;
    readonly small: TextStyle;
  };
}

export const FRAMES = {
  narrow: {
    layout: 'narrow',
    width: 272,
    text: {
      body: { size: 13, weight: 400 },
      strong: { size: 13, weight: 600 },
      value: { size: 17, weight: 600 },
      small: { size: 12.5, weight: 400 },
    },
  },
  wide: {
    layout: 'wide',
    width: 640,
    text: {
      body: { size: 14.5, weight: 400 },
      strong: { size: 14.5, weight: 600 },
      value: { size: 20, weight: 600 },
      small: { size: 13, weight: 400 },
    },
  },
} as const satisfies Readonly<Record<Frame['layout'], Frame>>;
