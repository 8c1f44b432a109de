import type { ComparedNumber } from '@/data/comparability/compared-number';
import { judgeComparison, type Verdict } from '@/data/comparability/judge-comparison';
import { numbersOfArticle } from '@/data/comparability/numbers-of-article';
import { assembleArticle } from '@/data/dataset/assemble-article';
import type { ArticleSource } from '@/data/model/article';
import type { View } from '@/data/model/figure';
import { referencesOfView } from '@/data/model/view-references';
import type { Rule } from './rule';

/**
 * What each form draws on one scale, and how far its numbers must be comparable: lengths side by side need one
 * group; levels that are said to be nested need one unit only.
 */
const REFUSED: Readonly<Record<View['form'], readonly Verdict[]>> = {
  'icon-arrays': ['own', 'none'],
  bars: ['none'],
  'share-tracks': ['none'],
  'stated-totals': ['own', 'none'],
  'nested-groups': ['none'],
  'log-estimates': ['none'],
  'over-time': ['own', 'none'],
  ranks: ['own', 'none'],
  // Each row is a number by itself.
  apart: [],
  retold: [],
  'sample-sizes': [],
  'claim-rows': [],
  voices: [],
};

/** These may draw numbers of different groups, but never without saying so. */
const SAID: readonly View['form'][] = ['bars', 'share-tracks'];

/** Whether a view says that its numbers are of different groups: in a caution, or of each row of whom it is a part. */
const isSaid = (view: View): boolean =>
  ('caution' in view && view.caution !== undefined) ||
  ('rows' in view && view.rows.every((row) => 'base' in row && row.base !== undefined));

const REFUSED_BY_UNKNOWN: readonly Verdict[] = ['none'];

/** Every pair once. */
const pairsOf = <T>(all: readonly T[]): readonly (readonly [T, T])[] =>
  all.flatMap((one, index) => all.slice(index + 1).map((other) => [one, other] as const));

/** A dataset whose derivations cannot be computed is told so by another rule. */
function numbersOf(source: ArticleSource, text: string) {
  try {
    return numbersOfArticle(assembleArticle(source, text));
  } catch {
    return [];
  }
}

/** Numbers that a view draws on one axis may be compared. */
export const checkOneAxis: Rule = ({ source, text }) => {
  const numbers = numbersOf(source, text);
  return source.figures.flatMap(({ slug, views }) =>
    views.flatMap((view) => {
      const drawn = referencesOfView(view).flatMap(({ id }) => numbers.find((one) => one.id === id) ?? []);
      const refused = REFUSED[view.form] ?? REFUSED_BY_UNKNOWN;
      const mustSay = SAID.includes(view.form) && !isSaid(view);
      const isFaulty = (pair: readonly [ComparedNumber, ComparedNumber]): boolean => {
        const { verdict } = judgeComparison(pair);
        const areGroupsStated = pair.every(({ group }) => group !== undefined);
        return refused.includes(verdict) || (mustSay && verdict === 'own' && areGroupsStated);
      };
      const faulty = pairsOf(drawn).find(isFaulty);
      if (!faulty) return [];
      const [one, other] = faulty;
      return [
        {
          rule: 'one-axis',
          file: 'figures.yaml',
          id: `${slug}/${view.id}`,
          expected: 'numbers that may be compared on one axis',
          found: `“${one.id}” and “${other.id}”: ${judgeComparison(faulty).reason}`,
        },
      ];
    }),
  );
};
