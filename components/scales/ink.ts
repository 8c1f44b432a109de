/** What a chart paints with. One colour for the article's numbers, greys for all else. */
export interface Ink {
  readonly paper: string;
  readonly text: string;
  readonly textSoft: string;
  /** The article's numbers. */
  readonly article: string;
  /** Marks from other sources: 3:1 against the paper. */
  readonly context: string;
  /** Outlines of computed numbers. */
  readonly derived: string;
  readonly rule: string;
  readonly hatch: string;
}

/** For pages and embeds: the style sheet gives the values, for light, dark, print and forced colours. */
export const CSS_INK: Ink = {
  paper: 'var(--paper)',
  text: 'var(--text)',
  textSoft: 'var(--text-soft)',
  article: 'var(--article)',
  context: 'var(--context)',
  derived: 'var(--derived)',
  rule: 'var(--rule)',
  hatch: 'var(--hatch)',
};

export type Theme = 'light' | 'dark';

/** The values themselves: pictures have no style sheet, and the style sheet is checked against these. */
export const THEME_INK: Readonly<Record<Theme, Ink>> = {
  light: {
    paper: '#fffdf9',
    text: '#1f1d1a',
    textSoft: '#5a564f',
    article: '#0b5c8a',
    context: '#85817a',
    derived: '#4a4740',
    rule: '#d9d4ca',
    hatch: '#98938a',
  },
  dark: {
    paper: '#16181b',
    text: '#f1eee8',
    textSoft: '#b9b4ab',
    article: '#79bdec',
    context: '#8d8a84',
    derived: '#cfcac0',
    rule: '#3a3d42',
    hatch: '#77746e',
  },
};
