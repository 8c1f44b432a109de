/** “fivefold”, “10-fold”: how much more, or behind a fall how much less. */
import { type Relation, TURNED } from '@/data/model/estimate';
import { directionBefore } from './change/said-before';
import { directionAfter } from './change/said-behind';
import type { Walk } from './walk';

/** “shrank fourfold” leaves a fourth. @param from Where the number with its hedge begins. */
export function readFold(
  walk: Walk,
  from: number,
  end: number,
  value: number,
  relation: Relation,
): { value: number; relation: Relation } {
  const direction = directionBefore(walk, from) ?? directionAfter(walk, end);
  return direction === -1 && value > 1
    ? { value: 1 / value, relation: TURNED[relation] }
    : { value, relation };
}
