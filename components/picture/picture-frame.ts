import { FRAMES, type Frame } from '@/components/scales/frame';
import { type Ink, THEME_INK } from '@/components/scales/ink';
import type { TextStyle } from '@/components/scales/text-metrics';
import type { PictureTheme } from '@/data/addresses/themes';

/** Room on either side of the content, in the picture's own pixels. */
export const MARGIN = 24;

/**
 * From this width on, in CSS pixels, the wide layout stands: below it, its smallest text would be shown
 * smaller than 12 px.
 */
const WIDE_FROM = 640;

export const frameFor = (width: number): Frame => FRAMES[width < WIDE_FROM ? 'narrow' : 'wide'];

/** The width that the picture is laid out in; it is shown at whatever width is asked for. */
export const layoutWidth = (frame: Frame): number => frame.width + 2 * MARGIN;

/** The width of a picture where none is asked for, in CSS pixels: the wide layout, unscaled. */
export const DEFAULT_WIDTH = layoutWidth(FRAMES.wide);

export interface PictureStyles {
  readonly title: TextStyle;
  readonly subtitle: TextStyle;
  readonly heading: TextStyle;
  readonly quote: TextStyle;
  readonly number: TextStyle;
  readonly small: TextStyle;
}

const STYLES: Readonly<Record<Frame['layout'], PictureStyles>> = {
  narrow: {
    title: { size: 19, weight: 600, family: 'serif' },
    subtitle: { size: 13, weight: 400 },
    heading: { size: 12.5, weight: 600 },
    quote: { size: 14, weight: 400, family: 'serif' },
    number: { size: 14, weight: 600, family: 'serif' },
    small: { size: 12, weight: 400 },
  },
  wide: {
    title: { size: 25, weight: 600, family: 'serif' },
    subtitle: { size: 15, weight: 400 },
    heading: { size: 13, weight: 600 },
    quote: { size: 15.5, weight: 400, family: 'serif' },
    number: { size: 15.5, weight: 600, family: 'serif' },
    small: { size: 12.5, weight: 400 },
  },
};

export const stylesFor = (frame: Frame): PictureStyles => STYLES[frame.layout];
export const inkFor = (theme: PictureTheme): Ink => THEME_INK[theme];
