import type { Estimate } from './estimate';
import type { Prose } from './prose';

/**
 * What is done with the inputs, in their order:
 * - `complement`: 1 − a, of a share
 * - `difference`: a − b − c …, of counts
 * - `share`: a ÷ b, of counts, in whole percents
 * - `share-complement`: 1 − a ÷ b, of counts, in whole percents
 * - `possible-sizes`: how many sample sizes up to `limit` make all shares possible as whole people,
 *   however an exact half is rounded
 * - `possible-sizes-by-ties`: how many more do if exact halves are rounded up
 * - `smallest-possible-size`: the smallest of the former
 */
export type Operation =
  | 'complement'
  | 'difference'
  | 'share'
  | 'share-complement'
  | 'possible-sizes'
  | 'possible-sizes-by-ties'
  | 'smallest-possible-size';

/** A number that we compute. Its value is never typed: `derive` computes it from the inputs. */
export interface Derivation {
  readonly id: string;
  readonly label: Prose;
  readonly operation: Operation;
  /** The formula in words. */
  readonly formula: Prose;
  /** Ids of claims or context facts. */
  readonly inputs: readonly string[];
  /** The largest sample size looked at; only for the sample-size operations. */
  readonly limit?: number;
  readonly population: Prose;
  readonly place: Prose;
  readonly time: Prose;
}

/** A derivation with its computed value. */
export interface Derived extends Derivation, Estimate {}
