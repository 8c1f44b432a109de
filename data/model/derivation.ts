import type { z } from 'zod';
import type { derivation, OPERATIONS } from '@/data/schema/derivations-file';
import type { Estimate } from './estimate';

/**
 * What is done with the inputs, in their order:
 * - `complement`: 1 − a, of a share
 * - `difference`: a − b − c …, of counts
 * - `points-between`: a − b, of shares, in percentage points
 * - `share`: a ÷ b, of counts, in whole percents
 * - `share-complement`: 1 − a ÷ b, of counts, in whole percents
 * - `possible-sizes`: how many sample sizes up to `limit` make all shares possible as whole people,
 *   however an exact half is rounded
 * - `possible-sizes-by-ties`: how many more do if exact halves are rounded up
 * - `smallest-possible-size`: the smallest of the former
 */
export type Operation = (typeof OPERATIONS)[number];

/** A number that we compute. Its value is never typed: `derive` computes it from the inputs. */
export type Derivation = z.infer<typeof derivation>;

/** A derivation with its computed value. */
export interface Derived extends Derivation, Estimate {}
