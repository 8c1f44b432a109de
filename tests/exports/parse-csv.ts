/** Reads a CSV file after RFC 4180, strictly: what is not well formed throws. Cells keep formula guards. */
export function parseCsv(text: string): Record<string, string>[] {
  if (!text.endsWith('\r\n')) throw new Error('expected a last line end');
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const match = cell.exec(text);
    if (!match) throw new Error(`malformed cell at ${at}: ${text.slice(at, at + 40)}`);
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') rows.push([]);
  }
  const [header = [], ...lines] = rows.slice(0, -1);
  return lines.map((line) => {
    if (line.length !== header.length)
      throw new Error(`expected ${header.length} cells, found ${line.length}`);
    return Object.fromEntries(header.map((name, index) => [name, line[index] ?? '']));
  });
}

/** Takes the guard against formulas off, as the writer documents. */
export const unguard = (text: string): string =>
  /^'+[=+\-@\t\r\n＝＋－＠]/.test(text) ? text.slice(1) : text;
