/** `npm run --silent numbers -- FILE`: every number of a text as JSON. Bad input: a message and exit code 2. */
import { readFileSync } from 'node:fs';
import type { Item } from './item';
import { readText } from './read-text';

const USAGE = 'usage: npm run --silent numbers -- FILE (a text in UTF-8)';

/** What is printed of an item: offsets, words and what they state. */
function printed(item: Item) {
  if (item.kind === 'other') return item;
  const { decimals: _decimals, isEstimate: _isEstimate, ...rest } = item;
  return rest;
}

function readUtf8(path: string): string {
  const bytes = readFileSync(path);
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') return 'no such file; check the path';
  if (code === 'EISDIR') return 'expected a file, found a directory; name one text file';
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
    return 'expected UTF-8 text, found other bytes; save the file as UTF-8';
  return error instanceof Error ? error.message : String(error);
}

function run(args: readonly string[]): number {
  const [path] = args;
  if (path === undefined || args.length > 1) {
    process.stderr.write(`expected one file, found ${args.length}; ${USAGE}\n`);
    return 2;
  }
  try {
    const items = readText(readUtf8(path)).map(printed);
    process.stdout.write(`${JSON.stringify(items, null, 2)}\n`);
    return 0;
  } catch (error) {
    process.stderr.write(`${path}: ${reasonOf(error)}\n`);
    return 2;
  }
}

process.exitCode = run(process.argv.slice(2));
