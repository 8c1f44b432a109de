/** How far apart compared numbers are, drawn: from one value to the other, and only where it can be said. */
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ChartSvg } from '@/components/charts/chart-svg';
import { FRAMES, type Frame } from '@/components/scales/frame';
import { CSS_INK } from '@/components/scales/ink';
import { comparisonFigure } from '@/data/comparability/comparison-figure';
import { judgeComparison } from '@/data/comparability/judge-comparison';
import { measureDistance, tellDistance } from '@/data/comparability/measure-distance';
import { numbersOfArticle } from '@/data/comparability/numbers-of-article';
import { loadArticles } from '@/data/dataset/load-articles';
import type { Article } from '@/data/model/article';
import { hasLength } from '@/data/model/estimate';
import { descendants, numberAt, parseMarkup, textOf } from './markup-tree';

const PAIRS = loadArticles().flatMap((article) => {
  const numbers = numbersOfArticle(article);
  return numbers.flatMap((one, index) =>
    numbers
      .slice(index + 1)
      .filter((other) => judgeComparison([one, other]).verdict === 'shared' && hasLength(one))
      .map((other) => ({ article, one, other, name: `${one.id} and ${other.id}` })),
  );
});

function draw(article: Article, ids: readonly string[], frame: Frame) {
  const figure = comparisonFigure(article, ids);
  if (!figure) throw new Error(`expected a comparison of ${ids.join()}`);
  const [view] = figure.views;
  const links = { hrefOf: undefined, selected: undefined };
  return parseMarkup(
    renderToStaticMarkup(
      ChartSvg({ article, view, frame, ink: CSS_INK, links, idPrefix: 'x', labelledBy: 'x' }),
    ),
  );
}

/** Where a value lies by the ticks, in pixels. */
function readPlaces(root: ReturnType<typeof draw>): (value: number) => number {
  const ticks = descendants(root)
    .filter(({ tag, attributes }) => tag === 'text' && 'data-scale' in attributes)
    .map((tick) => {
      const words = textOf(tick)
        .replace('−', '-')
        .replace(/[^\d.-]/g, '');
      const size = /million/.test(textOf(tick)) ? 1e6 : textOf(tick).includes('%') ? 0.01 : 1;
      return { value: Number(words) * size, x: numberAt(tick, 'x') };
    });
  const [from, to] = [ticks[0], ticks.at(-1)];
  if (!from || !to || from.value === to.value) throw new Error('expected two ticks');
  return (value) => from.x + ((value - from.value) * (to.x - from.x)) / (to.value - from.value);
}

it('a bound has no distance, so none is drawn', () => {
  const pair = PAIRS.find(({ article, one, other }) =>
    [one, other].every(({ id }) => article.claims.some((claim) => claim.id === id)),
  );
  if (!pair) throw new Error('expected two claims of one group');
  const claims = pair.article.claims.map((claim) =>
    claim.id === pair.other.id ? { ...claim, relation: '>=' as const } : claim,
  );
  const root = draw({ ...pair.article, claims }, [pair.one.id, pair.other.id], FRAMES[0]);
  expect(descendants(root).some(({ attributes }) => attributes['data-mark'] === 'distance')).toBe(false);
});

describe.each(PAIRS)('$name', ({ article, one, other }) => {
  const { difference } = measureDistance(one, other);

  it.each(FRAMES)('$name: from value to value, and told in words, where it can be computed', (frame) => {
    const root = draw(article, [one.id, other.id], frame);
    const drawn = descendants(root).filter(({ attributes }) => attributes['data-mark'] === 'distance');
    const [mark, ...more] = drawn;
    expect(more).toHaveLength(0);
    expect(mark === undefined).toBe('refusal' in difference);
    if (!mark || 'refusal' in difference) return;
    expect(textOf(mark)).toBe(`${tellDistance(difference.estimate)} apart, computed here`);
    const line = descendants(mark).find(({ attributes }) => 'stroke-dasharray' in attributes);
    const [, left, right] = /^M([\d.]+) [\d.]+H([\d.]+)$/.exec(line?.attributes.d ?? '') ?? [];
    const ends = [one.value, other.value].map(readPlaces(root)).toSorted((a, b) => a - b);
    expect(Math.abs(Number(left) - (ends[0] ?? 0))).toBeLessThan(0.5);
    expect(Math.abs(Number(right) - (ends[1] ?? 0))).toBeLessThan(0.5);
  });
});
