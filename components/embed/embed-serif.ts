/**
 * Titles and quotations are set in the serif that the reader has, which costs no bytes. Such faces differ in
 * width by a quarter, and lines with them: each is sized so that a text is as long in all of them, and the height
 * of an embed can be told before it comes. Factors: mean advance widths of English text, as the package
 * @capsizecss/metrics 3 lists them for Georgia, Times New Roman (Liberation Serif has the same) and Noto Serif,
 * and as the files of DejaVu Serif and of the bundled serif give them.
 */
interface SerifFace {
  readonly family: string;
  readonly local: readonly string[];
  /** Per cent of the size that is asked for, so that the face is as wide as the first. */
  readonly regular: number;
  /** So that it is as wide as the bundled serif in semibold. */
  readonly bold: number;
}

const FACES: readonly SerifFace[] = [
  { family: 'G', local: ['Georgia'], regular: 100, bold: 93.7 },
  { family: 'T', local: ['Times New Roman', 'Liberation Serif'], regular: 109.8, bold: 112.3 },
  { family: 'N', local: ['Noto Serif'], regular: 92.7, bold: 94.9 },
  { family: 'D', local: ['DejaVu Serif'], regular: 86.1, bold: 85.1 },
];

const localOf = (names: readonly string[], cut: string): string =>
  names.map((name) => `local("${name}${cut}")`).join(',');

/** @font-face rules of what `SERIF_STACK` names. */
export const SERIF_RULES = FACES.map(
  ({ family, local, regular, bold }) =>
    `@font-face{font-family:${family};src:${localOf(local, '')};size-adjust:${regular}%}` +
    `@font-face{font-family:${family};font-weight:600;src:${localOf(local, ' Bold')};size-adjust:${bold}%}`,
).join('');

export const SERIF_STACK = `${FACES.map(({ family }) => family).join(',')},serif`;

/** How long a text is in these faces, as a part of what the bundled serif makes of it; a hundredth is spare. */
export const SERIF_LENGTH = { regular: 0.94, semibold: 1.015 } as const;
