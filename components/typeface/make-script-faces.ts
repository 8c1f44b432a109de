/**
 * Makes the typefaces of scripts that the bundled ones lack, as small as they can be stored, and the list of
 * what each of them sets. Only the characters that a site's articles hold are carried further, by its build.
 * Run with `npm run typeface:scripts` after an upgrade; their packages are large, so they are no dependency of the product.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import subsetFont from 'subset-font';
import { isInvisible } from '@/data/characters/script-faces';
import { JOINING } from './carry-script-faces';

const ROOM = 'components/typeface';
const PACKAGES = `${ROOM}/scripts/node_modules/@expo-google-fonts`;

/** Faces of many scripts or signs come last: a Chinese typeface has its own idea of an arrow. */
const LAST = ['symbols', 'symbols-2', 'math', 'sc', 'kr'];

const nameOf = (folder: string): string => folder.replace(/^noto-(?:sans-)?/, '');
const rank = (folder: string): number => LAST.indexOf(nameOf(folder));

/** Sorted code points as half as many numbers: [first, last], or [one]. */
function toRanges(codePoints: readonly number[]): readonly (readonly number[])[] {
  const ranges: [number, number][] = [];
  for (const one of [...codePoints].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && last[1] === one - 1) last[1] = one;
    else ranges.push([one, one]);
  }
  return ranges.map(([first, last]) => (first === last ? [first] : [first, last]));
}

function openFont(file: string): Font {
  return create(readFileSync(file)) as Font;
}

/** What all four bundled cuts set, so that weight and family decide nothing. */
function bundledCodePoints(): readonly number[] {
  const [first = [], ...others] = ['sans-400', 'sans-600', 'serif-400', 'serif-600'].map(
    (cut) => openFont(`${ROOM}/${cut}.ttf`).characterSet,
  );
  return first.filter((one) => others.every((set) => set.includes(one)));
}

async function makeScriptFaces(): Promise<void> {
  if (!existsSync(PACKAGES))
    throw new Error(
      `expected the packages of ${ROOM}/scripts, found none: run npm ci --prefix ${ROOM}/scripts`,
    );
  const bundled = bundledCodePoints();
  const taken = new Set(bundled);
  const faces: object[] = [];
  const folders = readdirSync(PACKAGES).sort((a, b) => rank(a) - rank(b) || a.localeCompare(b));
  for (const folder of folders) {
    const [cut = ''] = readdirSync(`${PACKAGES}/${folder}/400Regular`).filter((name) =>
      name.endsWith('.ttf'),
    );
    const original = readFileSync(`${PACKAGES}/${folder}/400Regular/${cut}`);
    const font = create(original) as Font;
    const own = font.characterSet.filter(
      (one) => one > 0x20 && !taken.has(one) && !isInvisible(String.fromCodePoint(one)),
    );
    const woff2 = await subsetFont(original, String.fromCodePoint(...own) + JOINING, {
      targetFormat: 'woff2',
      noHinting: true,
    });
    writeFileSync(`${ROOM}/scripts/${nameOf(folder)}.woff2`, woff2);
    for (const one of own) taken.add(one);
    faces.push({ file: nameOf(folder), family: font.familyName, ranges: toRanges(own) });
  }
  writeFileSync(
    'data/characters/coverage.json',
    `${JSON.stringify({ bundled: toRanges(bundled), faces })}\n`,
  );
}

void makeScriptFaces();
