import { describe, expect, it } from 'vitest';
import { DomainError } from '@/data/statistics/domain-error';
import { type PossibleSize, possibleSampleSizes, type RoundingRule } from '@/data/statistics/grim';

/** Rounds count ÷ size to whole units of 1 ÷ scale by long division in integers: all values allowed by the rule. */
function roundings(count: number, size: number, scale: number, rule: RoundingRule): readonly number[] {
  const numerator = BigInt(count) * BigInt(scale);
  const below = Number(numerator / BigInt(size));
  const rest = Number(numerator % BigInt(size));
  if (2 * rest < size) return [below];
  if (2 * rest > size) return [below + 1];
  if (rule === 'either') return [below, below + 1];
  if (rule === 'half-up') return [below + 1];
  return [below % 2 === 0 ? below : below + 1];
}

function bruteForce(units: readonly number[], scale: number, limit: number, rule: RoundingRule) {
  const sizes: Omit<PossibleSize, 'isByTie'>[] = [];
  for (let size = 1; size <= limit; size += 1) {
    const headCounts = units.map((unit) =>
      Array.from({ length: size + 1 }, (_, count) => count).filter((count) =>
        roundings(count, size, scale, rule).includes(unit),
      ),
    );
    if (headCounts.every((counts) => counts.length > 0)) sizes.push({ size, headCounts });
  }
  return sizes;
}

const withoutTies = (sizes: readonly PossibleSize[]) =>
  sizes.map(({ size, headCounts }) => ({ size, headCounts }));

const RULES: readonly RoundingRule[] = ['half-up', 'half-even', 'either'];

describe('possibleSampleSizes', () => {
  it.each(RULES)('agrees with brute force for every whole percent, rounding %s', (rounding) => {
    for (let percent = 0; percent <= 100; percent += 1) {
      const found = possibleSampleSizes([percent / 100], { limit: 60, rounding });
      expect(withoutTies(found)).toEqual(bruteForce([percent], 100, 60, rounding));
    }
  });

  it.each(RULES)('agrees with brute force for pairs and other decimals, rounding %s', (rounding) => {
    for (const [a, b] of [
      [13, 6],
      [0, 100],
      [50, 12],
      [33, 67],
    ] as const) {
      const found = possibleSampleSizes([a / 100, b / 100], { limit: 210, rounding });
      expect(withoutTies(found)).toEqual(bruteForce([a, b], 100, 210, rounding));
    }
    for (const unit of [125, 1, 62, 63, 995, 1000]) {
      const found = possibleSampleSizes([unit / 1000], { limit: 100, rounding, decimals: [3] });
      expect(withoutTies(found)).toEqual(bruteForce([unit], 1000, 100, rounding));
    }
  });

  it('marks a size whose share is only met by rounding an exact half', () => {
    const halfUp = possibleSampleSizes([0.13], { limit: 16 });
    expect(halfUp.map(({ size, isByTie }) => [size, isByTie])).toEqual([
      [8, true],
      [15, false],
      [16, true],
    ]);
    expect(possibleSampleSizes([0.13], { limit: 16, rounding: 'half-even' }).map(({ size }) => size)).toEqual(
      [15],
    );
    expect(possibleSampleSizes([0.12], { limit: 8, rounding: 'half-even' }).map(({ size }) => size)).toEqual([
      8,
    ]);
  });

  it('gives every rule the sizes that rest on no tie', () => {
    for (let percent = 0; percent <= 100; percent += 1) {
      const shares = [percent / 100];
      const either = possibleSampleSizes(shares, { limit: 250, rounding: 'either' });
      const firm = either.filter(({ isByTie }) => !isByTie).map(({ size }) => size);
      const inAll = RULES.map((rounding) =>
        possibleSampleSizes(shares, { limit: 250, rounding }).map(({ size }) => size),
      ).reduce((left, right) => left.filter((size) => right.includes(size)));
      expect(inAll).toEqual(expect.arrayContaining(firm));
    }
  });

  it('reads a default precision of whole percents, and a finer one where the share shows it', () => {
    expect(possibleSampleSizes([0.5], { limit: 3 }).map(({ size }) => size)).toEqual([2]);
    expect(possibleSampleSizes([0.125], { limit: 8 }).map(({ size }) => size)).toEqual([8]);
    expect(possibleSampleSizes([0.1], { limit: 10, decimals: [1] }).map(({ size }) => size)).toEqual([
      7, 8, 9, 10,
    ]);
  });

  it.each([
    [[], { limit: 10 }],
    [[1.2], { limit: 10 }],
    [[Number.NaN], { limit: 10 }],
    [[0.13], { limit: 0 }],
    [[0.13], { limit: 2.5 }],
    [[0.13], { limit: 10, decimals: [1] }],
    [[0.13], { limit: 10, decimals: [10] }],
  ])('refuses the shares %j with %j', (shares, options) => {
    expect(() => possibleSampleSizes(shares, options)).toThrow(DomainError);
  });
});
