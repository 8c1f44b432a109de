import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Font } from 'fontkit';
import { charactersByFace, type ScriptFace } from '@/data/characters/script-faces';

/** Where the build leaves the faces that its articles need. */
export const CARRIED_FACES = join('.next', 'script-faces');

const opened = new Map<string, Promise<Font>>();

/** What reads fonts is loaded late and once: pages never need it. */
async function openFont(path: string): Promise<Font> {
  const { create } = await import('fontkit');
  return create(await readFile(path)) as Font;
}

/** What could not be opened is tried again by the next one who needs it. */
export function openOnce(path: string): Promise<Font> {
  const known = opened.get(path);
  if (known) return known;
  const font = openFont(path);
  opened.set(path, font);
  font.catch(() => opened.delete(path));
  return font;
}

/** The faces of other scripts that a text needs, of those that stand in a folder. */
export async function openFaces(text: string, folder: string): Promise<ReadonlyMap<ScriptFace, Font>> {
  const fonts = new Map<ScriptFace, Font>();
  for (const face of charactersByFace(text).keys()) {
    const path = join(folder, `${face.file}.ttf`);
    if (existsSync(path)) fonts.set(face, await openOnce(path));
  }
  return fonts;
}
