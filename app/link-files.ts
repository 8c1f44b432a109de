import {
  copyFileSync,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { codeOf } from './error-code';

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw error;
    copyFileSync(from, to);
  }
}

/**
 * The same bytes under another name: linked where the disk can, which takes no room. Neither may be changed in place.
 * @throws Error where there is no such file
 */
export function linkFile(from: string, to: string): void {
  try {
    linkOrCopy(from, to);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    // Made only where it is missing: to ask for every file's folder takes longer than to link them.
    mkdirSync(dirname(to), { recursive: true });
    linkOrCopy(from, to);
  }
}

/**
 * A folder with the same files as another: linked to a copy of it that nobody edits, and copied where that lacks one.
 * @param copy of `from`, whose files are those of `from` where it has them
 */
export function linkFolder(from: string, copy: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    const [source, known, target] = [join(from, name), join(copy, name), join(to, name)];
    if (statSync(source).isDirectory()) linkFolder(source, known, target);
    else if (existsSync(known)) linkFile(known, target);
    else copyFileSync(source, target);
  }
}

/** A file or folder under another name; from one disk to another it is copied. */
export function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true, verbatimSymlinks: true });
    rmSync(from, { recursive: true });
  }
}
