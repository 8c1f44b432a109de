import { describe, expect, it } from 'vitest';
import { decimalOf, subtractExactly } from '@/data/statistics/decimal';
import { DomainError } from '@/data/statistics/domain-error';
import { complement, difference, shareOfTotal } from '@/data/statistics/proportion';

describe('exact decimals', () => {
  it.each([
    [0.13, 13n, 2],
    [-0.5, -5n, 1],
    [2600, 2600n, 0],
    [1e21, 10n ** 21n, 0],
    [1.5e-7, 15n, 8],
    [0, 0n, 0],
  ])('reads %d as its shortest decimal', (value, digits, places) => {
    expect(decimalOf(value)).toEqual({ digits, places });
  });

  it.each([
    [1, 0.13, 0.87],
    [1, 0.9, 0.1],
    [0.3, 0.1, 0.2],
    [17000, 2600, 14400],
    [0.1, 0.3, -0.2],
  ])('%d − %d is %d, without binary rounding', (a, b, expected) => {
    expect(subtractExactly(a, b)).toBe(expected);
  });

  it('refuses what is no finite number', () => {
    expect(() => decimalOf(Number.NaN)).toThrow(DomainError);
    expect(() => subtractExactly(1, Number.POSITIVE_INFINITY)).toThrow('expected a finite number');
  });
});

describe('complement', () => {
  it('gives for every whole percent the literal that one would type', () => {
    for (let percent = 0; percent <= 100; percent += 1) {
      expect(complement(Number(`${percent}e-2`))).toBe(Number(`${100 - percent}e-2`));
    }
  });

  it.each([-0.01, 1.01, Number.NaN])('refuses %d, which is no share', (value) => {
    expect(() => complement(value)).toThrow(DomainError);
  });
});

describe('shareOfTotal', () => {
  it('divides counts', () => {
    expect(shareOfTotal(17000, 30000)).toBe(17000 / 30000);
    expect(shareOfTotal(0, 5)).toBe(0);
    expect(shareOfTotal(5, 5)).toBe(1);
  });

  it.each([
    [1, 0],
    [2, 1],
    [-1, 5],
    [1, Number.POSITIVE_INFINITY],
  ])('refuses %d of %d', (part, total) => {
    expect(() => shareOfTotal(part, total)).toThrow(DomainError);
  });
});

describe('difference', () => {
  it('takes all parts from the total', () => {
    expect(difference(17000, 2600, 9200)).toBe(5200);
    expect(difference(5)).toBe(5);
  });

  it('refuses parts that exceed the total, and names both', () => {
    expect(() => difference(10, 6, 5)).toThrow('at most the total of 10, found 6 + 5');
  });

  it.each([
    [-1, 0],
    [1, -1],
    [Number.NaN, 0],
  ])('refuses %d − %d', (total, part) => {
    expect(() => difference(total, part)).toThrow(DomainError);
  });
});
