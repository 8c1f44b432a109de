/** The style sheet paints with the pictures' inks, and every ink can be seen on its paper. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CSS_INK, type Ink, THEME_INK } from '@/components/scales/ink';

const STYLE_SHEET = readFileSync('app/globals.css', 'utf8');

/** The custom properties of the `:root` block that follows the given words. */
function readBlock(before: string): Readonly<Record<string, string>> {
  const start = before === '' ? STYLE_SHEET.indexOf(':root') : STYLE_SHEET.indexOf(before);
  if (start === -1) throw new Error(`expected “${before}” in the style sheet, found none`);
  const open = STYLE_SHEET.indexOf('{', STYLE_SHEET.indexOf(':root', start));
  const block = STYLE_SHEET.slice(open + 1, STYLE_SHEET.indexOf('}', open));
  return Object.fromEntries(
    [...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

const BLOCKS = {
  light: readBlock(''),
  dark: readBlock('@media (prefers-color-scheme: dark)'),
  print: readBlock('@media print'),
};
const FORCED = readBlock('@media (forced-colors: active)');

/** The custom property behind an ink: “var(--text-soft)” is “--text-soft”. */
const propertyOf = (name: keyof Ink): string => CSS_INK[name].slice('var('.length, -1);
const INKS = Object.keys(CSS_INK) as (keyof Ink)[];

/** WCAG 2.2: relative luminance of “#rrggbb”. */
function luminanceOf(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((start) => {
    const value = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrastOf(one: string | undefined, other: string | undefined): number {
  if (!/^#[\da-f]{6}$/.test(one ?? '') || !/^#[\da-f]{6}$/.test(other ?? '')) {
    throw new Error(`expected two colours as #rrggbb, found ${one} and ${other}`);
  }
  const [low = 0, high = 0] = [luminanceOf(one ?? ''), luminanceOf(other ?? '')].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

describe.each(['light', 'dark'] as const)('the style sheet’s inks in %s', (theme) => {
  it.each(INKS)('%s is the pictures’', (name) => {
    expect(BLOCKS[theme][propertyOf(name)]).toBe(THEME_INK[theme][name]);
  });
});

describe.each(Object.entries(BLOCKS))('contrast in %s', (_theme, block) => {
  it.each(['text', 'textSoft', 'article'] as const)('%s is 4.5:1 as text on every surface', (name) => {
    for (const surface of ['--paper', '--raised', '--highlight']) {
      expect(contrastOf(block[propertyOf(name)], block[surface]), surface).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(['article', 'context', 'derived', 'hatch'] as const)('%s is 3:1 as a mark on the paper', (name) => {
    expect(contrastOf(block[propertyOf(name)], block['--paper'])).toBeGreaterThanOrEqual(3);
  });
});

describe('forced colours', () => {
  it.each(INKS)('give %s one of the system’s', (name) => {
    expect(FORCED[propertyOf(name)]).toMatch(
      /^(Canvas|CanvasText|GrayText|LinkText|Highlight|HighlightText)$/,
    );
  });
});

it('knows black on white', () => {
  expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21);
});
