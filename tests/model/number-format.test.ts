import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Estimate, Relation, Unit } from '@/data/model/estimate';
import { formatEstimate } from '@/data/model/number-format';
import { DURATIONS, MEASURES, UNIT_SIGNS } from '@/data/reading/lexicon/measures';

type Case = readonly [
  estimate: Partial<Estimate> & { unit: Unit; value: number },
  plain: string,
  hedged: string,
];

const estimateOf = (part: Case[0]): Estimate => ({ relation: '=', ...part });

const CASES: readonly Case[] = [
  [{ unit: 'share', value: 0.13 }, '13%', '13%'],
  [{ unit: 'share', value: 0.13, decimals: 1 }, '13.0%', '13.0%'],
  [{ unit: 'share', value: 0.0004 }, '0.04%', '0.04%'],
  [{ unit: 'share', value: 0.9997 }, '99.97%', '99.97%'],
  [{ unit: 'share', value: 0.0001, decimals: 0 }, '0.01%', '0.01%'],
  [{ unit: 'share', value: 2 / 3 }, '66.7%', '66.7%'],
  [{ unit: 'share', value: 2 / 3, decimals: 0 }, '67%', '67%'],
  [{ unit: 'share', value: 1 / 30_000 }, '0.003%', '0.003%'],
  [{ unit: 'share', value: 1 - 1 / 30_000 }, '99.997%', '99.997%'],
  [{ unit: 'share', value: 0 }, '0%', '0%'],
  [{ unit: 'share', value: 1 }, '100%', '100%'],
  [{ unit: 'share', value: 0.5, relation: '>' }, '50%', 'more than half'],
  [{ unit: 'share', value: 0.5, relation: '>', decimals: 0 }, '50%', 'more than 50%'],
  [{ unit: 'share', value: 0.15, upper: 0.2, relation: '..' }, '15% to 20%', '15% to 20%'],
  [{ unit: 'share', value: 0.3, relation: '<', decimals: 0 }, '30%', 'less than 30%'],
  [{ unit: 'change', value: 0.052, decimals: 1 }, '+5.2%', 'up 5.2%'],
  [{ unit: 'change', value: -0.12, relation: '~' }, '−12%', 'down around 12%'],
  [{ unit: 'change', value: -0.5, relation: '<' }, '−50%', 'down more than 50%'],
  [{ unit: 'change', value: -0.5, relation: '>=' }, '−50%', 'down up to 50%'],
  [{ unit: 'change', value: 1.5 }, '+150%', 'up 150%'],
  [{ unit: 'change', value: 0.02, upper: 0.03, relation: '..' }, '+2% to +3%', 'up 2% to 3%'],
  [{ unit: 'change', value: -0.03, upper: -0.02, relation: '..' }, '−3% to −2%', 'down 2% to 3%'],
  [{ unit: 'change', value: -0.01, upper: 0.02, relation: '..' }, '−1% to +2%', '−1% to +2%'],
  [{ unit: 'change', value: 0 }, '0%', '0%'],
  [{ unit: 'points', value: 3.5, decimals: 1 }, '+3.5 percentage points', 'up 3.5 percentage points'],
  [{ unit: 'points', value: -1 }, '−1 percentage point', 'down 1 percentage point'],
  [{ unit: 'count', value: 2600, relation: '>=' }, '2,600', 'at least 2,600'],
  [{ unit: 'count', value: 69_029, relation: '~', isEstimate: true }, '69,029', 'an estimated 69,029'],
  [{ unit: 'count', value: 1200, relation: '<' }, '1,200', 'fewer than 1,200'],
  [{ unit: 'count', value: 142, upper: 1420, relation: '..' }, '142 to 1,420', '142 to 1,420'],
  [{ unit: 'count', value: 43_100_000, decimals: 1 }, '43.1 million', '43.1 million'],
  [{ unit: 'count', value: 29_000_000, decimals: 1 }, '29.0 million', '29.0 million'],
  [{ unit: 'count', value: 2_500_000, decimals: 0 }, '2,500,000', '2,500,000'],
  [{ unit: 'count', value: 1_500_000_000, decimals: 0 }, '1,500 million', '1,500 million'],
  [{ unit: 'count', value: 17_231_568 }, '17,231,568', '17,231,568'],
  [
    { unit: 'count', value: 12_800_000, upper: 13_000_000, relation: '..', decimals: 1 },
    ...(['12.8 to 13.0 million', '12.8 to 13.0 million'] as const),
  ],
  [{ unit: 'count', value: -2.6 }, '−2.6', '−2.6'],
  [{ unit: 'money', value: 56_516, currency: 'USD' }, '$56,516', '$56,516'],
  [{ unit: 'money', value: 2_500_000, currency: 'GBP', decimals: 1 }, '£2.5 million', '£2.5 million'],
  [{ unit: 'money', value: 0.9, currency: 'GBP', decimals: 0 }, '£0.90', '£0.90'],
  [{ unit: 'money', value: 24, currency: 'EUR', relation: '<=' }, '€24', 'up to €24'],
  [{ unit: 'money', value: 3_500_000, currency: 'CHF' }, 'CHF 3.5 million', 'CHF 3.5 million'],
  [{ unit: 'money', value: -5, currency: 'CAD' }, '−CA$5', '−CA$5'],
  [
    { unit: 'money', value: 10e9, upper: 15e9, currency: 'USD', relation: '..' },
    ...(['$10 to $15 billion', '$10 to $15 billion'] as const),
  ],
  [{ unit: 'rate', value: 5.2, per: 100_000 }, '5.2 per 100,000', '5.2 per 100,000'],
  [{ unit: 'rate', value: 5, upper: 6, per: 1000, relation: '..' }, '5 to 6 per 1,000', '5 to 6 per 1,000'],
  [{ unit: 'multiple', value: 3, relation: '>' }, '3 times', 'more than 3 times'],
  [{ unit: 'multiple', value: 0.5 }, '0.5 times', '0.5 times'],
  [{ unit: 'duration', value: 90, measure: 'minute' }, '90 minutes', '90 minutes'],
  [{ unit: 'duration', value: 1, measure: 'year' }, '1 year', '1 year'],
  [{ unit: 'duration', value: 2, upper: 3, measure: 'week', relation: '..' }, '2 to 3 weeks', '2 to 3 weeks'],
  [{ unit: 'measure', value: -5, measure: 'celsius' }, '−5°C', '−5°C'],
  [{ unit: 'measure', value: 4000, measure: 'liter' }, '4,000 litres', '4,000 litres'],
  [{ unit: 'measure', value: 12, measure: 'megawatt-hour' }, '12 megawatt hours', '12 megawatt hours'],
  [
    { unit: 'measure', value: 3, measure: 'kilometer-per-hour' },
    '3 kilometres per hour',
    '3 kilometres per hour',
  ],
  [{ unit: 'measure', value: 7, measure: 'square-kilometer' }, '7 square kilometres', '7 square kilometres'],
  [{ unit: 'rank', value: 14 }, '14th', '14th'],
  [{ unit: 'rank', value: 2 }, '2nd', '2nd'],
  [{ unit: 'rank', value: 113 }, '113th', '113th'],
];

const RELATIONS: readonly Relation[] = ['=', '~', '>=', '>', '<=', '<'];
const DIRECTIONS = { '>=': 'at least', '<=': 'up to', '>': 'more than', '~': 'around' } as const;

/** The number that a reader takes from the text, in base units, read without the code that wrote it. */
function readBack(text: string): number {
  const [, sign = '', digits = '', , scale = ''] =
    /(−?)[^\d−]*([\d,]+(\.\d+)?)\s*(million|billion|trillion)?/.exec(text) ?? [];
  const power = { million: 1e6, billion: 1e9, trillion: 1e12 }[scale] ?? 1;
  return Number(digits.replaceAll(',', '')) * power * (sign === '' ? 1 : -1);
}

const shownDecimals = (text: string): number => /\d\.(\d+)/.exec(text)?.[1]?.length ?? 0;

/** A value with so many decimals, as a source writes it. */
const stated = (most: number) =>
  fc
    .record({ digits: fc.integer({ min: 1, max: most }), decimals: fc.integer({ min: 0, max: 3 }) })
    .map(({ digits, decimals }) => ({ value: Number(`${digits}e-${decimals}`), decimals }));

const QUANTITIES = [
  { unit: 'count' },
  { unit: 'money', currency: 'USD' },
  { unit: 'money', currency: 'SEK' },
  { unit: 'rate', per: 100_000 },
  { unit: 'multiple' },
  { unit: 'duration', measure: 'day' },
  { unit: 'measure', measure: 'kilometer' },
  { unit: 'measure', measure: 'megawatt' },
] as const;

describe('a number', () => {
  it.each(CASES)('%j is “%s”, with its hedge “%s”', (part, plain, hedged) => {
    const shown = [formatEstimate(estimateOf(part)), formatEstimate(estimateOf(part), 'hedged')];
    expect(shown.map((text) => text.replaceAll('\u00a0', ' '))).toEqual([plain, hedged]);
  });

  it('of every hundred is a share without its sign', () => {
    expect(formatEstimate({ unit: 'share', value: 0.135, relation: '=', decimals: 1 }, 'per-100')).toBe(
      '13.5',
    );
    expect(formatEstimate({ unit: 'count', value: 13, relation: '=' }, 'per-100')).toBe('13');
  });

  it('of any kind is shown as stated, in no fewer decimals', () => {
    fc.assert(
      fc.property(fc.constantFrom(...QUANTITIES), stated(999_999_999), (quantity, { value, decimals }) => {
        const text = formatEstimate({ ...quantity, relation: '=', value, decimals });
        expect(readBack(text)).toBeCloseTo(value, 6);
        expect(shownDecimals(text)).toBeGreaterThanOrEqual(decimals);
      }),
    );
  });

  it('that is a share or a change shows its percent as stated', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<Unit>('share', 'change'),
        stated(100_000),
        fc.boolean(),
        (unit, { value, decimals }, isFall) => {
          const share = (unit === 'share' ? Math.min(value, 100) : isFall ? -value : value) / 100;
          const text = formatEstimate({ unit, relation: '=', value: share, decimals });
          expect(text).toMatch(/^[+−]?[\d,.]+%$/);
          expect(readBack(text) / 100).toBeCloseTo(share, 9);
          expect(shownDecimals(text)).toBeGreaterThanOrEqual(decimals);
        },
      ),
    );
  });

  it('that is some but not all is never shown as nothing or all', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }),
        fc.constantFrom({}, { decimals: 0 }, { decimals: 2 }),
        (value, precision) => {
          const text = formatEstimate({ unit: 'share', relation: '=', value, ...precision });
          expect(text).not.toMatch(/^0(\.0*)?%$|^100(\.0*)?%$/);
        },
      ),
    );
  });

  it('keeps the direction of its hedge, whichever side of zero it lies', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<Unit>('change', 'points', 'count', 'multiple'),
        fc.constantFrom(...RELATIONS),
        fc.integer({ min: -500, max: 500 }).filter((value) => value !== 0),
        (unit, relation, value) => {
          const text = formatEstimate({ unit, relation, value }, 'hedged');
          const isFall = value < 0 && (unit === 'change' || unit === 'points');
          const mirrored = { '>=': '<=', '<=': '>=', '>': '<', '<': '>', '=': '=', '~': '~' } as const;
          const said = isFall ? mirrored[relation as keyof typeof mirrored] : relation;
          const less = unit === 'count' ? 'fewer than' : 'less than';
          const words = { ...DIRECTIONS, '<': less, '=': '' }[said as keyof typeof DIRECTIONS | '<' | '='];
          expect(text).toContain(words);
          expect(text.startsWith('down')).toBe(isFall);
          expect(text).not.toContain('-');
        },
      ),
    );
  });
});

describe('a whole number of many digits', () => {
  const digitsOf = (words: string) => words.replace(/\D/g, '');

  it.each([36_214_567_890_123, 1_234_560_000_000_001, 9_007_199_254_740_991])(
    'keeps every digit: %d',
    (value) => {
      expect(digitsOf(formatEstimate({ relation: '=', value, unit: 'count' }, 'plain'))).toBe(String(value));
    },
  );

  it('is told by its own digits, or by a scale word that loses none', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }), (value) => {
        const words = formatEstimate({ relation: '=', value, unit: 'count' }, 'plain');
        const power = { million: 6, billion: 9, trillion: 12 }[words.split(' ')[1] ?? ''] ?? 0;
        const [whole = '', fraction = ''] = (words.split(' ')[0] ?? '').replaceAll(',', '').split('.');
        expect(BigInt(whole + fraction.padEnd(power, '0'))).toBe(BigInt(value));
      }),
    );
  });
});

describe('the name of a unit', () => {
  const write = (value: number, measure: string) =>
    formatEstimate({ relation: '=', value, unit: 'measure', measure });
  const ids = [...new Set([...DURATIONS.values(), ...MEASURES.values(), ...UNIT_SIGNS.values()])];

  it.each(ids)('has a plural of its own kind: %s', (measure) => {
    const [one, several] = [write(1, measure), write(3, measure)];
    expect(one).toMatch(/^1\D/);
    expect(several).toMatch(/^3\D/);
    // “inchs”, “foots”, “hertzes”, “centurys”, “celsiuss”: endings that English does not have.
    expect(several).not.toMatch(/(?:ch|sh|x|ss)s\b|foots|hertzes|[^aeiou]ys\b|ss\b/);
    expect(`${one} ${several}`).not.toMatch(/US|Imp/);
  });

  it.each([
    ['square-inch', '3 square inches'],
    ['cubic-foot', '3 cubic feet'],
    ['mile-per-gallon', '3 miles per gallon'],
    ['gigahertz', '3 gigahertz'],
    ['permillion', '3 parts per million'],
    ['century', '3 centuries'],
    ['stone', '3 stone'],
  ])('is written as English has it: %s', (measure, written) => {
    expect(write(3, measure)).toBe(written);
  });
});
