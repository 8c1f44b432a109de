import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keepFiles } from './kept-files';

export const CUTS = ['sans-400', 'sans-600', 'serif-400', 'serif-600'] as const;

/** A bundled typeface in one weight. */
export type Cut = (typeof CUTS)[number];

/** The characters that each cut sets. */
export type CutTexts = Readonly<Partial<Record<Cut, string>>>;

const FAMILY_NAMES = { sans: 'Inter Tight', serif: 'Source Serif 4' } as const;

/** No ligatures, since the layout measures none; no kerning, which only ever makes a line shorter. */
const SUBSET = {
  targetFormat: 'woff2',
  keepFeatures: [],
  noHinting: true,
  dropTables: ['GPOS', 'GSUB', 'GDEF', 'STAT', 'gasp'],
} as const;

export const typefaceFile = (name: string): string => join(process.cwd(), 'components', 'typeface', name);

/** Some two thousand sets of characters; comparisons make new ones without end. */
const MOST_KEPT_BYTES = 32_000_000;

const subsets = keepFiles<{ readonly body: string }>(MOST_KEPT_BYTES);

async function subsetCut(cut: Cut, characters: string): Promise<string> {
  const { default: subsetFont } = await import('subset-font');
  const font = await subsetFont(await readFile(typefaceFile(`${cut}.ttf`)), characters, SUBSET);
  const [family, weight] = cut.split('-') as ['sans' | 'serif', string];
  return (
    `@font-face{font-family:"${FAMILY_NAMES[family]}";font-weight:${weight};` +
    `src:url(data:font/woff2;base64,${font.toString('base64')})}`
  );
}

/** The rule of a cut, made once for each set of characters. */
async function fontFaceOf(cut: Cut, text: string): Promise<string> {
  const characters = [...new Set(text)].sort().join('');
  const { body } = await subsets.take(cut + characters, async () => ({
    body: await subsetCut(cut, characters),
  }));
  return body;
}

/** @font-face rules that hold just the given characters of the bundled typefaces, as data URIs. */
export async function inlineTypeface(texts: CutTexts): Promise<string> {
  const cuts = Object.entries(texts) as [Cut, string][];
  const rules = await Promise.all(cuts.map(([cut, text]) => fontFaceOf(cut, text)));
  return rules.join('');
}
