import { describe, expect, it } from 'vitest';
import { findCoverageGaps, hasNumber } from '@/data/provenance/coverage';
import { findNumberExpressions } from '@/data/provenance/number-expressions';
import { QUANTITY_WORDS } from '@/data/provenance/quantity-words';

const found = (text: string) => findNumberExpressions(text).map((expression) => expression.text);

describe('findNumberExpressions', () => {
  it.each<[string, string[]]>([
    ['Only 6%of the women', ['6%']],
    ['13 % and 12.5 per cent', ['13 %', '12.5 per cent']],
    ['found at least 2,600 women', ['at least 2,600']],
    ['was around 96 percent.', ['around 96 percent']],
    ['Out of around 100 interviewed', ['around 100']],
    ['phone 0800 783 2589.', ['0800', '783', '2589']],
    ['from 31 October 2011\n\nnext', ['31', '2011']],
    ['G20, ½, ² and Ⅻ', ['20', '½', '²', 'Ⅻ']],
    ['a rise from 10 to 20', ['10', '20']],
    ['10 to 20 people, 5–6%, 9 out of 10', ['10 to 20', '5–6%', '9 out of 10']],
    ['more than half, about a third', ['more than half', 'third']],
    ['over many years', ['many']],
    ['some 200, for some time', ['some 200', 'some']],
    ['the largest ever, the Largest', ['largest ever', 'Largest']],
    ['Last year, last\nyear, lastly years', ['Last year', 'last\nyear']],
    ['anyone, sometimes, almost, attend, foremost, Tony, onetime', []],
    ['MOST, Many; (few) “several”', ['MOST', 'Many', 'few', 'several']],
    ['twenty-five per cent', ['twenty', 'five per cent']],
  ])('finds in “%s” %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('finds every word of the list, in any letter case, and never inside another word', () => {
    expect(QUANTITY_WORDS).toEqual(
      expect.arrayContaining([
        ...['majority', 'minority', 'most', 'many', 'few', 'several', 'half', 'third', 'quarter', 'dozen'],
        ...['one', 'ninety', 'hundred', 'thousand', 'million', 'largest', 'highest', 'largest ever'],
        ...['last year', 'some'],
      ]),
    );
    for (const word of QUANTITY_WORDS) {
      expect(found(`the ${word} of`)).toEqual([word]);
      expect(found(word.toUpperCase())).toEqual([word.toUpperCase()]);
      expect(found(`x${word}`)).not.toContain(word);
      expect(found(`${word}x`)).not.toContain(word);
    }
  });
});

describe('findCoverageGaps', () => {
  const text = 'At least 2,600 of many';

  it('is empty where each number stands in one span', () => {
    expect(
      findCoverageGaps(text, [
        { start: 0, end: 14 },
        { start: 18, end: 22 },
      ]),
    ).toEqual([]);
  });

  it.each([
    ['nothing covers it', [], false],
    ['its hedge is left out', [{ start: 9, end: 14 }], true],
    ['its last digit is left out', [{ start: 0, end: 13 }], true],
    [
      'two spans share it',
      [
        { start: 0, end: 11 },
        { start: 11, end: 14 },
      ],
      true,
    ],
  ])('reports a number where %s', (_, spans, isPartlyCovered) => {
    const [gap] = findCoverageGaps(text, [...spans, { start: 18, end: 22 }]);
    expect(gap).toEqual({ expression: { start: 0, end: 14, text: 'At least 2,600' }, isPartlyCovered });
  });
});

describe('hasNumber', () => {
  it('asks for a whole number or quantity word', () => {
    const text = 'call 0800 for many';
    expect(hasNumber(text, { start: 5, end: 9 })).toBe(true);
    expect(hasNumber(text, { start: 14, end: 18 })).toBe(true);
    expect(hasNumber(text, { start: 0, end: 8 })).toBe(false);
    expect(hasNumber(text, { start: 9, end: 14 })).toBe(false);
  });
});
