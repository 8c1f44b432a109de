type Cell = string | number | null | undefined;

/** A column of a table: how it is called, what it holds and how it is read from a row. */
export interface Column<Row> {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer';
  readonly description: string;
  /** The only values that there are, where they can be listed. */
  readonly enum?: readonly string[];
  /** Nothing where the row has no such value: an empty cell. */
  readonly read: (row: Row) => Cell;
}

/** A lone relation sign is no formula; guarding it would change what it says. */
const RELATION_ALONE = /^=$/;
/** What a spreadsheet takes for a formula, in half or full width, or for the guard against one. */
const FORMULA_START = /^'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * Text that no spreadsheet runs as a formula: an apostrophe goes before a leading =, +, -, @, tab, return or
 * line feed (OWASP, “CSV Injection”). A reader of the file takes one apostrophe off text that starts so.
 */
const guardFormula = (text: string): string =>
  FORMULA_START.test(text) && !RELATION_ALONE.test(text) ? `'${text}` : text;

function writeCell(value: Cell): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = guardFormula(value);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Excel takes a CSV file for UTF-8 only where this stands first. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** What a reader of the files must know, in words for those who take them. */
export const FORMULA_GUARD_NOTE =
  'In CSV files a text cell that a spreadsheet would run as a formula (it starts with =, +, -, @, their ' +
  'full-width forms, a tab, a return or a line feed) has an apostrophe before it: take one off.';

/** A CSV file after RFC 4180: a header line, CRLF line ends, quotes where needed. */
export function writeCsv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const lines = [
    columns.map((column) => writeCell(column.name)),
    ...rows.map((row) => columns.map((column) => writeCell(column.read(row)))),
  ];
  return lines.map((line) => `${line.join(',')}\r\n`).join('');
}
