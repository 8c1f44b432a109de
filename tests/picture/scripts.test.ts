import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rasterise } from '@/components/picture/rasterise';
import { splitByScript } from '@/components/picture/script-runs';
import { setScripts } from '@/components/picture/set-scripts';
import { measureText } from '@/components/scales/text-metrics';
import { openFaces } from '@/components/typeface/carried-faces';
import { carryScriptFaces } from '@/components/typeface/carry-script-faces';

const folder = mkdtempSync(join(tmpdir(), 'script-faces-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Words whose signs join, stand in another order than they are drawn in, or lie outside the basic plane. */
const WORDS = [
  'سلام عليكم',
  'שלום',
  'क्षत्रिय',
  'বাংলা',
  'தமிழ்',
  'สวัสดี',
  '中文',
  'かな',
  '한국어',
  '😀',
  '👩‍👩‍👧',
  '❤️',
  '🇬🇧',
  'Հայ',
  'ქართ',
  'አማርኛ',
  '𝑥',
];

beforeAll(async () => {
  await carryScriptFaces(WORDS.join(''), folder);
});

const WIDTH = 400;
const svgOf = (text: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="40"><text x="5" y="28" font-size="20" font-weight="600" font-family="Source Serif 4"${attributes}>${text}</text></svg>`;

/** For each column of the picture whether anything is drawn in it. */
async function inkedColumns(svg: string): Promise<readonly boolean[]> {
  const { width, height, data } = PNG.sync.read(Buffer.from(await rasterise(svg, WIDTH, folder)));
  return Array.from({ length: width }, (_, x) =>
    Array.from({ length: height }, (_, y) => data[(y * width + x) * 4 + 3] ?? 0).some((alpha) => alpha > 0),
  );
}

const countInk = (columns: readonly boolean[]): number => columns.filter(Boolean).length;

describe('a picture with words of another script', () => {
  const before = measureText('said ', { size: 20, weight: 600, family: 'serif' });

  it.each(WORDS)('draws %s, and what stands before and after it', async (word) => {
    const whole = await inkedColumns(svgOf(`said ${word} end`));
    const alone = await inkedColumns(svgOf('said'));
    expect(whole.slice(0, 5 + before - 3)).toEqual(alone.slice(0, 5 + before - 3));
    const own = countInk(await inkedColumns(svgOf(word)));
    expect(own).toBeGreaterThan(5);
    const end = countInk(await inkedColumns(svgOf('end')));
    expect(countInk(whole)).toBeGreaterThanOrEqual(countInk(alone) + own + end - 3);
  });

  it.each(WORDS)('gives %s no more room than the layout keeps for it', async (word) => {
    const columns = await inkedColumns(svgOf(word));
    const room = measureText(word, { size: 20, weight: 400 });
    expect(columns.lastIndexOf(true) - 5).toBeLessThanOrEqual(room + 1);
  });

  it('ends where its anchor says', async () => {
    const columns = await inkedColumns(
      svgOf('said 中文 end', ' text-anchor="end"').replace('x="5"', 'x="390"'),
    );
    expect(columns.lastIndexOf(true)).toBeGreaterThan(385);
    expect(columns.lastIndexOf(true)).toBeLessThan(391);
  });

  it('keeps fills of parts, and leaves all but its own words as they were', async () => {
    const faces = await openFaces('中文', folder);
    const set = setScripts(
      '<svg><title>中文</title><text x="1" y="2" fill="black">a <tspan fill="red">b 中 &amp;</tspan></text><text x="1">c</text></svg>',
      (face) => faces.get(face),
    );
    expect(set).toContain('<title>中文</title>');
    expect(set).toContain('<text x="1">c</text>');
    expect(set).toMatch(
      /<tspan fill="red">b<\/tspan>.*<path [^>]*fill="red"\/>.*<tspan fill="red">&amp;<\/tspan>/,
    );
    expect(set.replace('<title>中文</title>', '')).not.toContain('中');
  });

  it('leaves a text of Latin letters as it was', () => {
    const svg = '<svg><text x="1">café ≈ 5 €</text></svg>';
    expect(setScripts(svg, () => undefined)).toBe(svg);
  });

  it('shows that something is missing where nothing sets a character', async () => {
    expect(splitByScript('a\ue000b', () => true)).toEqual([{ face: undefined, text: 'a■b' }]);
    expect(splitByScript('中', () => false)).toEqual([{ face: undefined, text: '■' }]);
    expect(await inkedColumns(svgOf('a\ue000'))).toEqual(await inkedColumns(svgOf('a■')));
    expect(countInk(await inkedColumns(svgOf('a■')))).toBeGreaterThan(
      countInk(await inkedColumns(svgOf('a'))),
    );
  });
});
