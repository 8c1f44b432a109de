/** Small strict readers of citation files, written from the formats' descriptions, not from our writers. */

interface BibtexEntry {
  readonly type: string;
  readonly key: string;
  readonly fields: Readonly<Record<string, string>>;
}

const COMMANDS: Readonly<Record<string, string>> = {
  '\\textbackslash{}': '\\',
  '\\textbraceleft{}': '{',
  '\\textbraceright{}': '}',
  '\\textasciitilde{}': '~',
  '\\textasciicircum{}': '^',
};

const unescapeBibtex = (text: string): string =>
  text.replaceAll(/\\text[a-z]+\{\}|\\[{}$&%#_]|[{}]/g, (token) =>
    token.length === 1 ? '' : (COMMANDS[token] ?? token.slice(1)),
  );

/** The end of the braced group that starts at the position. */
function endOfGroup(text: string, start: number): number {
  let depth = 0;
  for (let index = start; index < text.length; index += 1) {
    // As BibTeX does: a backslash saves no brace from being counted.
    if (text[index] === '{') depth += 1;
    else if (text[index] === '}') depth -= 1;
    if (depth === 0) return index + 1;
  }
  throw new Error('BibTeX: a brace is never closed');
}

/** The one entry of a BibTeX file. @throws Error on anything else */
export function readBibtex(file: string): BibtexEntry {
  const [head, type = '', key = ''] = /^@([a-z]+)\{([^\s,{}]+),\n/.exec(file) ?? [];
  if (head === undefined) throw new Error(`BibTeX: expected an entry, found “${file.slice(0, 40)}”`);
  const fields: Record<string, string> = {};
  let position = head.length;
  const name = /\s*([a-z]+) = (?=\{)/y;
  for (;;) {
    name.lastIndex = position;
    const match = name.exec(file);
    if (!match) break;
    const end = endOfGroup(file, name.lastIndex);
    fields[match[1] ?? ''] = unescapeBibtex(file.slice(name.lastIndex, end));
    if (file[end] !== ',') throw new Error('BibTeX: expected a comma behind a field');
    position = end + 1;
  }
  if (file.slice(position) !== '\n}\n') throw new Error('BibTeX: expected the end of the entry');
  return { type, key, fields };
}

/** The one reference of a RIS file, by its tags. @throws Error on anything else */
export function readRis(file: string): Readonly<Record<string, string>> {
  if (!file.endsWith('\r\n')) throw new Error('RIS: expected a last line end');
  const tags = file.slice(0, -2).split('\r\n');
  const fields = tags.map((line) => {
    const [, tag, value] = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line) ?? [];
    if (tag === undefined || value === undefined) throw new Error(`RIS: expected a tag, found “${line}”`);
    return [tag, value] as const;
  });
  if (fields[0]?.[0] !== 'TY' || fields.at(-1)?.[0] !== 'ER')
    throw new Error('RIS: expected TY first, ER last');
  return Object.fromEntries(fields);
}
