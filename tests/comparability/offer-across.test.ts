/** What a number's page offers of other articles: few, drawable, and from as many articles as there are. */
import { describe, expect, it } from 'vitest';
import { comparisonsLinkedFrom } from '@/data/addresses/every-address';
import { compareNumbers } from '@/data/comparability/comparison';
import { joinArticles } from '@/data/comparability/join-articles';
import { articlesOffered, offerAcross } from '@/data/comparability/offer-across';
import { loadArticles } from '@/data/dataset/load-articles';
import type { Article } from '@/data/model/article';
import { nameNumber } from '@/data/model/number-name';

const ARTICLES = loadArticles();
const [first] = ARTICLES as readonly [Article];

/** The same article under another slug. */
const copyOf = (slug: string): Article => ({ ...first, publication: { ...first.publication, slug } });
const share = { unit: 'share' } as const;

describe.each(ARTICLES.map((article) => ({ article, slug: article.publication.slug })))(
  'what $slug offers of other articles',
  ({ article, slug }) => {
    it('are at most three of their claims for each of its own, each on an axis of its own', () => {
      for (const claim of article.claims) {
        const offered = offerAcross(article, claim, ARTICLES);
        expect(offered.length).toBeLessThanOrEqual(3);
        for (const { article: other, claim: theirs } of offered) {
          const id = nameNumber(slug, { article: other.publication.slug, id: theirs.id });
          const comparison = compareNumbers(joinArticles(article, other), [claim.id, id]);
          expect(comparison?.comparability.verdict).toBe('own');
        }
      }
    });

    it('is something, and never its own', () => {
      expect(articlesOffered(article, ARTICLES).length).toBeGreaterThan(0);
      expect(articlesOffered(article, ARTICLES)).not.toContain(slug);
    });
  },
);

describe('an offer', () => {
  it('is one of each article while there are enough, in the site’s order', () => {
    const site = ['a', 'b', 'c', 'd'].map(copyOf);
    const [own] = site as [Article];
    const slugs = offerAcross(own, share, site).map(({ article }) => article.publication.slug);
    expect(slugs).toEqual(['b', 'c', 'd']);
    const fewer = offerAcross(own, share, site.slice(0, 2));
    expect(new Set(fewer.map(({ claim }) => claim.id)).size).toBe(3);
  });

  it('is none where no other article has a number of the kind, or where it has no length', () => {
    expect(offerAcross(first, share, [first])).toEqual([]);
    expect(offerAcross(first, { unit: 'rate', per: 7 }, ARTICLES)).toEqual([]);
    expect(offerAcross(first, { unit: 'rank' }, ['a', 'b'].map(copyOf))).toEqual([]);
  });

  it('is found in a page by those who keep its comparisons as files', () => {
    expect(comparisonsLinkedFrom('<a href="/articles/a/compare/x/b_y" data-cite="">')).toEqual([
      '/articles/a/compare/x/b_y',
    ]);
  });
});
