/** `auto` follows the reader's system. The first is the default. */
export const EMBED_THEMES = ['light', 'dark', 'auto'] as const;
export type EmbedTheme = (typeof EMBED_THEMES)[number];

/** A picture cannot follow its reader's system. The first is the default. */
export const PICTURE_THEMES = ['light', 'dark'] as const;
export type PictureTheme = (typeof PICTURE_THEMES)[number];

/** The narrowest and the widest frame that charts are laid out for, in CSS pixels. */
export const PICTURE_WIDTHS = { least: 320, most: 1600 } as const;
