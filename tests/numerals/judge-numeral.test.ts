import { describe, expect, it } from 'vitest';
import { assembleArticle } from '@/data/dataset/assemble-article';
import { VALID_TEXT, validArticle } from '@/tests/auditing/valid-article';
import { type FoundNumeral, judgeNumeral, NUMERAL, readNumbers } from './judge-numeral';

const articles = [assembleArticle(validArticle, VALID_TEXT)];
const judge = (text: string, origin: FoundNumeral['origin'], id = '') =>
  judgeNumeral(articles, { text, origin, id });

describe('judgeNumeral', () => {
  it.each([
    ['40%', 'claim', 'agreed'],
    ['40 percent', 'claim', 'agreed'],
    ['40', 'claim', 'agreed'],
    ['200', 'claim', 'asked'],
    ['at least 1,500', 'claim', 'came'],
    ['around 3,000', 'context', 'registered'],
    ['1,000 to 5,000', 'context', 'guessed'],
    ['60%', 'derived', 'not-agreed'],
    ['around 7%', 'derived', 'asked-of-registered'],
    ['0%, 50%, 100%', 'scale', ''],
    ['Register 2010', 'cite', ''],
    ['0800 111', 'article', ''],
    ['“Of 200 people  asked”', 'article', ''],
  ] as const)('accepts “%s” of the %s %s', (text, origin, id) => {
    expect(judge(text, origin, id)).toBeUndefined();
  });

  it.each([
    ['40%', undefined, '', 'no origin'],
    ['41%', 'claim', 'agreed', '41%'],
    ['0.4', 'claim', 'agreed', '0.4'],
    ['200%', 'claim', 'asked', '200%'],
    ['2,000', 'claim', 'asked', '2,000'],
    ['40% of 200', 'claim', 'agreed', '40% of 200'],
    ['1,000', 'context', 'guessed', '1,000'],
    ['5,000 to 1,000', 'context', 'guessed', '5,000'],
    ['40%', 'claim', 'disagreed', 'does not exist'],
    ['40%', 'context', 'agreed', 'does not exist'],
    ['60.0001%', 'derived', 'not-agreed', '60.0001%'],
    ['0800 112', 'article', '', 'not in the article'],
    ['½', 'claim', 'agreed', '½'],
    ['200 million', 'claim', 'asked', '200 million'],
    ['down 200', 'claim', 'asked', 'down 200'],
    ['−40%', 'claim', 'agreed', '−40%'],
  ] as const)('refuses “%s” of the %s %s', (text, origin, id, fault) => {
    expect(judge(text, origin, id)).toContain(fault);
  });

  it.each(['7', 'a½', 'x²', 'Ⅳ', '٣'])('sees the numeral in “%s”', (text) => {
    expect(text).toMatch(NUMERAL);
  });

  it('reads thousands, decimals and percents', () => {
    expect(readNumbers('12,345.5 and 6%of 1999')).toEqual([
      { value: 12345.5, isPercent: false, direction: 0 },
      { value: 6, isPercent: true, direction: 0 },
      { value: 1999, isPercent: false, direction: 0 },
    ]);
  });

  it('reads scales, currencies and directions', () => {
    expect(readNumbers('around $43.1 million, down less than 1.2 percentage points, −5.2%, up 3%')).toEqual([
      { value: 43_100_000, isPercent: false, direction: 0 },
      { value: 1.2, isPercent: false, direction: -1 },
      { value: 5.2, isPercent: true, direction: -1 },
      { value: 3, isPercent: true, direction: 1 },
    ]);
  });
});
