import { readFileSync } from 'node:fs';
import { decodeUtf8 } from '@/data/original/decode-utf8';
import { UsageError } from './usage-error';

/** @throws UsageError where there is no such file, or no UTF-8 in it */
export function readTextFile(file: string): string {
  try {
    return decodeUtf8(readFileSync(file));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UsageError(`expected a text in ${file}, found ${why}`);
  }
}
