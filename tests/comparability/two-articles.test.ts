/** Numbers of two articles: every pair of them has a verdict, and never that they stand on one axis. */
import { describe, expect, it } from 'vitest';
import type { ComparedNumber } from '@/data/comparability/compared-number';
import { joinArticles } from '@/data/comparability/join-articles';
import { judgeComparison } from '@/data/comparability/judge-comparison';
import { kindOf } from '@/data/comparability/kinds';
import { measureDistance } from '@/data/comparability/measure-distance';
import { numbersOfArticle } from '@/data/comparability/numbers-of-article';
import { loadArticles } from '@/data/dataset/load-articles';
import { homeOf } from '@/data/model/joined-article';
import { numberOf } from '@/data/model/lookup';
import { parseProse } from '@/data/model/prose';
import { proseText } from '@/data/model/prose-text';

const ARTICLES = loadArticles();
const PAIRS = ARTICLES.flatMap((first) =>
  ARTICLES.filter((other) => other !== first).map((second) => ({
    name: `${first.publication.slug} and ${second.publication.slug}`,
    first,
    second,
    joined: joinArticles(first, second),
  })),
);

const women = { id: 'women', name: 'the women' };
const share = (article: string, given: Partial<ComparedNumber> = {}): ComparedNumber => ({
  id: article,
  article,
  relation: '=',
  value: 0.5,
  unit: 'share',
  group: women,
  ...given,
});

describe.each(PAIRS)('the numbers of $name', ({ first, second, joined }) => {
  const numbers = numbersOfArticle(joined);
  const of = (slug: string) => numbers.filter(({ article }) => article === slug);
  const [ours, theirs] = [of(first.publication.slug), of(second.publication.slug)];
  const pairs = ours.flatMap((one) => theirs.map((other) => [one, other] as const));

  it('are all of both articles, each once', () => {
    expect(ours.map(({ id }) => id)).toEqual(numbersOfArticle(first).map(({ id }) => id));
    expect(theirs).toHaveLength(numbersOfArticle(second).length);
    expect(new Set(numbers.map(({ id }) => id)).size).toBe(numbers.length);
    expect(pairs.length).toBeGreaterThan(0);
  });

  it('are each on their own where they are of one kind, else not drawn, in either order', () => {
    for (const [one, other] of pairs) {
      const isDrawn = kindOf(one) === kindOf(other) && one.unit !== 'rank';
      const name = `${one.id} and ${other.id}`;
      expect(judgeComparison([one, other]).verdict, name).toBe(isDrawn ? 'own' : 'none');
      expect(judgeComparison([other, one]).verdict, name).toBe(isDrawn ? 'own' : 'none');
    }
  });

  it('have a reason and what is needed, in prose whose every numeral has an origin', () => {
    for (const pair of pairs) {
      const { reason, needed } = judgeComparison(pair);
      expect(reason).toMatch(/^\p{Lu}.+\.$/su);
      expect(needed).toBeTruthy();
      for (const prose of [reason, needed ?? '']) {
        expect(proseText(joined, prose)).not.toMatch(/undefined|[{}]/);
        const bare = parseProse(prose).filter((part) => part.kind === 'text');
        expect(bare.map((part) => part.text).join('')).not.toMatch(/\p{N}/u);
      }
    }
  });

  it('are never said to be so far apart', () => {
    for (const [one, other] of pairs) {
      const { difference, ratio } = measureDistance(one, other);
      expect([difference, ratio]).toEqual([
        { refusal: expect.stringMatching(/\.$/) },
        { refusal: expect.stringMatching(/\.$/) },
      ]);
    }
  });

  it('keep the verdict that they have among their own', () => {
    for (const [article, own] of [
      [first, ours],
      [second, theirs],
    ] as const) {
      const alone = numbersOfArticle(article);
      for (const [index, one] of own.entries())
        for (const [before, other] of own.slice(0, index).entries()) {
          const was = judgeComparison([alone[index], alone[before]].filter((number) => number !== undefined));
          expect(judgeComparison([one, other]).verdict).toBe(was.verdict);
        }
    }
  });

  it('are the same numbers as at home', () => {
    for (const { id } of numbers) {
      const home = homeOf(joined, id);
      const [here, there] = [numberOf(joined, id), numberOf(home.article, home.id)];
      expect(here.value).toBe(there.value);
      expect(proseText(joined, here.label)).toBe(proseText(home.article, there.label));
    }
  });

  it('keep their words, where they now stand', () => {
    for (const claim of joined.claims) {
      expect(joined.text.slice(claim.span.start, claim.span.end)).toBe(claim.raw);
      expect(joined.text.slice(claim.sentence.start, claim.sentence.end)).toBe(claim.quote);
    }
  });
});

describe('a group of the same name in another article', () => {
  it('is another group', () => {
    const { verdict, reason, needed } = judgeComparison([share('a'), share('b')]);
    expect(verdict).toBe('own');
    expect(reason).toBe(
      'Shares of different groups in two articles (the women): the lengths must not be compared.',
    );
    expect(needed).toBe('shares of one group, counted by one source');
    expect(judgeComparison([share('a'), share('a')]).verdict).toBe('shared');
  });

  it('is none that a wider group of the first one holds', () => {
    const all = share('a', { unit: 'count', group: { id: 'all', name: 'everyone' } });
    const part = (article: string) => share(article, { unit: 'count', group: { ...women, wholes: ['all'] } });
    expect(judgeComparison([all, part('a')]).verdict).toBe('shared');
    expect(judgeComparison([all, part('b')]).verdict).toBe('own');
  });

  it('parts six numbers as it parts two', () => {
    expect(judgeComparison([share('a'), share('a'), share('b')]).verdict).toBe('own');
  });

  it('is not told where it is not known', () => {
    const { group: _, ...unknown } = share('b');
    expect(judgeComparison([share('a'), unknown]).reason).toBe(
      'Shares of two articles, but for one of them it is not stated of which group: the lengths must not be compared.',
    );
  });
});
