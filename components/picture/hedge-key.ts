import { type Hedge, toldHedgeOf } from '@/components/scales/series';
import type { Article } from '@/data/model/article';
import type { ChartForm } from '@/data/model/figure';
import { claimOf, contextOf, derivedOf } from '@/data/model/lookup';
import type { ReferenceKind } from '@/data/model/prose';
import type { NumberReference } from '@/data/model/prose-fields';

/** One way of drawing that a chart uses, and what it stands for. */
export interface HedgeKeyEntry {
  readonly kind: ReferenceKind;
  readonly relation: Hedge;
  readonly words: string;
}

/** What the end of a mark says about the number. */
const RELATION_WORDS: Readonly<Record<Hedge, string>> = {
  '=': 'the number as stated',
  '~': '“around”: a soft end, how rough is not stated',
  '>=': '“at least”: an open arrow, how much more is not stated',
  '>': '“more than”: an open arrow, how much more is not stated',
  majority: '“the majority”: anywhere in the band',
  '<=': 'at most: an open arrow, how much less is not stated',
  '<': '“less than”: an open arrow, how much less is not stated',
  '..': 'a range with two stated ends',
};

const KIND_WORDS = {
  context: 'grey: another source says it',
  derived: 'dashed: computed by us',
} as const;

/** Forms whose marks are not ended by the grammar of hedges: they explain themselves. */
const SELF_EXPLAINED: readonly ChartForm['form'][] = ['icon-arrays', 'voices'];

const LOOKUPS = { claim: claimOf, context: contextOf, derived: derivedOf } as const;

/**
 * The entries for what a chart draws: each relation once, then the kinds that are not the article's. A chart
 * whose every number is plain needs none.
 */
export function hedgeKeyOf(
  article: Article,
  form: ChartForm['form'],
  references: readonly NumberReference[],
): readonly HedgeKeyEntry[] {
  if (SELF_EXPLAINED.includes(form)) return [];
  const drawn = form === 'sample-sizes' ? references.filter(({ kind }) => kind === 'derived') : references;
  const stated = new Map<Hedge, HedgeKeyEntry>();
  for (const { kind, id } of drawn) {
    const relation = toldHedgeOf(LOOKUPS[kind](article, id));
    // A plain mark of another kind is shown by the entry of its kind.
    const isPlainOther = kind !== 'claim' && relation === '=';
    if (kind === 'derived' || isPlainOther || stated.has(relation)) continue;
    stated.set(relation, { kind, relation, words: RELATION_WORDS[relation] });
  }
  const kinds = (['context', 'derived'] as const).filter((kind) => drawn.some((one) => one.kind === kind));
  const isPlain = kinds.length === 0 && [...stated.keys()].every((relation) => relation === '=');
  if (isPlain) return [];
  return [
    ...stated.values(),
    ...kinds.map((kind) => ({ kind, relation: '=', words: KIND_WORDS[kind] }) as const),
  ];
}
