/** Every field of an article's files that holds words: found in the files themselves, so a new one is tested by existing. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';

export interface WordField {
  readonly file: string;
  /** “figures.[].views.[].title”: the same for every entry of a list. */
  readonly kind: string;
  readonly path: readonly (string | number)[];
}

function fieldsBelow(file: string, node: unknown, path: readonly (string | number)[]): readonly WordField[] {
  if (isSeq(node)) return node.items.flatMap((item, index) => fieldsBelow(file, item, [...path, index]));
  if (isMap(node))
    return node.items.flatMap(({ key, value }) =>
      isScalar(key) ? fieldsBelow(file, value, [...path, String(key.value)]) : [],
    );
  if (!isScalar(node) || typeof node.value !== 'string') return [];
  const kind = path.map((step) => (typeof step === 'number' ? '[]' : step)).join('.');
  return [{ file, kind, path }];
}

/** All fields with words in the files of a folder. */
export const wordFieldsOf = (folder: string): readonly WordField[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((file) =>
      fieldsBelow(file, parseDocument(readFileSync(join(folder, file), 'utf8')).contents, []),
    );

/** The file with other words in these fields. */
export function writeWords(
  text: string,
  fields: readonly WordField[],
  words: (old: string) => string,
): string {
  const document = parseDocument(text);
  for (const { path } of fields) document.setIn(path, words(String(document.getIn(path))));
  return document.toString({ lineWidth: 0 });
}
