import type { Relation } from '@/data/model/estimate';

/**
 * The hedges that the grammar knows, and the relation that each states.
 *
 * “nearly” and “almost” are approximations (`~`), not upper bounds: they say that the number
 * is close, and only suggest the side. A bound is drawn as a hard limit, which is more than
 * such a sentence says. “some” is a hedge only before a number (“some 200”).
 */
export const HEDGES: ReadonlyMap<string, Relation> = new Map<string, Relation>([
  ['at least', '>='],
  ['no fewer than', '>='],
  ['no less than', '>='],
  ['more than', '>'],
  ['over', '>'],
  ['at most', '<='],
  ['no more than', '<='],
  ['up to', '<='],
  ['fewer than', '<'],
  ['less than', '<'],
  ['under', '<'],
  ['around', '~'],
  ['about', '~'],
  ['approximately', '~'],
  ['roughly', '~'],
  ['nearly', '~'],
  ['almost', '~'],
  ['some', '~'],
]);
