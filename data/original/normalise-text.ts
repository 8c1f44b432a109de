/** An article's text is normalised once, when it is taken in, and what is changed is told. */

export interface Normalised {
  readonly text: string;
  /** One line for each kind of change; none where the text was as it should be. */
  readonly changes: readonly string[];
}

interface Step {
  readonly what: string;
  readonly change: (text: string) => string;
}

/** Marks that no reader sees and that would cut a word or a number in two. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/gu;
/** Control characters but for the tab, which becomes a space, and the line feed. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/gu;

const STEPS: readonly Step[] = [
  { what: 'a byte order mark left out', change: (text) => text.replace(/^\ufeff/u, '') },
  {
    what: 'line ends made line feeds',
    change: (text) => text.replaceAll(/\r\n?|[\u2028\u2029\u0085]/gu, '\n'),
  },
  { what: 'composed accents made one character (NFC)', change: (text) => text.normalize('NFC') },
  { what: 'invisible marks left out', change: (text) => text.replaceAll(INVISIBLE, '') },
  { what: 'tabs made spaces', change: (text) => text.replaceAll('\t', ' ') },
  { what: 'control characters left out', change: (text) => text.replaceAll(CONTROL, '') },
  { what: 'spaces at the ends of lines left out', change: (text) => text.replaceAll(/ +$/gmu, '') },
  {
    what: 'empty lines at both ends left out',
    change: (text) => text.replace(/^\n+/u, '').replace(/\n*$/u, '\n'),
  },
];

export function normaliseText(raw: string): Normalised {
  const changes: string[] = [];
  let text = raw;
  for (const { what, change } of STEPS) {
    const changed = change(text);
    if (changed !== text) changes.push(what);
    text = changed;
  }
  return { text, changes };
}
