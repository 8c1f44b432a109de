/** What an export was made from: an article whose key is still the same is not rendered again. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathsBelow } from '@/app/paths-below';

export interface ExportRecord {
  /** By article: what it was made from, and its files. */
  readonly articles: Readonly<Record<string, { readonly key: string; readonly files: readonly string[] }>>;
}

export const RECORD_FILE = 'export.json';

/** The last export in the folder; an empty one where there is none, or none that this version wrote. */
export function readRecord(folder: string): ExportRecord {
  const path = join(folder, RECORD_FILE);
  if (!existsSync(path)) return { articles: {} };
  try {
    const record = JSON.parse(readFileSync(path, 'utf8'));
    return record?.articles ? record : { articles: {} };
  } catch {
    return { articles: {} };
  }
}

const filesBelow = (folder: string, isWanted: (path: string) => boolean): readonly string[] =>
  pathsBelow(folder, (entry) => entry.isFile())
    .filter(isWanted)
    .toSorted();

/**
 * What draws: the built code, what it reads as it stands, and the packages.
 * @param build the folder of a finished build
 */
export function hashOfBuild(build: string): string {
  const files = [
    ...filesBelow(join(build, '.next', 'server'), (path) => path.endsWith('.js')),
    ...filesBelow(join(build, '.next', 'static'), () => true),
    ...filesBelow(join(build, 'components'), () => true),
    'package-lock.json',
  ];
  const hash = createHash('sha256');
  for (const file of files) {
    hash.update(relative(build, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

/** Equal for equal parts. */
export const keyOf = (...parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
