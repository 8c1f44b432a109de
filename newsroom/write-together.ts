import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export interface FileToWrite {
  readonly path: string;
  readonly body: string;
}

/** What a path held before; undefined where there was no file. */
const bodyBefore = (path: string): string | undefined =>
  existsSync(path) ? readFileSync(path, 'utf8') : undefined;

function restore(path: string, body: string | undefined, by: string): void {
  if (body === undefined) {
    rmSync(path, { force: true });
    return;
  }
  writeFileSync(by, body);
  renameSync(by, path);
}

/** Writes all files, or leaves all as they were. */
export function writeTogether(files: readonly FileToWrite[]): void {
  const before = files.map(({ path }) => ({ path, body: bodyBefore(path) }));
  // Of this process alone: another one may write the same files.
  const fresh = (path: string) => `${path}.${process.pid}.new`;
  const replaced = new Set<string>();
  try {
    for (const { path, body } of files) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(fresh(path), body);
    }
    for (const { path } of files) {
      renameSync(fresh(path), path);
      replaced.add(path);
    }
  } catch (error) {
    for (const { path, body } of before) if (replaced.has(path)) restore(path, body, fresh(path));
    throw error;
  } finally {
    for (const { path } of files) rmSync(fresh(path), { force: true });
  }
}
