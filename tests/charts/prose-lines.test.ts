import { describe, expect, it } from 'vitest';
import { breakProse } from '@/components/scales/prose-lines';
import { loadArticles } from '@/data/dataset/load-articles';

const [article] = loadArticles();
if (!article) throw new Error('expected an article to break prose of');
const STYLE = { size: 12, weight: 400 } as const;
const textsOf = (prose: string, width: number) =>
  breakProse(article, prose, STYLE, width).lines.map((line) => line.map(({ text }) => text).join(''));

describe('prose in lines', () => {
  it('breaks between words, and within one only where it is wider than its block', () => {
    expect(textsOf('a few words more', 60).join(' ')).toBe('a few words more');
    const long = 'https://example.org/an/address/without/end';
    const lines = textsOf(`see ${long} there`, 80);
    expect(lines.join('').replaceAll(' ', '')).toBe(`see${long}there`);
    expect(lines.length).toBeGreaterThan(3);
    expect(breakProse(article, long, STYLE, 80).width).toBeLessThanOrEqual(80);
  });

  it('keeps a number with its scale, since without it it is another number', () => {
    for (let width = 70; width < 220; width += 1) {
      for (const line of textsOf('of some 43.1 million people 3.5 million were not asked', width)) {
        expect(line, `${width} px`).not.toMatch(/\d$/);
      }
    }
  });

  it('keeps a character that is wider than its block', () => {
    expect(textsOf('ab', 1)).toEqual(['a', 'b']);
  });
});
