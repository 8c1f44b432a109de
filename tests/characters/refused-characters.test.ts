import { describe, expect, it } from 'vitest';
import { findRefused, spellOutRefused } from '@/data/characters/refused-characters';

describe('characters that no text may hold', () => {
  it.each([
    '\u0000',
    '\f',
    '\u001b',
    '\u007f',
    '\u0085',
    '\u202e',
    '\u2066',
    '\ud800',
    '\ufdd0',
    '\ufffd',
    '\uffff',
    '\u{1fffe}',
  ])('names where %j stands, and spells it out', (character) => {
    expect(findRefused(`ab${character}c`)).toBe(2);
    expect(spellOutRefused(`ab${character}c`)).toMatch(/^ab\\u\{[0-9a-f]+\}c$/);
  });

  it('lets honest text be: lines, marks of direction, joiners, any script', () => {
    const honest = 'a\tb\r\n \u200e\u200f\u061c \u200d\u00ad\u2028 é € 中 שלום مرحبا 😀 👩‍🚀';
    expect(findRefused(honest)).toBeUndefined();
    expect(spellOutRefused(honest)).toBe(honest);
  });
});
