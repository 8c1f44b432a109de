import { describe, expect, it } from 'vitest';
import { nameKind } from '@/data/comparability/kinds';

describe('the name of a kind of number', () => {
  it.each([
    [{ unit: 'measure', measure: 'foot' }, 'a measurement in feet'],
    [{ unit: 'measure', measure: 'mile-per-hour' }, 'a measurement in miles per hour'],
    [{ unit: 'measure', measure: 'celsius' }, 'a measurement in °C'],
    [{ unit: 'duration', measure: 'century' }, 'a duration in centuries'],
    [{ unit: 'money', currency: 'USD' }, 'an amount of money in USD'],
    [{ unit: 'rate', per: 100_000 }, 'a rate per {scale:100,000}'],
    [{ unit: 'share' }, 'a share'],
  ] as const)('of %j is %s', (quantity, name) => {
    expect(nameKind(quantity)).toBe(name);
  });
});
