/** A comparison: some numbers of an article, whether they may be compared, and the charts that this allows. */
import type { Article } from '@/data/model/article';
import { hasLength } from '@/data/model/estimate';
import type { Row, View } from '@/data/model/figure';
import type { Prose, ReferenceKind } from '@/data/model/prose';
import { rowOf } from '@/data/model/view-references';
import type { ComparedNumber } from './compared-number';
import { type Comparability, judgeComparison, type Verdict } from './judge-comparison';
import { numbersOfArticle } from './numbers-of-article';
import { tellSource } from './tell-source';

/** The one view of a comparison. */
export const COMPARISON_VIEW = 'default';

export interface Comparison {
  readonly numbers: readonly ComparedNumber[];
  readonly comparability: Comparability;
  /** On one axis where they may share it, each on its own where not, and in words where lengths would be compared. */
  readonly view: View;
}

/** Where a number of the article comes from. */
export function originOf(article: Article, id: string): ReferenceKind {
  if (article.claims.some((one) => one.id === id)) return 'claim';
  return article.context.some((one) => one.id === id) ? 'context' : 'derived';
}

/** What a chart of numbers that share no axis says of itself; why, its title says. */
const CAUTIONS: Readonly<Record<Verdict, string>> = {
  shared: 'In words: a place in an order has no length.',
  own: 'Each has an axis of its own: the lengths must not be compared.',
  none: 'In words: side by side, their lengths would be compared.',
};

function viewOf(article: Article, numbers: readonly ComparedNumber[], { verdict }: Comparability): View {
  const rows = numbers.map(({ id }): Row => {
    const kind = originOf(article, id);
    return {
      ...rowOf({ kind, id }),
      ...(article.parts ? { base: tellSource(article, kind, id) } : {}),
    };
  });
  const layer = rows.some((row) => 'context' in row) ? 'context' : 'article';
  const shown = { id: COMPARISON_VIEW, label: 'Comparison', layer, rows } as const;
  if (verdict !== 'shared' || !numbers.every(hasLength))
    return { ...shown, form: 'apart', lengths: verdict !== 'none', caution: CAUTIONS[verdict] };
  // Shares go from none to all; the chart finds an end for others.
  const most = numbers.every(({ unit }) => unit === 'share') ? { most: 1 } : {};
  return { ...shown, form: 'bars', ...most, distances: true };
}

/**
 * The comparison of the article's numbers of these ids, in this order; undefined where one does not exist.
 * @throws DomainError unless there are two to six of them
 */
export function compareNumbers(article: Article, ids: readonly string[]): Comparison | undefined {
  const all = numbersOfArticle(article);
  const numbers = ids.map((id) => all.find((one) => one.id === id));
  if (!numbers.every((one) => one !== undefined)) return undefined;
  const comparability = judgeComparison(numbers);
  return { numbers, comparability, view: viewOf(article, numbers, comparability) };
}

const OVERLAPPING: Prose =
  'Shares of one group may overlap: they are not to be added, and the distance between them is no group of its own.';

const OTHER_PRICES: Prose =
  'Amounts of different times: how far prices have changed between them is not taken into account here.';

/** What the distance of compared numbers must not be taken for; undefined where nothing need be said. */
export function cautionOf({ numbers, comparability }: Comparison): Prose | undefined {
  if (comparability.verdict !== 'shared') return undefined;
  if (numbers.every(({ unit }) => unit === 'share')) return OVERLAPPING;
  const times = new Set(numbers.flatMap(({ time }) => time ?? []));
  return numbers[0]?.unit === 'money' && times.size > 1 ? OTHER_PRICES : undefined;
}

const ORDER = ['shared', 'own', 'none'];

/** The article's other numbers, those first that share an axis with this one. */
export function comparableWith(
  article: Article,
  id: string,
): readonly { readonly id: string; readonly comparability: Comparability }[] {
  const all = numbersOfArticle(article);
  const number = all.find((one) => one.id === id);
  if (!number) return [];
  return all
    .filter((other) => other.id !== id)
    .map((other) => ({ id: other.id, comparability: judgeComparison([number, other]) }))
    .toSorted(
      (one, other) => ORDER.indexOf(one.comparability.verdict) - ORDER.indexOf(other.comparability.verdict),
    );
}
