/** Computes the value of a derivation from its inputs. No derived value is ever typed. */
import type { Derivation, Derived, Operation } from '@/data/model/derivation';
import { withoutNoise } from '@/data/model/digits';
import { type Estimate, type Relation, TURNED } from '@/data/model/estimate';
import { shiftDecimal, subtractExactly } from './decimal';
import { decimalsOfShare, possibleSampleSizes } from './grim';
import { complement, difference, shareOfTotal } from './proportion';

/** A derivation that cannot be computed from its inputs: wrong number, unit or hedge of inputs. */
export class DerivationError extends Error {
  constructor(
    readonly derivationId: string,
    reason: string,
  ) {
    super(`derivation “${derivationId}”: ${reason}`);
    this.name = 'DerivationError';
  }
}

type Inputs = readonly [Estimate, ...Estimate[]];
type Formula = (inputs: Inputs, derivation: Derivation) => Estimate;

const NUMBER_OF_INPUTS: Readonly<Record<Operation, readonly [least: number, most: number]>> = {
  complement: [1, 1],
  difference: [2, Number.POSITIVE_INFINITY],
  'points-between': [2, 2],
  share: [2, 2],
  'share-complement': [2, 2],
  'possible-sizes': [1, Number.POSITIVE_INFINITY],
  'possible-sizes-by-ties': [1, Number.POSITIVE_INFINITY],
  'smallest-possible-size': [1, Number.POSITIVE_INFINITY],
};

const SHARE_INPUTS: readonly Operation[] = [
  'complement',
  'points-between',
  'possible-sizes',
  'possible-sizes-by-ties',
  'smallest-possible-size',
];

/** A number taken away from one whole turns its bound round: at least 60% leaves at most 40%. */
function complementOf([input]: Inputs): Estimate {
  const relation = TURNED[input.relation];
  if (input.upper === undefined) return { relation, value: complement(input.value), unit: 'share' };
  return { relation, value: complement(input.upper), upper: complement(input.value), unit: 'share' };
}

/** The inputs' values, refusing bounds and ranges: arithmetic on them would claim more than they say. */
function pointValues(inputs: Inputs, allowed: readonly Relation[], { id }: Derivation): readonly number[] {
  return inputs.map((input) => {
    if (allowed.includes(input.relation)) return input.value;
    const expected = allowed.map((relation) => `“${relation}”`).join(' or ');
    throw new DerivationError(id, `expected inputs with the relation ${expected}, found “${input.relation}”`);
  });
}

/** Exact if all inputs are: rounding in its display is no hedge. */
const hedgeOf = (inputs: Inputs): Relation => (inputs.every(({ relation }) => relation === '=') ? '=' : '~');

function differenceOf(inputs: Inputs, derivation: Derivation): Estimate {
  const [total = 0, ...parts] = pointValues(inputs, ['=', '~'], derivation);
  return { relation: hedgeOf(inputs), value: difference(total, ...parts), unit: 'count' };
}

/** Rounded rates are taken from each other as they are printed: what the rounding hides is not mended. */
function pointsBetween(inputs: Inputs, derivation: Derivation): Estimate {
  const [later = 0, earlier = 0] = pointValues(inputs, ['=', '~'], derivation);
  const decimals = Math.max(...inputs.map((input) => input.decimals ?? 0));
  const value = shiftDecimal(subtractExactly(later, earlier), 2);
  return { relation: hedgeOf(inputs), value, unit: 'points', decimals };
}

/** Digits of a percentage that tells a share which in whole percents would be nothing or all. */
const MOST_DIGITS = 6;

/**
 * Quotients of published counts are told in whole percents: more digits would claim more than the counts bear. Only
 * what is not nothing is never told as nothing, and what is not all never as all. Halves go up.
 */
function inWholePercents(share: number): number {
  for (let digits = 0; digits <= MOST_DIGITS; digits += 1) {
    const rounded = Math.round(withoutNoise(share * 100 * 10 ** digits)) / 10 ** digits / 100;
    if ((rounded !== 0 && rounded !== 1) || rounded === share) return withoutNoise(rounded);
  }
  return share;
}

function shareOf(inputs: Inputs, derivation: Derivation): Estimate {
  const [part = 0, total = 0] = pointValues(inputs, ['=', '~'], derivation);
  return { relation: hedgeOf(inputs), value: inWholePercents(shareOfTotal(part, total)), unit: 'share' };
}

/** (b − a) ÷ b rather than 1 − a ÷ b: one rounding instead of two. */
function shareComplementOf(inputs: Inputs, derivation: Derivation): Estimate {
  const [part = 0, total = 0] = pointValues(inputs, ['=', '~'], derivation);
  return {
    relation: hedgeOf(inputs),
    value: inWholePercents(shareOfTotal(difference(total, part), total)),
    unit: 'share',
  };
}

/** Only exact shares: “around 13%” names no rounding, so no size could be refused. */
function sizesOf(inputs: Inputs, derivation: Derivation, isByTie: boolean): readonly number[] {
  const { id, limit } = derivation;
  if (limit === undefined) throw new DerivationError(id, 'expected a limit for the sample sizes, found none');
  const shares = pointValues(inputs, ['='], derivation);
  return possibleSampleSizes(shares, { limit, decimals: inputs.map(decimalsOfShare) })
    .filter((possible) => possible.isByTie === isByTie)
    .map(({ size }) => size);
}

const countSizes = (inputs: Inputs, derivation: Derivation, isByTie: boolean): Estimate => ({
  relation: '=',
  value: sizesOf(inputs, derivation, isByTie).length,
  unit: 'count',
});

function smallestSizeOf(inputs: Inputs, derivation: Derivation): Estimate {
  const [smallest] = sizesOf(inputs, derivation, false);
  if (smallest !== undefined) return { relation: '=', value: smallest, unit: 'count' };
  throw new DerivationError(
    derivation.id,
    `no sample size up to ${derivation.limit} makes all shares possible`,
  );
}

const FORMULAS: Readonly<Record<Operation, Formula>> = {
  complement: complementOf,
  difference: differenceOf,
  'points-between': pointsBetween,
  share: shareOf,
  'share-complement': shareComplementOf,
  'possible-sizes': (inputs, derivation) => countSizes(inputs, derivation, false),
  'possible-sizes-by-ties': (inputs, derivation) => countSizes(inputs, derivation, true),
  'smallest-possible-size': smallestSizeOf,
};

/**
 * The derivation with its value, relation and unit.
 * @param inputs The estimates that `derivation.inputs` names, in that order.
 * @throws DerivationError on a wrong number, unit or hedge of inputs, a missing limit, or no possible size.
 * @throws DomainError where a value is outside its formula's domain.
 */
export function derive(derivation: Derivation, inputs: readonly Estimate[]): Derived {
  const { id, operation } = derivation;
  const [least, most] = NUMBER_OF_INPUTS[operation];
  const [first, ...others] = inputs;
  if (first === undefined || inputs.length < least || inputs.length > most) {
    const expected = least === most ? `${least}` : `at least ${least}`;
    throw new DerivationError(id, `${operation} expects ${expected} input(s), found ${inputs.length}`);
  }
  const unit = SHARE_INPUTS.includes(operation) ? 'share' : 'count';
  const wrong = inputs.find((input) => input.unit !== unit);
  if (wrong)
    throw new DerivationError(id, `${operation} expects inputs of unit ${unit}, found ${wrong.unit}`);
  return { ...derivation, ...FORMULAS[operation]([first, ...others], derivation) };
}
