/** The tiles: who is counted is seen at a glance, and marks that stand together may be compared. */
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { OverviewTiles } from '@/components/article/overview-tiles';
import { hedgeOf } from '@/components/scales/series';
import { groupClaims } from '@/data/comparability/group-claims';
import { judgeComparison } from '@/data/comparability/judge-comparison';
import { numbersOfArticle } from '@/data/comparability/numbers-of-article';
import { loadArticles } from '@/data/dataset/load-articles';
import type { Article } from '@/data/model/article';
import { claimOf } from '@/data/model/lookup';
import { expectBar } from '@/tests/charts/expect-bar';
import { descendants, type MarkupElement, parseMarkup, textOf } from '@/tests/charts/markup-tree';
import { extentOfAll, readHedge } from '@/tests/charts/read-hedge';

const tilesOf = (article: Article) =>
  parseMarkup(`<div>${renderToStaticMarkup(<OverviewTiles article={article} />)}</div>`);
const isTile = ({ tag, attributes }: MarkupElement) => tag === 'a' && 'data-claim' in attributes;
const markOf = (tile: MarkupElement) => descendants(tile).find(({ tag }) => tag === 'svg');
const sizeOf = (mark: MarkupElement): readonly number[] =>
  (mark.attributes.viewBox ?? '').split(' ').slice(2).map(Number);

/** In heights of its mark: a number alone on its scale has no length that says anything, so all have this one. */
const LONE_LENGTH = 3;

describe.each(loadArticles().map((article) => [article.publication.slug, article] as const))(
  'the tiles of %s',
  (_, article) => {
    const tiles = tilesOf(article);
    const scales = descendants(tiles).filter(({ attributes }) => 'data-one-scale' in attributes);

    it('hold every claim once', () => {
      const shown = descendants(tiles)
        .filter(isTile)
        .map(({ attributes }) => attributes['data-claim']);
      expect(shown.toSorted()).toEqual(article.claims.map(({ id }) => id).toSorted());
    });

    it('stand together only where they are of one group, and on one scale only where they may be compared', () => {
      const numbers = new Map(numbersOfArticle(article).map((number) => [number.id, number]));
      const groups = groupClaims(article);
      for (const { scales: some } of groups) {
        const members = some.flat().map(({ id }) => numbers.get(id));
        expect(new Set(members.map((one) => one?.group?.id)).size).toBe(1);
        for (const [first, ...others] of some) {
          for (const other of others) {
            const pair = [first, other].map(({ id }) => numbers.get(id)).filter((one) => one !== undefined);
            expect(judgeComparison(pair).verdict, `${first.id}, ${other.id}`).toBe('shared');
          }
        }
      }
      const names = groups.flatMap(({ name }) => name ?? []);
      expect(new Set(names).size).toBe(names.length);
    });

    it('draw each number by the grammar of hedges, with one start and one scale for all that stand together', () => {
      let drawn = 0;
      for (const scale of scales) {
        const marks = descendants(scale)
          .filter(isTile)
          .map((tile) => ({
            claim: claimOf(article, tile.attributes['data-claim'] ?? ''),
            mark: markOf(tile),
          }));
        const share = marks.every(({ claim }) => claim.unit === 'share');
        const firm = marks.find(({ claim }) => ['=', '>=', '>'].includes(hedgeOf(claim)));
        for (const { claim, mark } of marks) {
          if (claim.unit === 'rank') {
            expect(mark).toBeUndefined();
            continue;
          }
          if (!mark) throw new Error(`expected a mark for ${claim.id}, found none`);
          drawn += 1;
          const [endX = Number.NaN, height = Number.NaN] = sizeOf(mark);
          // A value below zero is drawn as its own mirror image; the charts' tests read those.
          if (claim.value < 0) continue;
          const unitsOf = (): number => {
            if (share) return 1 / endX;
            const first = firm?.mark && extentOfAll(readHedge(firm.mark).solids);
            return first && firm
              ? firm.claim.value / (first.to - first.from)
              : claim.value / (LONE_LENGTH * height);
          };
          const units = unitsOf();
          const number = { kind: 'claim', id: claim.id, estimate: claim, drawn: hedgeOf(claim) } as const;
          expectBar(mark, number, { scale: (x) => x * units, start: 0, endX });
        }
      }
      expect(drawn).toBeGreaterThan(5);
    });

    it('say between what a scale runs, where numbers that are no shares stand on one', () => {
      let told = 0;
      for (const scale of scales) {
        const all = descendants(scale);
        const ends = all
          .filter(
            ({ tag, parent }) => tag === 'span' && parent?.tag === 'p' && 'data-scale' in parent.attributes,
          )
          .map(textOf);
        const marked = all.filter(isTile).flatMap((tile) => {
          const [claim, mark] = [claimOf(article, tile.attributes['data-claim'] ?? ''), markOf(tile)];
          return mark && claim.unit !== 'share' ? [{ claim, mark }] : [];
        });
        expect(ends).toHaveLength(marked.length > 1 ? 2 : 0);
        const firm = marked.find(({ claim }) => hedgeOf(claim) === '=' && claim.value > 0);
        if (ends.length === 0 || !firm) continue;
        told += 1;
        const { from = 0, to = 0 } = extentOfAll(readHedge(firm.mark).solids) ?? {};
        const [endX = Number.NaN] = sizeOf(firm.mark);
        const most = Number(ends[1]?.replace(/[^\d.]/g, '')) * (/million/.test(ends[1] ?? '') ? 1e6 : 1);
        expect(Math.abs(most / ((firm.claim.value * endX) / (to - from)) - 1)).toBeLessThan(0.01);
        expect(ends[0]).toMatch(/^\D?0$/);
      }
      expect(told).toBeGreaterThan(0);
    });
  },
);

it('tell a whole by its outline, which counts, money and changes have none of', () => {
  for (const article of loadArticles()) {
    for (const tile of descendants(tilesOf(article)).filter(isTile)) {
      const outlines = descendants(tile).filter(
        ({ tag, attributes }) => tag === 'rect' && attributes.stroke === 'var(--context)',
      );
      const isShare = claimOf(article, tile.attributes['data-claim'] ?? '').unit === 'share';
      expect(outlines).toHaveLength(isShare ? 1 : 0);
    }
  }
});
