/** The layout measures text with the advances of the fonts that browsers and pictures really use. */
import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { measureText } from '@/components/scales/text-metrics';
import metrics from '@/components/typeface/metrics.json';
import { readArticleText } from '@/data/dataset/articles-folder';
import { loadSources } from '@/data/dataset/load-sources';
import { DRAWN_VIEWS } from './drawn-charts';
import { descendants, numberAt, textOf } from './markup-tree';

const CUTS = Object.entries(metrics);
const openFont = (file: string): Font => create(readFileSync(`components/typeface/${file}`)) as Font;

/** The fonts that stand within the pages' style sheet, in the order of the cuts. */
const PAGE_FONTS = [
  ...readFileSync('components/typeface/typeface.css', 'utf8').matchAll(/base64,([^"]+)"/g),
].map(([, font = '']) => create(Buffer.from(font, 'base64')) as Font);

/** Pictures set more letters than pages, which may fall back to the reader's own fonts. */
const FORMATS = [
  ['the pictures’', /./su, (name: string) => openFont(`${name}.ttf`)],
  [
    'the pages’',
    /[ -~\u00a0-\u00ff]/u,
    (name: string) => PAGE_FONTS[CUTS.findIndex(([cut]) => cut === name)],
  ],
] as const;

describe.each(CUTS)('%s', (name, cut) => {
  describe.each(FORMATS)('%s font', (_of, characters, openCut) => {
    const font = openCut(name);
    if (!font) throw new Error(`expected the cut ${name} in typeface.css, found none`);

    it('has the advances that the layout measures with', () => {
      const set = Object.entries(cut.advances).filter(([character]) => characters.test(character));
      const real = set.map(([character]) => {
        const codePoint = character.codePointAt(0) ?? 0;
        return [
          character,
          font.hasGlyphForCodePoint(codePoint) ? font.glyphForCodePoint(codePoint).advanceWidth : null,
        ];
      });
      expect(real.length).toBeGreaterThan(180);
      expect(real).toEqual(set);
      expect(font.unitsPerEm).toBe(cut.unitsPerEm);
    });
  });

  it('has a glyph in pictures for every character of the articles', () => {
    const font = openFont(`${name}.ttf`);
    const texts = loadSources()
      .map(({ publication }) => readArticleText(publication.slug))
      .join('');
    const missing = [...new Set(texts.replace(/\s/g, ''))].filter(
      (character) => !font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0),
    );
    expect(missing).toEqual([]);
  });

  it.each([
    ['Latin', 'ąćęłńóśźżčďěňřšťůžğışőűāēīūțșđŁŐĞŻ'],
    ['Vietnamese', 'ắằẵặấầẫậễệốồỗộớờỡợứừữự'],
    ['Greek', 'αβγδεζηθικλμνξοπρστυφχψωΆΈΉΊΌΎΏ'],
    ['Cyrillic', 'абвгдежзийклмнопрстуфхцчшщъыьэюяієїґЋЂЉ'],
    ['signs', '€£¥₹™©®°–—…“”‘’½¼¾²³−×'],
  ])('has %s letters in pictures, and the layout knows how wide they are', (_, letters) => {
    const font = openFont(`${name}.ttf`);
    for (const letter of letters) {
      expect(font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0), letter).toBe(true);
      expect(cut.advances, letter).toHaveProperty([letter]);
    }
  });
});

describe('the measured width', () => {
  const fonts = { 400: openFont('sans-400.ttf'), 600: openFont('sans-600.ttf') };
  /** The layout leaves kerning out, which may widen a text by this many pixels. */
  const KERNING = 1.5;

  it('is that of the shaped text, but for its kerning', () => {
    const texts = DRAWN_VIEWS.flatMap(({ root }) => descendants(root).filter(({ tag }) => tag === 'text'));
    expect(texts.length).toBeGreaterThan(100);
    for (const text of texts) {
      const words = textOf(text);
      const size = numberAt(text, 'font-size');
      const weight = text.attributes['font-weight'] === '600' ? 600 : 400;
      const font = fonts[weight];
      const shaped = (font.layout(words).advanceWidth / font.unitsPerEm) * size;
      const measured = measureText(words, { size, weight });
      expect(measured, words).toBeGreaterThan(shaped - KERNING);
      expect(measured, words).toBeLessThan(shaped * 1.1);
      expect(numberAt(text, 'textLength'), words).toBeCloseTo(measured, 1);
    }
  });

  it('takes a character outside the font for a wide one', () => {
    expect(measureText('漢', { size: 10, weight: 400 })).toBe(10);
  });
});
