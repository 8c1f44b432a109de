import { describe, expect, it } from 'vitest';
import { DomainError } from '@/data/statistics/domain-error';
import { clopperPearsonInterval, type Interval, wilsonInterval } from '@/data/statistics/interval';

const atFourPlaces = ({ low, high }: Interval) => [low.toFixed(4), high.toFixed(4)];

/** Newcombe (1998), Statistics in Medicine 17, 857–872, table I, methods 3 (score) and 5 (exact), 95%. */
const PUBLISHED = [
  { successes: 81, size: 263, wilson: ['0.2553', '0.3662'], exact: ['0.2527', '0.3676'] },
  { successes: 15, size: 148, wilson: ['0.0624', '0.1605'], exact: ['0.0578', '0.1617'] },
  { successes: 0, size: 20, wilson: ['0.0000', '0.1611'], exact: ['0.0000', '0.1684'] },
  { successes: 1, size: 29, wilson: ['0.0061', '0.1718'], exact: ['0.0009', '0.1776'] },
];

/** P(X ≤ k) by Pascal’s recurrence, which shares no formula with the code under test. */
function lowerTail(successes: number, size: number, share: number): number {
  let row = [1];
  for (let trial = 0; trial < size; trial += 1) {
    row = Array.from(
      { length: trial + 2 },
      (_, count) => (row[count] ?? 0) * (1 - share) + (row[count - 1] ?? 0) * share,
    );
  }
  return row.slice(0, successes + 1).reduce((sum, term) => sum + term, 0);
}

describe('intervals of a proportion', () => {
  it.each(PUBLISHED)(
    'give the published ends for $successes of $size',
    ({ successes, size, wilson, exact }) => {
      expect(atFourPlaces(wilsonInterval(successes, size))).toEqual(wilson);
      expect(atFourPlaces(clopperPearsonInterval(successes, size))).toEqual(exact);
    },
  );

  it.each([0.9, 0.95, 0.99] as const)(
    'the exact ends leave the level’s tail on each side, at %d',
    (level) => {
      const tail = (1 - level) / 2;
      for (const [successes, size] of [
        [1, 1],
        [3, 7],
        [12, 40],
        [99, 100],
      ] as const) {
        const { low, high } = clopperPearsonInterval(successes, size, level);
        expect(1 - lowerTail(successes - 1, size, low)).toBeCloseTo(tail, 10);
        if (successes < size) expect(lowerTail(successes, size, high)).toBeCloseTo(tail, 10);
        else expect(high).toBe(1);
      }
    },
  );

  it('are mirrored by counting failures instead', () => {
    for (const interval of [wilsonInterval, clopperPearsonInterval]) {
      for (let successes = 0; successes <= 12; successes += 1) {
        const { low, high } = interval(successes, 12);
        const mirrored = interval(12 - successes, 12);
        expect(low).toBeCloseTo(1 - mirrored.high, 12);
        expect(high).toBeCloseTo(1 - mirrored.low, 12);
        expect(low).toBeLessThanOrEqual(successes / 12);
        expect(high).toBeGreaterThanOrEqual(successes / 12);
      }
    }
  });

  it('stay accurate for large samples', () => {
    const { low, high } = clopperPearsonInterval(5000, 10000);
    expect(low).toBeGreaterThan(0.49);
    expect(high).toBeLessThan(0.51);
    expect(low + high).toBeCloseTo(1, 10);
  });

  it.each([
    [1, 0],
    [-1, 5],
    [6, 5],
    [1.5, 5],
    [1, 2.5],
  ])('refuse %d of %d', (successes, size) => {
    expect(() => wilsonInterval(successes, size)).toThrow(DomainError);
    expect(() => clopperPearsonInterval(successes, size)).toThrow(DomainError);
  });
});
