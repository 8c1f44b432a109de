/** `auto` follows the reader's system. The first is the default. */
export const EMBED_THEMES = ['light', 'dark', 'auto'] as const;
export type EmbedTheme = (typeof EMBED_THEMES)[number];

/** `compact` folds what a chart can be read without, for hosts that limit the height. The first is the default. */
export const EMBED_FITS = ['full', 'compact'] as const;
export type EmbedFit = (typeof EMBED_FITS)[number];

/** A picture cannot follow its reader's system. The first is the default. */
export const PICTURE_THEMES = ['light', 'dark'] as const;
export type PictureTheme = (typeof PICTURE_THEMES)[number];

/**
 * How wide a picture can be had, in CSS pixels, from the narrowest frame that charts are laid out for to the widest:
 * few enough that every picture can be kept.
 */
export const PICTURE_WIDTHS = [
  320, 360, 400, 480, 500, 560, 600, 640, 680, 688, 720, 800, 960, 1200, 1280, 1600,
] as const;

/** The widest picture that is no wider than this; the narrowest where all are. */
export const pictureWidthWithin = (width: number): number =>
  PICTURE_WIDTHS.findLast((one) => one <= width) ?? PICTURE_WIDTHS[0];
