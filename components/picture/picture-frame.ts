import { type Frame, frameFitting, WIDEST_FRAME } from '@/components/scales/frame';
import { type Ink, THEME_INK } from '@/components/scales/ink';
import type { TextStyle } from '@/components/scales/text-metrics';
import type { PictureTheme } from '@/data/addresses/themes';

/** Room on either side of the content, in the picture's own pixels. */
export const MARGIN = 24;

/** The frame that a picture of the width is laid out in, in CSS pixels: none that would show text under 12 px. */
export const frameFor = (width: number): Frame => frameFitting(width - 2 * MARGIN);

/** The width that the picture is laid out in; it is shown at whatever width is asked for. */
export const layoutWidth = (frame: Frame): number => frame.width + 2 * MARGIN;

/** The width of a picture where none is asked for, in CSS pixels. */
export const DEFAULT_WIDTH = 688;

export interface PictureStyles {
  readonly title: TextStyle;
  readonly subtitle: TextStyle;
  readonly heading: TextStyle;
  readonly quote: TextStyle;
  readonly number: TextStyle;
  readonly small: TextStyle;
}

const STYLES: Readonly<Record<'narrow' | 'wide', PictureStyles>> = {
  narrow: {
    title: { size: 19, weight: 600, family: 'serif' },
    subtitle: { size: 13, weight: 400 },
    heading: { size: 12.5, weight: 600 },
    quote: { size: 14, weight: 400, family: 'serif' },
    number: { size: 14, weight: 600, family: 'serif' },
    small: { size: 12, weight: 400 },
  },
  wide: {
    title: { size: 23, weight: 600, family: 'serif' },
    subtitle: { size: 14, weight: 400 },
    heading: { size: 13, weight: 600 },
    quote: { size: 14.5, weight: 400, family: 'serif' },
    number: { size: 14.5, weight: 600, family: 'serif' },
    small: { size: 12, weight: 400 },
  },
};

export const stylesFor = (frame: Frame): PictureStyles => STYLES[frame === WIDEST_FRAME ? 'wide' : 'narrow'];
export const inkFor = (theme: PictureTheme): Ink => THEME_INK[theme];
