import { copyFileSync, cpSync, linkSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (isMissing(error)) throw error;
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
    if (!isMissing(error)) throw error;
    // Made only where it is missing: to ask for every file's folder takes longer than to link them.
    mkdirSync(dirname(to), { recursive: true });
    linkOrCopy(from, to);
  }
}

/** A folder whose files are linked. @param isWanted by the name of what stands in the folder itself */
export function linkFolder(from: string, to: string, isWanted = (_name: string): boolean => true): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (!isWanted(entry.name)) continue;
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkFolder(source, target);
    else if (entry.isFile()) linkFile(source, target);
    else cpSync(source, target, { verbatimSymlinks: true });
  }
}
