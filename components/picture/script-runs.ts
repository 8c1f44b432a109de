import { faceOf, type ScriptFace } from '@/data/characters/script-faces';
import { decodeText } from './plain-text';

const ENTITY_OR_CHARACTER = /&[^;]+;|[\s\S]/gu;

/** Shown where nothing sets a character: that something is missing is seen. */
const REPLACEMENT = '■';

/** A part of a text in one typeface: a script's own, or the bundled one around it. */
export interface ScriptRun {
  readonly face: ScriptFace | undefined;
  readonly text: string;
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** Words that read from right to left, with nothing but white space between them, are one run: the last stands first. */
function joinWords(runs: readonly ScriptRun[]): readonly ScriptRun[] {
  const joined: ScriptRun[] = [];
  for (const run of runs) {
    const [before, space] = [joined.at(-2), joined.at(-1)];
    const isJoined =
      before && before.face === run.face && space?.text.trim() === '' && RIGHT_TO_LEFT.test(run.text);
    if (isJoined) joined.splice(-2, 2, { face: run.face, text: before.text + space.text + run.text });
    else joined.push(run);
  }
  return joined;
}

/**
 * Markup text in runs of one typeface each.
 * @param isCarried whether the face stands ready on this machine
 */
export function splitByScript(text: string, isCarried: (face: ScriptFace) => boolean): readonly ScriptRun[] {
  const runs: { face: ScriptFace | undefined; text: string }[] = [];
  for (const [part] of text.matchAll(ENTITY_OR_CHARACTER)) {
    const face = faceOf(decodeText(part));
    const last = runs.at(-1);
    if (face === 'invisible') {
      // It steers its neighbours within a run, and is nothing at the beginning of one.
      if (last?.face) last.text += part;
      else if (last && /\s/.test(part)) last.text += ' ';
      continue;
    }
    const own = typeof face === 'object' && isCarried(face) ? face : undefined;
    const shown = face === 'bundled' || own ? part : REPLACEMENT;
    if (last && last.face === own) last.text += shown;
    else runs.push({ face: own, text: shown });
  }
  return joinWords(runs);
}
