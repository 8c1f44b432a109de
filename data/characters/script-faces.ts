/** Which typeface of the product can set a character in a picture: the bundled ones, or one of another script. */
import coverage from './coverage.json';

/** A typeface for a script that the bundled ones lack. */
export interface ScriptFace {
  /** Its file, without the ending. */
  readonly file: string;
  /** Its family, as its own name table has it. */
  readonly family: string;
}

type Ranges = readonly (readonly [first: number, last: number])[];

const toRanges = (pairs: readonly (readonly number[])[]): Ranges =>
  pairs.map(([first = 0, last = first]) => [first, last]);

const BUNDLED = toRanges(coverage.bundled);
const FACES = coverage.faces.map(({ file, family, ranges }) => ({ file, family, ranges: toRanges(ranges) }));

const INVISIBLE = /^[\p{Default_Ignorable_Code_Point}\p{White_Space}]$/u;

/** Whether a character steers how its neighbours are set, or keeps them apart, and shows nothing itself. */
export const isInvisible = (character: string): boolean => INVISIBLE.test(character);

/** Ranges are sorted: halved until the one is found that the code point may be in. */
function isIn(ranges: Ranges, codePoint: number): boolean {
  let [low, high] = [0, ranges.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [first, last] = ranges[middle] ?? [0, 0];
    if (codePoint < first) high = middle - 1;
    else if (codePoint > last) low = middle + 1;
    else return true;
  }
  return false;
}

/**
 * What sets a character: the bundled typefaces in every weight, the first face of another script that has it,
 * nothing needed since it shows nothing, or none.
 */
export function faceOf(character: string): 'bundled' | 'invisible' | 'none' | ScriptFace {
  const codePoint = character.codePointAt(0) ?? 0;
  if (isIn(BUNDLED, codePoint)) return 'bundled';
  if (isInvisible(character)) return 'invisible';
  return FACES.find(({ ranges }) => isIn(ranges, codePoint)) ?? 'none';
}

/** The characters of a text that a face of another script sets, by face. */
export function charactersByFace(text: string): ReadonlyMap<ScriptFace, string> {
  const found = new Map<ScriptFace, string>();
  for (const character of new Set(text)) {
    const face = faceOf(character);
    if (typeof face === 'object') found.set(face, (found.get(face) ?? '') + character);
  }
  return found;
}

/** The characters of a text that no typeface of the product sets, each once. */
export const unsettableIn = (text: string): readonly string[] =>
  [...new Set(text)].filter((character) => faceOf(character) === 'none');
