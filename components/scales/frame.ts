import type { TextStyle } from './text-metrics';

/** The room that a chart is laid out in. Each frame is laid out anew, not shrunk or blown up. */
export interface Frame {
  /** Of the class that style sheets show or hide it by. */
  readonly name: 'small' | 'medium' | 'large' | 'full';
  /** In the chart's own pixels: the narrowest room it stands in, so text never falls under 12 px. */
  readonly width: number;
  /** The widest that it is drawn, in CSS pixels, so text never passes 16 px. */
  readonly most: number;
  readonly text: {
    readonly body: TextStyle;
    readonly strong: TextStyle;
    /** The number of a row. */
    readonly value: TextStyle;
    readonly small: TextStyle;
  };
}

/** The smallest and the largest that a reader is to see chart text at, in CSS pixels. */
export const TEXT_SIZES = { least: 12, most: 16 } as const;

/** The same in all frames: what differs little from frame to frame costs an embed few bytes. */
const TEXT: Frame['text'] = {
  body: { size: 12.5, weight: 400 },
  strong: { size: 12.5, weight: 600 },
  value: { size: 13.5, weight: 600 },
  small: { size: 12, weight: 400 },
};

const mostOf = (width: number): number => Math.floor((width * TEXT_SIZES.most) / TEXT.value.size);

const frameOf = (name: Frame['name'], width: number): Frame => ({
  name,
  width,
  most: mostOf(width),
  text: TEXT,
});

/** From narrow to wide. A frame stands from its own width on until the next one fits. */
export const FRAMES = [
  frameOf('small', 272),
  frameOf('medium', 344),
  frameOf('large', 436),
  frameOf('full', 552),
] as const satisfies readonly Frame[];

const NARROWEST_FRAME: Frame = FRAMES[0];
export const WIDEST_FRAME: Frame = FRAMES[3];

/** The widest frame that fits the room, or the narrowest; `room` in the frames' pixels. */
export const frameFitting = (room: number): Frame =>
  FRAMES.findLast(({ width }) => width <= room) ?? NARROWEST_FRAME;
