import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Fault } from '@/data/faults/fault';

export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A YAML file that was read, with the places of what it holds. */
export interface YamlFile {
  readonly name: string;
  readonly document: Document;
  readonly lines: LineCounter;
}

const placeAt = (lines: LineCounter, offset: number): Place => {
  const { line, col } = lines.linePos(offset);
  return { line, column: col };
};

/** Where the value at a path begins, or the nearest thing above it that is there. */
function placeOfPath({ document, lines }: YamlFile, path: readonly PropertyKey[]): Place {
  for (let length = path.length; length >= 0; length -= 1) {
    const keys = path.slice(0, length).map((key) => (typeof key === 'symbol' ? String(key) : key));
    const node = document.getIn(keys, true);
    if (isNode(node) && node.range) return placeAt(lines, node.range[0]);
  }
  return { line: 1, column: 1 };
}

/** Where a field's name begins, in the map at a path. */
function placeOfKey(file: YamlFile, path: readonly PropertyKey[], name: string): Place {
  const keys = path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  const map = keys.length === 0 ? file.document.contents : file.document.getIn(keys, true);
  const pair = isMap(map) ? map.items.find(({ key }) => isScalar(key) && key.value === name) : undefined;
  return isScalar(pair?.key) && pair.key.range
    ? placeAt(file.lines, pair.key.range[0])
    : placeOfPath(file, [...path, name]);
}

/** The path of the list entry with an id or slug; “figure/view” names a view of a figure. */
function pathOfId(
  node: unknown,
  id: string,
  path: readonly (string | number)[] = [],
): readonly (string | number)[] | undefined {
  const [first, ...rest] = id.split('/');
  if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) {
      const found = pathOfId(item, id, [...path, index]);
      if (found) return found;
    }
    return undefined;
  }
  if (!isMap(node)) return undefined;
  const own = node.get('id') ?? node.get('slug');
  if (own === first) return rest.length === 0 ? path : (pathOfId(node, rest.join('/'), path) ?? path);
  for (const { key, value } of node.items) {
    const found = isScalar(key) ? pathOfId(value, id, [...path, String(key.value)]) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** Where an entry stands, or a field of it; the file's beginning where there is none of that id. */
export function placeOfId(file: YamlFile, id: string, field?: string): Place {
  const path = pathOfId(file.document.contents, id);
  if (!path) return { line: 1, column: 1 };
  return placeOfPath(file, field === undefined ? path : [...path, field]);
}

/** Where the value of a field at the file’s top begins. */
export const placeOfField = (file: YamlFile, field: string): Place => placeOfPath(file, [field]);

const shorten = (value: unknown): string => {
  const told = JSON.stringify(value) ?? 'nothing';
  return told.length > 80 ? `${told.slice(0, 79)}…` : told;
};

/** The value at a path, for messages. */
const valueAt = ({ document }: YamlFile, path: readonly PropertyKey[]): string => {
  const node: unknown =
    path.length === 0
      ? document.contents
      : document.getIn(path.map((key) => (typeof key === 'symbol' ? String(key) : key)));
  return shorten(isNode(node) ? node.toJSON() : node);
};

/** Of a union's alternatives, the one that got furthest: its fault is the one that is meant. */
function innermost(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  if (issue.code !== 'invalid_union') return issue;
  const all = issue.errors.flat().map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
  const [deepest] = all.toSorted((a, b) => b.path.length - a.path.length);
  return deepest && deepest.path.length > issue.path.length ? innermost(deepest) : issue;
}

/** A field that nobody knows, at its own line: most are mistyped. */
function unknownField(file: YamlFile, path: readonly PropertyKey[], keys: readonly string[]): Fault {
  const [key = ''] = keys;
  return {
    rule: 'schema',
    file: file.name,
    id: [...path, key].join('.'),
    expected: 'a field that is known here',
    found: keys.map((one) => `“${one}”`).join(', '),
    ...placeOfKey(file, path, key),
  };
}

function schemaFault(file: YamlFile, issues: readonly z.core.$ZodIssue[]): Fault {
  const [first] = issues;
  const issue = first && innermost(first);
  const path = issue?.path ?? [];
  if (issue?.code === 'unrecognized_keys') return unknownField(file, path, issue.keys);
  const others = issues.length > 1 ? `; ${issues.length - 1} more in this file` : '';
  const asked = (issue?.message ?? 'another value')
    .replace(/^Invalid (?:input|option): expected /, '')
    .replace(/, received .*$/, '');
  return {
    rule: 'schema',
    file: file.name,
    id: path.join('.') || file.name,
    expected: asked,
    found: `${valueAt(file, path)}${others}`,
    ...placeOfPath(file, path),
  };
}

const MOST_BYTES = 1_000_000;

/** A file that nobody has written by hand is not read: the reader of numbers would take minutes to say so. */
export function sizeFault(file: string, text: string): Fault | undefined {
  const bytes = Buffer.byteLength(text);
  if (bytes <= MOST_BYTES) return undefined;
  return { rule: 'file-size', file, id: file, expected: `at most ${MOST_BYTES} bytes`, found: `${bytes}` };
}

/** A file's content by its schema, or the one fault that stands for all of its faults. */
export function readYaml<Schema extends z.ZodType>(
  name: string,
  text: string,
  schema: Schema,
): { readonly file: YamlFile; readonly content: z.infer<Schema> } | { readonly fault: Fault } {
  const size = sizeFault(name, text);
  if (size) return { fault: size };
  const lines = new LineCounter();
  const refuse = (found: string, offset: number) => ({
    fault: {
      rule: 'yaml-syntax' as const,
      file: name,
      id: name,
      expected: 'YAML',
      found,
      ...placeAt(lines, offset),
    },
  });
  let document: Document;
  let content: unknown;
  try {
    document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
    const [error] = document.errors;
    if (error)
      return refuse(error.message.split('\n')[0]?.replace(/ at line \d+.*$/, '') ?? '', error.pos[0]);
    content = document.toJS();
  } catch (error) {
    // Aliases that multiply, and lists in lists without end.
    return refuse(error instanceof Error ? error.message : String(error), 0);
  }
  const file = { name, document, lines };
  const parsed = schema.safeParse(content);
  if (!parsed.success) return { fault: schemaFault(file, parsed.error.issues) };
  return { file, content: parsed.data };
}
