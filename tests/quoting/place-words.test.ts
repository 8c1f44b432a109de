import { describe, expect, it } from 'vitest';
import { placeWords, surroundWords } from '@/data/quoting/place-words';

const TEXT = 'Of 100 asked, 13% agreed. In 2100 some 100,000 were asked; 1,100 came. 100 stayed: 13%of them.';

describe('placeWords', () => {
  it('places words that stand once', () => {
    expect(placeWords(TEXT, { words: '13% agreed' })).toEqual({ start: 14, end: 24 });
    expect(placeWords(TEXT, { words: '13%', in: '13%of' })).toEqual({ start: 83, end: 86 });
  });

  it.each([
    ['words that are not there', { words: '14%' }, '"14%" once in the text', 'none'],
    ['words in other letters', { words: 'Of 100 Asked' }, '"Of 100 Asked" once in the text', 'none'],
    ['a piece of a number', { words: '100,00' }, '"100,00" once in the text', 'none'],
    ['a piece of a word', { words: 'gree' }, '"gree" once in the text', 'none'],
    [
      'words around that are not there',
      { words: '100', in: 'or 100' },
      '“in” to be "or 100" once in the text',
      'none',
    ],
    ['words that are not in those around', { words: '100', in: 'agreed' }, '"100" once in “in”', 'none'],
  ])('refuses %s', (_, quoted, expected, found) => {
    expect(placeWords(TEXT, quoted)).toEqual({ expected, found });
  });

  it('tells the candidates of words that stand more than once, numbers that only hold them not among them', () => {
    const told = placeWords(TEXT, { words: '100' });
    expect(told).toMatchObject({ expected: '"100" once in the text' });
    expect('found' in told && told.found).toBe(
      '2: “…Of [100] asked, 13% agreed. In 2100 so…”, “…0,000 were asked; 1,100 came. [100] stayed: 13%of them.…”',
    );
  });
});

describe('surroundWords', () => {
  it('gives nothing where the words alone stand once', () => {
    expect(surroundWords(TEXT, { start: 14, end: 24 })).toBeUndefined();
  });

  it('gives the shortest surroundings, which place the words again', () => {
    for (const [start, words] of [
      [3, '100'],
      [71, '100'],
      [14, '13%'],
      [83, '13%'],
    ] as const) {
      expect(TEXT.slice(start, start + words.length)).toBe(words);
      const around = surroundWords(TEXT, { start, end: start + words.length });
      expect(around).toBeDefined();
      expect(placeWords(TEXT, { words, ...(around === undefined ? {} : { in: around }) })).toEqual({
        start,
        end: start + words.length,
      });
    }
  });
});
