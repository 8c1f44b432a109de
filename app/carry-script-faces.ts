import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CARRIED_FACES } from '@/components/typeface/carried-faces';
import { carryScriptFaces } from '@/components/typeface/carry-script-faces';
import { articlesFolder } from '@/data/dataset/articles-folder';

function readAll(folder: string): string {
  return (
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:txt|yaml|json)$/.test(entry.name))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
      // Most of any file, and no other script.
      .map((text) => text.replace(/\p{ASCII}+/gu, ''))
      .join('')
  );
}

/**
 * Follows `next build`: carries the typefaces of other scripts that the articles’ pictures need, each with the
 * characters of the articles’ files alone. Most English articles need none.
 * @returns what was done, in a line
 */
export async function carryFacesOfArticles(): Promise<string> {
  const written = await carryScriptFaces(readAll(articlesFolder()), CARRIED_FACES);
  const faces = written.map(([file, count]) => `${file} (${count} characters)`).join(', ');
  return `typefaces of other scripts: ${faces || 'none needed'}`;
}
