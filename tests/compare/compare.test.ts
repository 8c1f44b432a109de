import { describe, expect, it } from 'vitest';
import { nameComparison, writeComparison } from '@/components/compare/write-comparison';
import { comparableWith, compareNumbers } from '@/data/comparability/comparison';
import { numbersOfArticle } from '@/data/comparability/numbers-of-article';
import { loadArticles } from '@/data/dataset/load-articles';
import { judgeNumeral } from '@/tests/numerals/judge-numeral';
import { markupNumerals } from '@/tests/picture/markup-numerals';

const count = (markup: string, what: RegExp): number => [...markup.matchAll(what)].length;

describe.each(loadArticles().map((article) => ({ slug: article.publication.slug, article })))(
  'comparisons of $slug',
  ({ article }) => {
    const ids = numbersOfArticle(article).map(({ id }) => id);
    const pairs = ids.flatMap((one, index) => ids.slice(index + 1).map((other) => [one, other] as const));

    it('of every pair are drawn as their verdict allows', () => {
      for (const pair of pairs) {
        const comparison = compareNumbers(article, pair);
        const { form, ...view } = comparison?.view ?? { form: 'none' };
        const { verdict } = comparison?.comparability ?? {};
        expect(form, pair.join()).toBe(verdict === 'shared' ? 'bars' : 'apart');
        if (verdict !== 'shared') expect(view, pair.join()).toMatchObject({ lengths: verdict === 'own' });
      }
    });

    it('say their verdict once and first, and draw what it allows', async () => {
      for (const pair of pairs.filter((_, index) => index % 5 === 0)) {
        const written = await writeComparison(article, pair);
        const { comparability } = compareNumbers(article, pair) ?? {};
        const body = written?.body ?? '';
        expect(count(body, /data-comparability=/g)).toBe(1);
        expect(body).toContain(`data-comparability="${comparability?.verdict}"`);
        // The verdict comes before anything that is drawn.
        expect(body.indexOf('data-comparability')).toBeLessThan(body.search(/<figure|<h2/));
        expect(count(body, /<figure/g)).toBe(comparability?.verdict === 'none' ? 0 : 1);
      }
    });

    it('tie every numeral to its origin', async () => {
      for (const pair of pairs.filter((_, index) => index % 7 === 0)) {
        const numerals = markupNumerals((await writeComparison(article, pair))?.body ?? '');
        expect(numerals.length).toBeGreaterThan(1);
        expect(numerals.flatMap((numeral) => judgeNumeral([article], numeral) ?? [])).toEqual([]);
      }
    });

    it('that are no comparison at all say that a distance means nothing', async () => {
      for (const pair of pairs.filter((_, index) => index % 5 === 0)) {
        const verdict = compareNumbers(article, pair)?.comparability.verdict;
        const body = (await writeComparison(article, pair))?.body ?? '';
        if (verdict !== 'shared') expect(body).not.toMatch(/Apart by|The larger one is/);
      }
    });

    it('are offered for a number with all others, those on one axis first', () => {
      for (const id of ids) {
        const others = comparableWith(article, id);
        expect(others.map((one) => one.id).toSorted()).toEqual(ids.filter((one) => one !== id).toSorted());
        const order = others.map(({ comparability }) =>
          ['shared', 'own', 'none'].indexOf(comparability.verdict),
        );
        expect(order).toEqual(order.toSorted());
      }
    });

    it('of six numbers are one page; of an unknown one there is none', async () => {
      const six = ids.slice(0, 6);
      const written = await writeComparison(article, six);
      expect(count(written?.body ?? '', /<li id="/g)).toBe(6);
      expect(nameComparison(article, six)).toMatch(/ and .* compared$/);
      expect(await writeComparison(article, ['nothing', ...ids.slice(0, 1)])).toBeUndefined();
    });

    it('are written once and kept', async () => {
      const pair = ids.slice(0, 2);
      expect(await writeComparison(article, pair)).toBe(await writeComparison(article, pair));
    });
  },
);
