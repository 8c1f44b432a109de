import { describe, expect, it } from 'vitest';
import type { Derivation, Operation } from '@/data/model/derivation';
import type { Estimate, Relation, Unit } from '@/data/model/estimate';
import { DerivationError, derive } from '@/data/statistics/derive';
import { DomainError } from '@/data/statistics/domain-error';

const estimate = (relation: Relation, value: number, unit: Unit): Estimate => ({ relation, value, unit });
const share = (value: number, relation: Relation = '=') => estimate(relation, value, 'share');
const count = (value: number, relation: Relation = '=') => estimate(relation, value, 'count');

function derivation(operation: Operation, limit?: number): Derivation {
  return {
    id: 'made',
    label: 'made',
    operation,
    formula: 'as the test says',
    inputs: [],
    population: 'people',
    place: 'here',
    time: 'now',
    ...(limit === undefined ? {} : { limit }),
  };
}

describe('derive', () => {
  it.each<[Operation, Estimate[], Estimate]>([
    ['complement', [share(0.13)], share(0.87)],
    ['complement', [share(0.96, '~')], share(0.04, '~')],
    ['complement', [share(0.5, '>')], share(0.5, '<')],
    ['complement', [share(0.6, '>=')], share(0.4, '<=')],
    ['complement', [share(0.6, '<=')], share(0.4, '>=')],
    ['complement', [share(0.6, '<')], share(0.4, '>')],
    ['complement', [{ ...share(0.1, '..'), upper: 0.3 }], { ...share(0.7, '..'), upper: 0.9 }],
    ['difference', [count(100), count(9)], count(91)],
    ['difference', [count(17000, '~'), count(2600), count(9200)], count(5200, '~')],
    ['points-between', [share(0.135), share(0.148)], estimate('=', -1.3, 'points')],
    ['share', [count(17000), count(30000)], share(0.57)],
    ['share', [count(17000, '~'), count(30000)], share(0.57, '~')],
    ['share-complement', [count(265), count(5299)], share(0.95)],
    ['share-complement', [count(265), count(5299, '~')], share(0.95, '~')],
  ])('%s of %j is %j', (operation, inputs, expected) => {
    const { relation, value, upper, unit } = derive(derivation(operation), inputs);
    expect({ relation, value, unit, ...(upper === undefined ? {} : { upper }) }).toEqual(expected);
  });

  it('counts the sample sizes up to the limit, and finds the smallest', () => {
    const inputs = [share(0.13), share(0.06)];
    // By hand: 4 and 2 of 31 (12.9% and 6.5%); with halves up also 2 and 1 of 16, 4 and 2 of 32 (12.5%).
    expect(derive(derivation('possible-sizes', 32), inputs)).toMatchObject(count(1));
    expect(derive(derivation('possible-sizes-by-ties', 32), inputs)).toMatchObject(count(2));
    expect(derive(derivation('smallest-possible-size', 32), inputs)).toMatchObject(count(31));
    expect(derive(derivation('possible-sizes', 15), inputs)).toMatchObject(count(0));
  });

  it('keeps the derivation’s own fields', () => {
    expect(derive(derivation('complement'), [share(0.5)])).toMatchObject({
      id: 'made',
      formula: 'as the test says',
    });
  });

  it.each<[string, Operation, Estimate[], number | undefined, string]>([
    ['too few inputs', 'share', [count(1)], undefined, 'expects 2 input(s), found 1'],
    ['no inputs', 'possible-sizes', [], 10, 'expects at least 1 input(s), found 0'],
    ['too many inputs', 'complement', [share(0.1), share(0.2)], undefined, 'expects 1 input(s), found 2'],
    ['counts for shares', 'complement', [count(1)], undefined, 'inputs of unit share, found count'],
    [
      'shares for counts',
      'difference',
      [share(0.2), share(0.1)],
      undefined,
      'inputs of unit count, found share',
    ],
    ['a bound', 'difference', [count(10, '>='), count(1)], undefined, 'found “>=”'],
    ['a range', 'share', [{ ...count(1, '..'), upper: 2 }, count(9)], undefined, 'found “..”'],
    ['hedged shares', 'possible-sizes', [share(0.13, '~')], 10, 'found “~”'],
    ['no limit', 'possible-sizes', [share(0.13)], undefined, 'expected a limit'],
    ['no possible size', 'smallest-possible-size', [share(0.13)], 5, 'no sample size up to 5'],
  ])('refuses %s', (_, operation, inputs, limit, message) => {
    const act = () => derive(derivation(operation, limit), inputs);
    expect(act).toThrow(DerivationError);
    expect(act).toThrow(message);
  });

  it('refuses values outside the domain', () => {
    expect(() => derive(derivation('difference'), [count(1), count(2)])).toThrow(DomainError);
    expect(() => derive(derivation('share-complement'), [count(2), count(1)])).toThrow(DomainError);
  });
});
