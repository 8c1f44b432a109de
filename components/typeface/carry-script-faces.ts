import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { charactersByFace } from '@/data/characters/script-faces';

/** Joins signs or keeps them apart: space, zero-width non-joiner and joiner, variation selector of emoji. */
export const JOINING = ' \u200c\u200d\ufe0f';

/**
 * Writes the typeface of each other script that a text holds, with the characters of the text alone.
 * @returns what was written: the file’s name and how many characters it sets
 */
export async function carryScriptFaces(
  text: string,
  folder: string,
): Promise<readonly (readonly [string, number])[]> {
  const written: [string, number][] = [];
  for (const [face, characters] of charactersByFace(text)) {
    const full = readFileSync(join('components', 'typeface', 'scripts', `${face.file}.woff2`));
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, `${face.file}.ttf`),
      await subsetFont(full, characters + JOINING, { targetFormat: 'truetype' }),
    );
    written.push([face.file, Array.from(characters).length]);
  }
  return written;
}
