import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import { describe, expect, it } from 'vitest';
import coverage from '@/data/characters/coverage.json';
import { charactersByFace, faceOf, unsettableIn } from '@/data/characters/script-faces';

describe('faceOf', () => {
  it.each([
    ['A', 'bundled'],
    ['€', 'bundled'],
    ['ğ', 'bundled'],
    ['Ж', 'bundled'],
    ['\u200d', 'invisible'],
    ['\u3000', 'invisible'],
    ['\ue000', 'none'],
  ])('says of %j that it is %s', (character, face) => {
    expect(faceOf(character)).toBe(face);
  });

  it.each([
    ['س', 'arabic'],
    ['ש', 'hebrew'],
    ['न', 'devanagari'],
    ['ส', 'thai'],
    ['😀', 'emoji'],
    ['中', 'sc'],
    ['か', 'sc'],
    ['한', 'kr'],
    ['𝑥', 'math'],
  ])('finds the face of %s', (character, file) => {
    expect(faceOf(character)).toMatchObject({ file });
  });
});

describe('coverage', () => {
  it.each(coverage.faces)('of $file is what its typeface holds', ({ file, family, ranges }) => {
    const font = create(readFileSync(`components/typeface/scripts/${file}.woff2`)) as Font;
    expect(font.familyName).toBe(family);
    for (const [first = 0, last = first] of ranges) {
      expect(font.hasGlyphForCodePoint(first), `U+${first.toString(16)}`).toBe(true);
      expect(font.hasGlyphForCodePoint(last), `U+${last.toString(16)}`).toBe(true);
    }
  });

  it('gives each character to one face', () => {
    const all = coverage.faces
      .flatMap(({ ranges }) => ranges)
      .map(([first = 0, last = first]) => [first, last]);
    const sorted = all.toSorted(([a = 0], [b = 0]) => a - b);
    for (const [index, [first = 0]] of sorted.entries()) {
      expect(first).toBeGreaterThan(sorted[index - 1]?.[1] ?? 0);
    }
  });
});

describe('a text', () => {
  it('needs the faces of its characters, each character once', () => {
    const needed = [...charactersByFace('In 中文中 and 😀, not latin')].map(([{ file }, text]) => [
      file,
      text,
    ]);
    expect(needed).toEqual([
      ['sc', '中文'],
      ['emoji', '😀'],
    ]);
  });

  it('names what cannot be set', () => {
    expect(unsettableIn('a \ue000 and \ue000 and 𒀀')).toEqual(['\ue000', '𒀀']);
  });
});
