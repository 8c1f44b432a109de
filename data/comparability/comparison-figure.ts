/**
 * A comparison as a figure like others: what draws, embeds, cites and exports figures takes it as one. Its slug is
 * the ids of its numbers, which hold no “~”.
 */
import { idsOfComparison, slugOfComparison } from '@/data/addresses/addresses';
import type { Article } from '@/data/model/article';
import type { Figure, View } from '@/data/model/figure';
import { findFigure, numberOf } from '@/data/model/lookup';
import type { Prose, ReferenceKind } from '@/data/model/prose';
import { COMPARED } from './compared-number';
import { cautionOf, compareNumbers, originOf } from './comparison';

/** A sentence within another: “Both are …” becomes “both are …”, and loses its end. */
const asClause = (sentence: Prose): Prose =>
  sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, '');

const listOf = (parts: readonly string[]): string =>
  `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;

const listNumbers = (article: Article, ids: readonly string[]): Prose =>
  listOf(ids.map((id) => `{${originOf(article, id)}:${id}:hedged}`));

/** How the numbers are shown, without the names of their groups, which may be of any length. */
function tellBriefly(view: View): string {
  if (view.form !== 'apart') return 'on one axis';
  return view.lengths ? 'not by their lengths' : 'in words';
}

/** A comparison’s title where there is little room; undefined for a figure of the article’s own. */
export function briefTitleOf(article: Article, { slug, views: [view] }: Figure): Prose | undefined {
  const ids = idsOfComparison(slug);
  return ids && `${listNumbers(article, ids)} compared, ${tellBriefly(view)}`;
}

/** The figure of a comparison of these numbers, in this order; undefined where there is none. */
export function comparisonFigure(article: Article, ids: readonly string[]): Figure | undefined {
  const isCounted = ids.length >= COMPARED.least && ids.length <= COMPARED.most;
  const comparison = isCounted && new Set(ids).size === ids.length ? compareNumbers(article, ids) : undefined;
  if (!comparison) return undefined;
  const { comparability, view } = comparison;
  const { reason, needed } = comparability;
  const caution = cautionOf(comparison);
  const idsOf = (kind: ReferenceKind) => ids.filter((id) => originOf(article, id) === kind);
  const views: readonly [View, ...View[]] = [view];
  return {
    slug: slugOfComparison(ids),
    title: `${listNumbers(article, ids)} compared: ${asClause(reason)}`,
    subtitle: `${ids.map((id) => numberOf(article, id).label).join('; ')}.`,
    claims: idsOf('claim'),
    context: idsOf('context'),
    derivations: idsOf('derived'),
    views: [...views] as [View],
    annotations: [],
    notes: [
      ...(needed === undefined ? [] : [`To compare them would take ${needed}.`]),
      ...(caution === undefined ? [] : [caution]),
    ],
  };
}

/** The figure with this slug: one of the article’s own, or a comparison of its numbers. */
export function findFigureOrComparison(article: Article, slug: string): Figure | undefined {
  const ids = idsOfComparison(slug);
  return ids === undefined ? findFigure(article, slug) : comparisonFigure(article, ids);
}
