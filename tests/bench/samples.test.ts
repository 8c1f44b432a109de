import { describe, expect, it } from 'vitest';
import { medianOf, percentileOf, trendOf } from '@/bench/samples';

describe('the median', () => {
  it('is the middle of an odd number of numbers, in whatever order they come', () => {
    expect(medianOf([9, 1, 5])).toBe(5);
    expect(medianOf([7])).toBe(7);
  });

  it('is halfway between the two in the middle of an even number', () => {
    expect(medianOf([4, 1, 10, 2])).toBe(3);
  });

  it('is no number where there are none', () => {
    expect(medianOf([])).toBeNaN();
  });
});

describe('a percentile', () => {
  const tenths = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100];

  it('is one of the numbers: the least that so many do not exceed', () => {
    expect(percentileOf(tenths.toReversed(), 0.75)).toBe(80);
    expect(percentileOf(tenths, 0.5)).toBe(50);
    expect(percentileOf(tenths, 1)).toBe(100);
    expect(percentileOf(tenths, 0)).toBe(10);
  });

  it('is no number where there are none', () => {
    expect(percentileOf([], 0.5)).toBeNaN();
  });
});

describe('a trend', () => {
  it('is the slope of a line, without error, where the samples lie on one', () => {
    const { slope, error } = trendOf([1, 2, 3, 4].map((x) => ({ x, y: 5 - 2 * x })));
    expect(slope).toBeCloseTo(-2, 10);
    expect(error).toBeCloseTo(0, 10);
  });

  it('is flat, with its error, where samples only scatter', () => {
    const { slope, error } = trendOf([10, 12, 12, 10].map((y, x) => ({ x, y })));
    expect(slope).toBeCloseTo(0, 10);
    expect(error).toBeGreaterThan(0);
  });

  it('is the line of least squares of a worked example', () => {
    // Anscombe’s first set: the line 3 + 0.5 x, and a standard error of 0.118 of its slope.
    const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
    const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
    const { slope, error } = trendOf(x.map((one, index) => ({ x: one, y: y[index] ?? 0 })));
    expect(slope).toBeCloseTo(0.5, 3);
    expect(error).toBeCloseTo(0.118, 3);
  });
});
