import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The paths of what lies in a folder, however deep, and is wanted; links are not followed.
 * @throws Error where there is no such folder
 */
export const pathsBelow = (folder: string, isWanted: (entry: Dirent) => boolean): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(isWanted)
    // Node before 20.12 has the second name alone.
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
