import { describe, expect, it } from 'vitest';
import type { Estimate, Relation, Unit } from '@/data/model/estimate';
import { HEDGES } from '@/data/provenance/hedges';
import { parseSpan } from '@/data/provenance/span-grammar';
import { SpanGrammarError } from '@/data/provenance/span-grammar-error';

type Row = readonly [raw: string, relation: Relation, value: number, unit: Unit, upper?: number];

const PARSES: readonly Row[] = [
  // Percentages
  ['13%', '=', 0.13, 'share'],
  ['6%', '=', 0.06, 'share'],
  ['6 %', '=', 0.06, 'share'],
  ['0%', '=', 0, 'share'],
  ['100%', '=', 1, 'share'],
  ['12.5%', '=', 0.125, 'share'],
  ['13.3%', '=', 0.133, 'share'],
  ['96 percent', '=', 0.96, 'share'],
  ['96 per cent', '=', 0.96, 'share'],
  ['96\u00a0per\ncent', '=', 0.96, 'share'],
  ['ninety-six percent', '=', 0.96, 'share'],
  // Counts in digits
  ['100', '=', 100, 'count'],
  ['2600', '=', 2600, 'count'],
  ['2,600', '=', 2600, 'count'],
  ['1,234,567', '=', 1234567, 'count'],
  ['1,234.5', '=', 1234.5, 'count'],
  ['0', '=', 0, 'count'],
  ['0.5', '=', 0.5, 'count'],
  ['1.1 million', '=', 1100000, 'count'],
  ['30 thousand', '=', 30000, 'count'],
  // Counts in words
  ['zero', '=', 0, 'count'],
  ['nine', '=', 9, 'count'],
  ['nineteen', '=', 19, 'count'],
  ['forty-two', '=', 42, 'count'],
  ['forty two', '=', 42, 'count'],
  ['ninety-nine', '=', 99, 'count'],
  ['a hundred', '=', 100, 'count'],
  ['one hundred and five', '=', 105, 'count'],
  ['Two thousand six hundred', '=', 2600, 'count'],
  ['a thousand', '=', 1000, 'count'],
  ['two million three hundred thousand and five', '=', 2300005, 'count'],
  ['three hundred and forty-two thousand', '=', 342000, 'count'],
  // Ratios and parts
  ['one in five', '=', 0.2, 'share'],
  ['1 in 5', '=', 0.2, 'share'],
  ['9 out of 10', '=', 0.9, 'share'],
  ['nine out of ten', '=', 0.9, 'share'],
  ['half', '=', 0.5, 'share'],
  ['a half', '=', 0.5, 'share'],
  ['a third', '=', 1 / 3, 'share'],
  ['two thirds', '=', 2 / 3, 'share'],
  ['two-thirds', '=', 2 / 3, 'share'],
  ['a quarter', '=', 0.25, 'share'],
  ['three quarters', '=', 0.75, 'share'],
  ['four fifths', '=', 0.8, 'share'],
  ['nine tenths', '=', 0.9, 'share'],
  // Majorities
  ['majority', '>', 0.5, 'share'],
  ['Majority', '>', 0.5, 'share'],
  ['the majority', '>', 0.5, 'share'],
  ['a majority', '>', 0.5, 'share'],
  // Hedges
  ['at least 2,600', '>=', 2600, 'count'],
  ['At least 2,600', '>=', 2600, 'count'],
  ['no fewer than 12', '>=', 12, 'count'],
  ['no less than 10%', '>=', 0.1, 'share'],
  ['more than half', '>', 0.5, 'share'],
  ['over 100', '>', 100, 'count'],
  ['up to 10%', '<=', 0.1, 'share'],
  ['at most ten', '<=', 10, 'count'],
  ['no more than 12', '<=', 12, 'count'],
  ['fewer than 12', '<', 12, 'count'],
  ['less than a quarter', '<', 0.25, 'share'],
  ['under 5%', '<', 0.05, 'share'],
  ['around 100', '~', 100, 'count'],
  ['around 96 percent', '~', 0.96, 'share'],
  ['about one in five', '~', 0.2, 'share'],
  ['approximately 13%', '~', 0.13, 'share'],
  ['roughly two thirds', '~', 2 / 3, 'share'],
  ['nearly 50', '~', 50, 'count'],
  ['almost half', '~', 0.5, 'share'],
  ['some 200', '~', 200, 'count'],
  // Ranges
  ['10 to 20', '..', 10, 'count', 20],
  ['10–20', '..', 10, 'count', 20],
  ['10 – 20', '..', 10, 'count', 20],
  ['142 to 1,420', '..', 142, 'count', 1420],
  ['between 10 and 20', '..', 10, 'count', 20],
  ['between ten and twenty', '..', 10, 'count', 20],
  ['10% to 20%', '..', 0.1, 'share', 0.2],
  ['10 to 20%', '..', 0.1, 'share', 0.2],
  ['10–20 per cent', '..', 0.1, 'share', 0.2],
  ['between 10 and 20 percent', '..', 0.1, 'share', 0.2],
  ['a third to a half', '..', 1 / 3, 'share', 0.5],
];

const FAILS: readonly (readonly [raw: string, message: RegExp])[] = [
  ['', /a number, found the end/],
  [' ', /no space at either end/],
  ['13% ', /no space at either end/],
  [' 13%', /no space at either end/],
  // Malformed numbers
  ['2,60', /a number like 2600, 2,600 or 26.5, found “2,60”/],
  ['26,00', /found “26,00”/],
  ['2,6000', /found “2,6000”/],
  ['1234,567', /found “1234,567”/],
  ['2,600,', /found “2,600,”/],
  ['2.600.000', /found “2.600.000”/],
  ['100.', /found “100.”/],
  ['0800', /found “0800”/],
  ['00', /found “00”/],
  ['.5', /found “.”/],
  ['-5', /a number, found “-”/],
  ['+5', /found “\+”/],
  // Run together or with something after
  ['6%of', /a space after “%”, found “of”/],
  ['6% of', /the end of the span, found “of”/],
  ['13%%', /a space after “%”/],
  ['13% %', /the end of the span/],
  ['100 women', /the end of the span, found “women”/],
  ['100women', /a space after “100”, found “women”/],
  ['G20', /a space after “g”/],
  ['0800 783 2589', /found “0800”/],
  ['31 October 2011', /the end of the span, found “october”/],
  ['13 14', /the end of the span/],
  ['100!', /a number, a word, % or –, found “!”/],
  ['13％', /found “％”/],
  ['½', /found “½”/],
  // Unknown words
  ['many', /a number, found “many”/],
  ['some', /a number, found the end/],
  ['at least', /a number, found the end/],
  ['least 2,600', /a number, found “least”/],
  ['vast majority', /a number, found “vast”/],
  ['the majority of', /the end of the span/],
  ['majority 13%', /the end of the span/],
  ['at least around 100', /a number, found “around”/],
  ['only 6%', /a number, found “only”/],
  ['6 pct', /the end of the span/],
  ['6 per', /the end of the span/],
  // Number words out of order
  ['hundred', /a number, found “hundred”/],
  ['zero hundred', /the end after “zero”/],
  ['forty-twelve', /the end of the span, found “-”/],
  ['forty - two', /no space beside a hyphen/],
  ['two thousand three million', /a number without “million” here/],
  ['two thousand three thousand', /a number without “thousand” here/],
  ['zero thousand', /a number without “thousand” here/],
  ['a hundred and', /a number below a hundred after “and”/],
  ['a thousand and', /a number after “and”/],
  ['two three', /the end of the span/],
  // Parts that are none
  ['third', /a number, found “third”/],
  ['two halves', /the end of the span/],
  ['one thirds', /a part smaller than the whole/],
  ['two third', /a part smaller than the whole/],
  ['three thirds', /a part smaller than the whole/],
  ['zero thirds', /a part smaller than the whole/],
  ['half a million', /the end of the span/],
  ['six in five', /the second at least the first/],
  ['0 in 0', /the second at least the first/],
  ['1.5 in 5', /whole numbers/],
  ['150%', /a share of no more than the whole/],
  ['100.1%', /a share of no more than the whole/],
  // Ranges that are none
  ['20 to 10', /an upper end above the lower one/],
  ['10 to 10', /an upper end above the lower one/],
  ['10% to 20', /both ends of the range in one unit/],
  ['10 to half', /both ends of the range in one unit/],
  ['10 to', /a number, found the end/],
  ['between 10', /“and” and the upper end/],
  ['between 10 to 20', /“and” and the upper end/],
  ['10 and 20', /the end of the span/],
  ['10-20', /the end of the span, found “-”/],
  ['around 10 to 20', /the end of the span, found “to”/],
  ['10 to 20 to 30', /the end of the span/],
  ['between a hundred and two hundred', /the end of the span|“and”/],
];

describe('parseSpan', () => {
  it.each(PARSES.map((row) => [row[0], row] as const))(
    'reads “%s”',
    (_, [raw, relation, value, unit, upper]) => {
      const expected: Estimate = { relation, value, unit, ...(upper === undefined ? {} : { upper }) };
      expect(parseSpan(raw)).toEqual(expected);
    },
  );

  it.each(FAILS)('refuses “%s”', (raw, message) => {
    expect(() => parseSpan(raw)).toThrow(SpanGrammarError);
    expect(() => parseSpan(raw)).toThrow(message);
  });

  it('reads every hedge before every kind of quantity', () => {
    for (const [hedge, relation] of HEDGES) {
      expect(parseSpan(`${hedge} 200`)).toEqual({ relation, value: 200, unit: 'count' });
      expect(parseSpan(`${hedge} 20%`)).toEqual({ relation, value: 0.2, unit: 'share' });
      expect(parseSpan(`${hedge} a third`)).toEqual({ relation, value: 1 / 3, unit: 'share' });
      expect(() => parseSpan(`200 ${hedge}`)).toThrow(SpanGrammarError);
    }
  });

  it('reads every whole percent as the literal that one would type', () => {
    for (let percent = 0; percent <= 100; percent += 1) {
      expect(parseSpan(`${percent}%`).value).toBe(Number(`${percent}e-2`));
      expect(parseSpan(`${percent / 10}%`).value).toBe(Number(`${percent}e-3`));
    }
  });

  it('names the place of what it refuses', () => {
    try {
      parseSpan('at least 2,60 women');
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ raw: 'at least 2,60 women', offset: 9, found: '“2,60”' });
    }
  });
});
