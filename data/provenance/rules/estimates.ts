import type { Estimate } from '@/data/model/estimate';
import { assembleDerived } from '../assemble-article';
import type { Rule } from './rule';

interface OwnedEstimate {
  readonly file: string;
  readonly id: string;
  readonly estimate: Estimate;
}

const own = (file: string, all: readonly (Estimate & { readonly id: string })[]): readonly OwnedEstimate[] =>
  all.map((estimate) => ({ file, id: estimate.id, estimate }));

function isInDomain({ unit }: Estimate, value: number): boolean {
  return Number.isFinite(value) && value >= 0 && (unit === 'count' || value <= 1);
}

/** Shares lie from 0 to 1, counts are finite and not negative. */
export const checkValueDomain: Rule = ({ source: { claims, context } }) =>
  [...own('claims.ts', claims), ...own('context.ts', context)]
    .filter(({ estimate }) =>
      [estimate.value, estimate.upper ?? estimate.value].some((value) => !isInDomain(estimate, value)),
    )
    .map(({ file, id, estimate: { unit, value, upper } }) => ({
      rule: 'value-domain',
      file,
      id,
      expected: unit === 'share' ? 'a share from 0 to 1' : 'a finite count of 0 or more',
      found: upper === undefined ? `${value}` : `${value} to ${upper}`,
    }));

/** A range has an upper end above its value, and nothing else has one. */
export const checkRangeEnds: Rule = ({ source: { claims, context } }) =>
  [...own('claims.ts', claims), ...own('context.ts', context)]
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
        return [{ rule: 'derivation-computes', file: 'derivations.ts', id: derivation.id, expected, found }];
      }
    });
};

/** Only what sources of grade A or B say is drawn. */
export const checkSourceGrade: Rule = ({ source: { sources } }) =>
  sources
    .filter(({ grade }) => grade !== 'A' && grade !== 'B')
    .map(({ id, grade }) => ({
      rule: 'source-grade',
      file: 'sources.ts',
      id,
      expected: 'the grade A or B',
      found: `“${String(grade)}”`,
    }));
