import { describe, expect, it } from 'vitest';
import type { ComparedNumber } from '@/data/comparability/compared-number';
import { judgeComparison } from '@/data/comparability/judge-comparison';
import { numbersOfArticle } from '@/data/comparability/numbers-of-article';
import { loadArticles } from '@/data/dataset/load-articles';
import type { Unit } from '@/data/model/estimate';
import { parseProse } from '@/data/model/prose';
import { DomainError } from '@/data/statistics/domain-error';
import { VERDICTS } from './verdicts';

let made = 0;

/** A number of the group “women”, unless the test says otherwise. */
function numberOf(given: Partial<ComparedNumber>): ComparedNumber {
  made += 1;
  return {
    id: `number-${made}`,
    relation: '=',
    value: 0.5,
    unit: 'share',
    group: { id: 'women', name: 'the women' },
    ...given,
  };
}

function withoutGroup(given: Partial<ComparedNumber>): ComparedNumber {
  const { group: _, ...rest } = numberOf(given);
  return rest;
}

const men = { id: 'men', name: 'the men' };
const judge = (...numbers: ComparedNumber[]) => judgeComparison(numbers);

const UNITS: readonly Unit[] = [
  'share',
  'change',
  'points',
  'count',
  'money',
  'rate',
  'multiple',
  'duration',
  'measure',
  'rank',
];

describe('numbers of one kind', () => {
  it.each(UNITS)('of the unit %s stand on one axis where they are of one group', (unit) => {
    expect(judge(numberOf({ unit }), numberOf({ unit })).verdict).toBe('shared');
  });

  it.each(UNITS.filter((unit) => unit !== 'rank'))(
    'of the unit %s stand each on its own where their groups differ or are not stated',
    (unit) => {
      for (const other of [numberOf({ unit, group: men }), withoutGroup({ unit })]) {
        const { verdict, needed } = judge(numberOf({ unit }), other);
        expect(verdict).toBe('own');
        expect(needed).toBeDefined();
      }
    },
  );

  it('are named with their group where they may be compared', () => {
    expect(judge(numberOf({}), numberOf({})).reason).toBe('Both are shares of the same group: the women.');
    expect(judge(numberOf({}), numberOf({}), numberOf({})).reason).toMatch(/^All are shares/);
  });

  it('are named with their groups where they may not', () => {
    expect(judge(numberOf({}), numberOf({ group: men })).reason).toBe(
      'Shares of different groups (the women; the men): the lengths must not be compared.',
    );
  });

  it('that are places in two orders are not drawn at all', () => {
    expect(judge(numberOf({ unit: 'rank' }), numberOf({ unit: 'rank', group: men })).verdict).toBe('none');
  });

  it('of one group in two places stand each on its own, but an unstated place parts nothing', () => {
    const here = numberOf({ place: 'London' });
    expect(judge(here, numberOf({ place: 'Wales' })).verdict).toBe('own');
    expect(judge(here, numberOf({})).verdict).toBe('shared');
  });

  it('of one group at two times stand on one axis, and it is said', () => {
    const { verdict, reason } = judge(numberOf({ time: 'then' }), numberOf({ time: 'now' }));
    expect(verdict).toBe('shared');
    expect(reason).toContain('at different times (then; now)');
  });

  it('that neither say of whom they are are not compared by length', () => {
    expect(judge(withoutGroup({}), withoutGroup({})).reason).toBe(
      'Shares, but of which groups is not stated: the lengths must not be compared.',
    );
  });
});

describe('counts', () => {
  const all = { id: 'all', name: 'everyone' };
  const part = { id: 'part', name: 'some', wholes: ['all'] };
  const count = (group: ComparedNumber['group']) => numberOf({ unit: 'count', ...(group && { group }) });

  it('of a group and a part of it stand on one axis', () => {
    expect(judge(count(all), count(part)).verdict).toBe('shared');
    expect(judge(count(part), count(all), count({ ...part, id: 'another' })).verdict).toBe('shared');
  });

  it('of two parts stand each on its own without the whole that holds them', () => {
    expect(judge(count(part), count({ ...part, id: 'another' })).verdict).toBe('own');
  });

  it('are nested, shares never: a share of a part is no share of the whole', () => {
    expect(judge(numberOf({ group: all }), numberOf({ group: part })).verdict).toBe('own');
  });
});

describe('numbers of different kinds', () => {
  const PAIRS = UNITS.flatMap((one, index) => UNITS.slice(index + 1).map((other) => [one, other] as const));

  it.each(PAIRS)('%s and %s are not drawn together, with the reason and what is needed', (one, other) => {
    for (const units of [
      [one, other],
      [other, one],
    ] as const) {
      const { verdict, reason, needed } = judge(...units.map((unit) => numberOf({ unit })));
      expect(verdict).toBe('none');
      expect(reason).toMatch(/^An? .+ and an? .+ cannot be compared: .+\.$/);
      expect(needed).toBeTruthy();
    }
  });

  it.each<[string, Partial<ComparedNumber>, Partial<ComparedNumber>]>([
    ['two currencies', { unit: 'money', currency: 'USD' }, { unit: 'money', currency: 'GBP' }],
    ['two rates’ bases', { unit: 'rate', per: 1000 }, { unit: 'rate', per: 100_000 }],
    ['two measures', { unit: 'measure', measure: 'kilometer' }, { unit: 'measure', measure: 'celsius' }],
    ['two durations', { unit: 'duration', measure: 'year' }, { unit: 'duration', measure: 'hour' }],
  ])('%s are not drawn together', (_, one, other) => {
    expect(judge(numberOf(one), numberOf(other)).verdict).toBe('none');
    expect(judge(numberOf(one), numberOf(one)).verdict).toBe('shared');
  });

  it('name the base of a rate as a number of the yardstick', () => {
    const { reason } = judge(numberOf({ unit: 'rate', per: 1000 }), numberOf({ unit: 'rate', per: 100_000 }));
    expect(reason).toContain('per {scale:1,000}');
    expect(parseProse(reason).filter(({ kind }) => kind === 'scale')).toHaveLength(2);
  });

  it('do not claim that a size is not stated where it is', () => {
    const sized = numberOf({ group: { id: 'women', name: 'the women', size: 'how-many' } });
    const count = numberOf({ unit: 'count' });
    expect(judge(numberOf({}), count).reason).toContain('of how many is not stated');
    expect(judge(sized, count).reason).not.toContain('not stated');
  });

  it('outweigh numbers of one kind among several', () => {
    const shares = [numberOf({}), numberOf({ group: men })];
    expect(judge(...shares, numberOf({ unit: 'count' })).verdict).toBe('none');
  });
});

describe('judgeComparison', () => {
  it.each([0, 1, 7])('refuses %i numbers', (length) => {
    const numbers = Array.from({ length }, () => numberOf({}));
    expect(() => judgeComparison(numbers)).toThrow(DomainError);
  });

  it.each(loadArticles().map((article) => [article.publication.slug, article] as const))(
    'gives every pair of numbers of %s the verdict that the table asserts, in either order',
    (slug, article) => {
      const numbers = numbersOfArticle(article);
      const rows = numbers.map((one, index) => {
        const verdicts = numbers.slice(0, index).map((other) => judge(one, other).verdict);
        expect(numbers.slice(0, index).map((other) => judge(other, one).verdict)).toEqual(verdicts);
        return [one.id, verdicts.map((verdict) => verdict[0]).join('')];
      });
      expect(rows).toEqual(VERDICTS[slug]);
    },
  );

  it.each(loadArticles().map((article) => [article.publication.slug, article] as const))(
    'says of every pair of %s why, in prose whose every numeral has an origin',
    (_, article) => {
      const numbers = numbersOfArticle(article);
      for (const [index, one] of numbers.entries()) {
        for (const other of numbers.slice(0, index)) {
          const { reason, needed } = judge(one, other);
          const texts = [reason, needed ?? ''].flatMap(parseProse);
          const bare = texts.filter((part) => part.kind === 'text').map((part) => part.text);
          expect(bare.join('')).not.toMatch(/\p{N}/u);
        }
      }
    },
  );
});
