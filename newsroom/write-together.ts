import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export interface FileToWrite {
  readonly path: string;
  readonly body: string;
}

/** What a path held before; undefined where there was no file. */
const bodyBefore = (path: string): string | undefined =>
  existsSync(path) ? readFileSync(path, 'utf8') : undefined;

function restore(path: string, body: string | undefined): void {
  if (body === undefined) rmSync(path, { force: true });
  else writeFileSync(path, body);
}

/** Writes all files, or leaves all as they were. */
export function writeTogether(files: readonly FileToWrite[]): void {
  const before = files.map(({ path }) => ({ path, body: bodyBefore(path) }));
  const isNew = (path: string) => `${path}.new`;
  try {
    for (const { path, body } of files) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(isNew(path), body);
    }
    for (const { path } of files) renameSync(isNew(path), path);
  } catch (error) {
    for (const { path, body } of before) restore(path, body);
    throw error;
  } finally {
    for (const { path } of files) rmSync(isNew(path), { force: true });
  }
}
