import { describe, expect, it } from 'vitest';
import type { ComparedNumber } from '@/data/comparability/compared-number';
import { measureDistance } from '@/data/comparability/measure-distance';
import type { Relation } from '@/data/model/estimate';

const women = { id: 'women', name: 'the women' };
const numberOf = (given: Partial<ComparedNumber>): ComparedNumber => ({
  id: 'a',
  relation: '=',
  value: 0.13,
  unit: 'share',
  group: women,
  ...given,
});
const share = (value: number, given: Partial<ComparedNumber> = {}) => numberOf({ value, ...given });
const count = (value: number, given: Partial<ComparedNumber> = {}) =>
  numberOf({ value, unit: 'count', ...given });

describe('the difference of two numbers', () => {
  it('of shares is in percentage points, without binary noise', () => {
    expect(measureDistance(share(0.06), share(0.13)).difference).toEqual({
      estimate: { relation: '=', value: 7, unit: 'points' },
    });
    expect(measureDistance(share(0.148), share(0.135)).difference).toEqual({
      estimate: { relation: '=', value: 1.3, unit: 'points' },
    });
  });

  it('takes the smaller from the larger, in whatever order they come', () => {
    const [low, high] = [share(0.06, { id: 'low' }), share(0.13, { id: 'high' })];
    for (const { larger, smaller } of [measureDistance(low, high), measureDistance(high, low)]) {
      expect([larger.id, smaller.id]).toEqual(['high', 'low']);
    }
  });

  it('is as rough as what it is made of', () => {
    expect(measureDistance(count(300, { relation: '~' }), count(100)).difference).toEqual({
      estimate: { relation: '~', value: 200, unit: 'count' },
    });
    expect(measureDistance(count(300, { isEstimate: true }), count(100)).difference).toMatchObject({
      estimate: { relation: '~' },
    });
  });

  it('keeps the currency, the base and the measure', () => {
    const dollars = (value: number) => numberOf({ value, unit: 'money', currency: 'USD' });
    expect(measureDistance(dollars(56516), dollars(53718)).difference).toEqual({
      estimate: { relation: '=', value: 2798, unit: 'money', currency: 'USD' },
    });
    const rate = (value: number) => numberOf({ value, unit: 'rate', per: 1000 });
    expect(measureDistance(rate(5.2), rate(5)).difference).toEqual({
      estimate: { relation: '=', value: 0.2, unit: 'rate', per: 1000 },
    });
  });

  it.each<Relation>(['>=', '>', '<=', '<', '..'])('is refused where one number is “%s”', (relation) => {
    const bound = share(0.5, { relation, ...(relation === '..' ? { upper: 0.6 } : {}) });
    for (const numbers of [
      [bound, share(0.1)],
      [share(0.9), bound],
    ] as const) {
      const { difference, ratio } = measureDistance(...numbers);
      expect(difference).toHaveProperty('refusal');
      expect(ratio).toHaveProperty('refusal');
    }
  });

  it('is refused for different or unknown groups, and for different kinds', () => {
    const { group: _, ...unknown } = share(0.1);
    const others = [unknown, share(0.1, { group: { id: 'men', name: 'the men' } }), count(10)];
    for (const other of others) {
      expect(measureDistance(share(0.13), other).difference).toHaveProperty('refusal');
      expect(measureDistance(share(0.13), other).ratio).toHaveProperty('refusal');
    }
  });
});

describe('the ratio of two numbers', () => {
  it.each([
    // 12.5 to 13.5 by 5.5 to 6.5 is 1.9 to 2.5 times.
    [0.13, 0.06, 2],
    // 93.5 to 94.5 by 86.5 to 87.5 is 1.07 to 1.09 times.
    [0.94, 0.87, 1.1],
    [56516, 53718, 1.1],
  ])('%f by %f is about %f, in no more digits than the rounding bears', (larger, smaller, expected) => {
    const unit = larger > 1 ? 'count' : 'share';
    const { ratio } = measureDistance(numberOf({ value: larger, unit }), numberOf({ value: smaller, unit }));
    expect(ratio).toEqual({ estimate: { relation: '~', value: expected, unit: 'multiple' } });
  });

  it('knows more of numbers that are told more exactly', () => {
    const isTold = (decimals: number) =>
      measureDistance(share(0.36, { decimals }), share(0.15, { decimals })).ratio;
    expect(isTold(0)).toHaveProperty('refusal');
    expect(isTold(1)).toEqual({ estimate: { relation: '~', value: 2.4, unit: 'multiple' } });
  });

  it('is refused where the rounding bears no digit', () => {
    expect(measureDistance(share(0.87), share(0.02)).ratio).toHaveProperty('refusal');
    expect(measureDistance(share(0.87), share(0)).ratio).toHaveProperty('refusal');
  });

  it('is refused for rough numbers, changes, ranks and degrees', () => {
    const degrees = (value: number) => numberOf({ value, unit: 'measure', measure: 'celsius' });
    const pairs: readonly (readonly [ComparedNumber, ComparedNumber])[] = [
      [share(0.13, { relation: '~' }), share(0.06)],
      [numberOf({ unit: 'change', value: 0.2 }), numberOf({ unit: 'change', value: 0.1 })],
      [numberOf({ unit: 'rank', value: 4 }), numberOf({ unit: 'rank', value: 2 })],
      [degrees(20), degrees(10)],
    ];
    for (const [one, other] of pairs) expect(measureDistance(one, other).ratio).toHaveProperty('refusal');
  });

  it('is told no more exactly than millions that are rounded bear', () => {
    const people = (value: number, decimals: number) => count(value, { decimals });
    // 2.45 to 2.55 million of 600,000: from 4.08 to 4.25 times.
    expect(measureDistance(people(2_500_000, 1), people(600_000, 0)).ratio).toMatchObject({
      estimate: { value: 4 },
    });
    expect(measureDistance(people(3_000_000, 0), people(2_000_000, 0)).ratio).toHaveProperty('refusal');
    expect(measureDistance(people(2_500_000, 1), people(1_200_000, 1)).ratio).toMatchObject({
      estimate: { value: 2 },
    });
  });
});
