/** Marks of the size of a word: by the grammar of hedges, and never out of their frame. */
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { WordMark } from '@/components/marks/word-mark';
import { loadArticles } from '@/data/dataset/load-articles';
import { type Estimate, RELATIONS } from '@/data/model/estimate';
import { descendants, parseMarkup } from '@/tests/charts/markup-tree';

const WIDTH = 36;
const draw = (estimate: Estimate) => renderToStaticMarkup(<WordMark estimate={estimate} />);
const shapesOf = (estimate: Estimate) =>
  descendants(parseMarkup(draw(estimate)))
    .filter(({ tag }) => tag === 'path')
    .map(({ attributes }) => attributes);
const acrossOf = (d = '') => [...d.matchAll(/[MHL](-?[\d.]+)/g)].map(([, x]) => Number(x));
const share = (value: number, given: Partial<Estimate> = {}): Estimate => ({
  relation: '=',
  value,
  unit: 'share',
  ...given,
});

describe('a mark of the size of a word', () => {
  it.each([0.06, 0.13, 0.5, 1])('is as long a part of its outline as the share %f is of all', (value) => {
    const [outline, body] = shapesOf(share(value));
    expect(Math.max(...acrossOf(outline?.d))).toBe(WIDTH);
    expect(Math.max(...acrossOf(body?.d))).toBeCloseTo(value * WIDTH, 1);
  });

  it('tells each hedge from the others by its shapes', () => {
    const drawn = RELATIONS.map((relation) =>
      draw(share(0.4, { relation, ...(relation === '..' ? { upper: 0.6 } : {}) })),
    );
    // “At least” and “more than” are both open upwards, “at most” and “less than” downwards.
    expect(new Set(drawn).size).toBe(RELATIONS.length - 2);
    expect(draw(share(0.5, { relation: '>' }))).not.toBe(draw(share(0.5, { relation: '>', decimals: 0 })));
  });

  it('has an outline for shares alone, and none at all for a place in an order', () => {
    expect(draw(share(0.4))).toContain('opacity="0.6"');
    expect(draw(share(0.4, { unit: 'count' }))).not.toContain('opacity="0.6"');
    expect(draw(share(4, { unit: 'rank' }))).toBe('');
  });

  it.each(loadArticles().map((article) => [article.publication.slug, article] as const))(
    'stays in its frame for every number of %s',
    (_, article) => {
      for (const claim of [...article.claims, ...article.context]) {
        for (const { d } of shapesOf(claim)) {
          const across = acrossOf(d);
          expect(Math.min(...across), claim.id).toBeGreaterThanOrEqual(0);
          expect(Math.max(...across), claim.id).toBeLessThanOrEqual(WIDTH);
        }
      }
    },
  );
});
