/**
 * Makes the bundled typefaces from their upstream packages: of each cut the
 * letters of Latin, Greek and Cyrillic as TTF (for pictures and embeds), Latin alone as WOFF2 within a style
 * sheet (for pages), and the
 * advance widths that the layout measures text with. Run with `npm run typeface` after an upgrade.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import subsetFont from 'subset-font';
import { keepNames } from './keep-names';

const PACKAGES = 'node_modules/@expo-google-fonts';
const ROOM = 'components/typeface';

const rangeOf = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/**
 * What pictures can set, where a typeface has it: a quote is verbatim in any language written in Latin, Greek or
 * Cyrillic letters. Latin with all its extensions, combining marks, Greek, Cyrillic, punctuation, superscripts,
 * currencies, letter-like signs, fractions, arrows, operators and shapes.
 */
const RASTER_CHARACTERS = [
  ...rangeOf(0x20, 0x7e),
  ...rangeOf(0xa0, 0x36f),
  ...rangeOf(0x370, 0x52f),
  ...rangeOf(0x1e00, 0x1eff),
  ...rangeOf(0x2000, 0x22ff),
  ...rangeOf(0x25a0, 0x25ff),
  0xfffd,
];

/** Basic Latin, Latin-1 and the punctuation and symbols that the product sets: what pages bring along. */
const PAGE_CHARACTERS = [
  ...Array.from({ length: 0x7f - 0x20 }, (_, i) => 0x20 + i),
  ...Array.from({ length: 0x100 - 0xa0 }, (_, i) => 0xa0 + i),
  ...Array.from('–—‘’“”…•−≥≤≈×→←↑↓↗', (character) => character.codePointAt(0) ?? 0),
];

/**
 * The typographic family and subfamily of the OpenType `name` table. Without them a semibold cut is a family
 * of its own, and the rasteriser finds no weight 600 in the family that the charts ask for.
 */
const NAME_IDS = [16, 17];

/** Of the rasteriser's fonts, whose subsets stand inside embeds: with family, subfamily and PostScript name. */
const RASTER_NAME_IDS = [1, 2, 6, ...NAME_IDS];

/**
 * The rasteriser loses a line that holds both a ligature and another font, and the layout measures no
 * ligatures, so its fonts keep kerning alone.
 */
const RASTER_FEATURES = ['kern'];

/** Pages set tables in digits of one width too. All other features double a font's size. */
const PAGE_FEATURES = [...RASTER_FEATURES, 'tnum'];

const CUTS = [
  { name: 'sans-400', file: 'inter-tight/400Regular/InterTight_400Regular.ttf' },
  { name: 'sans-600', file: 'inter-tight/600SemiBold/InterTight_600SemiBold.ttf' },
  { name: 'serif-400', file: 'source-serif-4/400Regular/SourceSerif4_400Regular.ttf' },
  { name: 'serif-600', file: 'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf' },
];

const FAMILIES: Readonly<Record<string, string>> = { sans: 'Inter Tight', serif: 'Source Serif 4' };

/**
 * The cut as a rule that holds the font itself: it is there when the style sheet is, so no text is first laid
 * out in another font and then moved.
 */
function writeFontFace(name: string, font: Buffer): string {
  const [family = '', weight] = name.split('-');
  return `@font-face {
  font-family: "${FAMILIES[family]}";
  font-weight: ${weight};
  src: url("data:font/woff2;base64,${font.toString('base64')}") format("woff2");
}
`;
}

interface Cut {
  readonly metrics: object;
  readonly fontFace: string;
}

async function makeCut(name: string, file: string): Promise<Cut> {
  const original = readFileSync(`${PACKAGES}/${file}`);
  const options = { preserveNameIds: NAME_IDS } as const;
  const subset = await subsetFont(original, String.fromCodePoint(...RASTER_CHARACTERS), {
    ...options,
    targetFormat: 'truetype',
    keepFeatures: RASTER_FEATURES,
  });
  const truetype = keepNames(subset, RASTER_NAME_IDS);
  writeFileSync(`${ROOM}/${name}.ttf`, truetype);
  const woff2 = await subsetFont(original, String.fromCodePoint(...PAGE_CHARACTERS), {
    ...options,
    targetFormat: 'woff2',
    keepFeatures: PAGE_FEATURES,
  });
  const font = create(truetype) as Font;
  const advances: Record<string, number> = {};
  for (const codePoint of RASTER_CHARACTERS) {
    if (!font.hasGlyphForCodePoint(codePoint)) continue;
    advances[String.fromCodePoint(codePoint)] = font.glyphForCodePoint(codePoint).advanceWidth;
  }
  return {
    metrics: { unitsPerEm: font.unitsPerEm, ascent: font.ascent, descent: font.descent, advances },
    fontFace: writeFontFace(name, woff2),
  };
}

async function makeTypeface(): Promise<void> {
  const metrics: Record<string, object> = {};
  const fontFaces: string[] = [];
  for (const { name, file } of CUTS) {
    const cut = await makeCut(name, file);
    metrics[name] = cut.metrics;
    fontFaces.push(cut.fontFace);
  }
  writeFileSync(`${ROOM}/metrics.json`, `${JSON.stringify(metrics, null, 1)}\n`);
  writeFileSync(`${ROOM}/typeface.css`, `/* Written by make-typeface.ts. */\n${fontFaces.join('')}`);
}

void makeTypeface();
