import { assembleDerived } from '@/data/dataset/assemble-article';
import type { Estimate, Quantity, Unit } from '@/data/model/estimate';
import type { Rule } from './rule';

interface OwnedEstimate {
  readonly file: string;
  readonly id: string;
  readonly estimate: Estimate;
}

const own = (file: string, all: readonly (Estimate & { readonly id: string })[]): readonly OwnedEstimate[] =>
  all.map((estimate) => ({ file, id: estimate.id, estimate }));

interface Domain {
  readonly least: number;
  readonly most?: number;
  readonly name: string;
}

/** What a number of each unit can be; the units that are not here can be any finite number. */
const DOMAINS: Readonly<Partial<Record<Unit, Domain>>> = {
  share: { least: 0, most: 1, name: 'a share from 0 to 1' },
  count: { least: 0, name: 'a finite count of 0 or more' },
  change: { least: -1, name: 'a change of −1 (all of it lost) or more' },
  points: { least: -100, most: 100, name: 'percentage points from −100 to 100' },
  rate: { least: 0, name: 'a rate of 0 or more' },
  multiple: { least: 0, name: 'a multiple of 0 or more' },
  duration: { least: 0, name: 'a duration of 0 or more' },
  rank: { least: 1, name: 'a rank of 1 or more' },
};
const ANY: Domain = { least: Number.NEGATIVE_INFINITY, name: 'a finite number' };

const domainOf = ({ unit }: Estimate): Domain => DOMAINS[unit] ?? ANY;

function isInDomain(estimate: Estimate, value: number): boolean {
  const { least, most } = domainOf(estimate);
  return Number.isFinite(value) && value >= least && value <= (most ?? Number.POSITIVE_INFINITY);
}

/** Shares lie from 0 to 1, counts are finite and not negative, and so on. */
export const checkValueDomain: Rule = ({ source: { claims, context } }) =>
  [...own('numbers.yaml', claims), ...own('facts.yaml', context)]
    .filter(({ estimate }) =>
      [estimate.value, estimate.upper ?? estimate.value].some((value) => !isInDomain(estimate, value)),
    )
    .map(({ file, id, estimate }) => ({
      rule: 'value-domain',
      file,
      id,
      expected: domainOf(estimate).name,
      found: estimate.upper === undefined ? `${estimate.value}` : `${estimate.value} to ${estimate.upper}`,
    }));

/** What a number of each unit needs beside its value; a number of another unit has none of it. */
const PARTS: Readonly<Partial<Record<Unit, keyof Quantity>>> = {
  rate: 'per',
  money: 'currency',
  duration: 'measure',
  measure: 'measure',
};
const ALL_PARTS = ['per', 'currency', 'measure'] as const satisfies readonly (keyof Quantity)[];

/** Money says its currency, a rate out of how many, a duration or measure in what; nothing else says any of it. */
export const checkUnitParts: Rule = ({ source: { claims, context } }) =>
  [...own('numbers.yaml', claims), ...own('facts.yaml', context)].flatMap(({ file, id, estimate }) => {
    const needed = PARTS[estimate.unit];
    const has = ALL_PARTS.filter((part) => estimate[part] !== undefined);
    if (has.join() === (needed ?? '')) return [];
    const expected = `${estimate.unit} ${needed === undefined ? 'alone' : `with “${needed}”`}`;
    return [{ rule: 'unit-complete', file, id, expected, found: has.join(', ') || 'nothing with it' }];
  });

/** A range has an upper end above its value, and nothing else has one. */
export const checkRangeEnds: Rule = ({ source: { claims, context } }) =>
  [...own('numbers.yaml', claims), ...own('facts.yaml', context)]
    .filter(({ estimate: { relation, value, upper } }) =>
      relation === '..' ? !(upper !== undefined && upper > value) : upper !== undefined,
    )
    .map(({ file, id, estimate: { relation, value, upper } }) => ({
      rule: 'range-ends',
      file,
      id,
      expected: relation === '..' ? `an upper end above ${value}` : `no upper end with “${relation}”`,
      found: `${upper ?? 'none'}`,
    }));

/** Every derivation can be computed from its inputs. Inputs that do not exist are the references’ fault. */
export const checkDerivations: Rule = ({ source }) => {
  const known = new Set([...source.claims, ...source.context].map(({ id }) => id));
  return source.derivations
    .filter(({ inputs }) => inputs.every((id) => known.has(id)))
    .flatMap((derivation) => {
      try {
        assembleDerived(source, derivation);
        return [];
      } catch (error) {
        const found = error instanceof Error ? error.message : String(error);
        const expected = `inputs that the operation “${derivation.operation}” can use`;
        return [
          { rule: 'derivation-computes', file: 'derivations.yaml', id: derivation.id, expected, found },
        ];
      }
    });
};

/** Only what sources of grade A or B say is drawn. */
export const checkSourceGrade: Rule = ({ source: { sources } }) =>
  sources
    .filter(({ grade }) => grade !== 'A' && grade !== 'B')
    .map(({ id, grade }) => ({
      rule: 'source-grade',
      file: 'facts.yaml',
      id,
      expected: 'the grade A or B',
      found: `“${String(grade)}”`,
    }));
