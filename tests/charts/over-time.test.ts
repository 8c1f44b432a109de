/** Columns at their years and lists of places: read back from the drawing, they say what their numbers say. */
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ChartSvg } from '@/components/charts/chart-svg';
import { FRAMES } from '@/components/scales/frame';
import { CSS_INK } from '@/components/scales/ink';
import { loadArticles } from '@/data/dataset/load-articles';
import type { Article } from '@/data/model/article';
import type { Quantity, Relation } from '@/data/model/estimate';
import type { View } from '@/data/model/figure';
import { descendants, numberAt, parseMarkup, textOf } from './markup-tree';
import { markOf } from './read-chart';

const [article] = loadArticles() as [Article];
const {
  upper: _,
  decimals: __,
  isEstimate: ___,
  group: ____,
  ...plain
} = article.claims[0] as Article['claims'][number];

interface Value extends Quantity {
  readonly value: number;
  readonly relation: Relation;
  readonly year: number;
}

const draw = (view: View, claims: readonly object[], frame: (typeof FRAMES)[number]) =>
  parseMarkup(
    renderToStaticMarkup(
      ChartSvg({
        article: { ...article, claims } as unknown as Article,
        view,
        frame,
        ink: CSS_INK,
        links: { hrefOf: undefined, selected: undefined },
        idPrefix: 'x',
        labelledBy: 'x',
      }),
    ),
  );

const claimsOf = (values: readonly Omit<Value, 'year'>[]) =>
  values.map((value, index) => ({ ...plain, ...value, label: 'a row', id: `number-${index}` }));

function drawOverTime(values: readonly Value[], frame: (typeof FRAMES)[number] = FRAMES[0]) {
  const rows = values.map(({ year }, index) => ({ claim: `number-${index}`, year }));
  const claims = claimsOf(values.map(({ year: _year, ...value }) => value));
  return draw({ id: 'default', label: 'Chart', layer: 'article', form: 'over-time', rows }, claims, frame);
}

/** Where a column stands, and how far it goes above zero (below it: less than nothing). */
function readColumn(root: ReturnType<typeof parseMarkup>, index: number) {
  const mark = markOf(root, 'claim', `number-${index}`);
  const column = descendants(mark).find(({ attributes }) => attributes['data-mark'] === 'column');
  const [, x, zeroY] =
    /translate\(([-\d.]+) ([-\d.]+)\) rotate\(-90\)/.exec(column?.attributes.transform ?? '') ?? [];
  if (!column || x === undefined) throw new Error('expected a column');
  const isBelow = descendants(column).some(({ attributes }) => attributes.transform?.includes('scale(-1'));
  const ends = descendants(column)
    .filter(({ tag }) => tag === 'rect')
    .map((rect) => numberAt(rect, 'x') + numberAt(rect, 'width'));
  return { x: Number(x), zeroY: Number(zeroY), length: Math.max(...ends) * (isBelow ? -1 : 1), column };
}

const QUANTITIES: readonly Quantity[] = [
  { unit: 'count' },
  { unit: 'share' },
  { unit: 'change' },
  { unit: 'money', currency: 'USD' },
  { unit: 'rate', per: 100_000 },
];
const values = fc
  .tuple(
    fc.constantFrom(...QUANTITIES),
    fc.uniqueArray(fc.integer({ min: 1900, max: 2030 }), { minLength: 2, maxLength: 3 }),
    fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 3, maxLength: 3 }),
  )
  .map(([quantity, years, sizes]) =>
    years.map((year, index): Value => {
      const size = (sizes[index] ?? 1) / (quantity.unit === 'count' ? 1 : 1000);
      const value = quantity.unit === 'change' && index === 1 ? -size : size;
      return { ...quantity, value, relation: '=', year };
    }),
  );

describe('columns on a time axis', () => {
  it('stand at their years, as long as their numbers, inside their frame', () => {
    fc.assert(
      fc.property(values, fc.constantFrom(...FRAMES), (all, frame) => {
        const root = drawOverTime(all, frame);
        const drawn = all.map((one, index) => ({ ...one, ...readColumn(root, index) }));
        const [first, second, third] = drawn;
        if (!first || !second) throw new Error('expected two columns');
        expect(first.length / first.value).toBeCloseTo(second.length / second.value, 1);
        const perYear = (second.x - first.x) / (second.year - first.year);
        expect(perYear).toBeGreaterThan(0);
        if (third) expect((third.x - first.x) / (third.year - first.year)).toBeCloseTo(perYear, 1);
        for (const { x, zeroY, length, year } of drawn) {
          expect(x).toBeGreaterThan(0);
          expect(x).toBeLessThan(frame.width);
          expect(zeroY - length).toBeGreaterThan(0);
          expect(textOf(root)).toContain(String(year));
        }
        if (first.unit === 'rate') expect(textOf(root)).toContain('per 100,000');
        const texts = descendants(root).filter(
          ({ tag, attributes }) => tag === 'text' && attributes['text-anchor'] === 'middle',
        );
        expect(texts).toHaveLength(2 * all.length);
        const boxes = texts.map((text) => {
          const [x, width] = [numberAt(text, 'x'), numberAt(text, 'textLength')];
          return { left: x - width / 2, right: x + width / 2, y: numberAt(text, 'y') };
        });
        for (const [index, one] of boxes.entries()) {
          expect(one.left).toBeGreaterThanOrEqual(-0.1);
          expect(one.right).toBeLessThanOrEqual(frame.width + 0.1);
          for (const other of boxes.slice(index + 1)) {
            const isApart =
              one.right < other.left || other.right < one.left || Math.abs(one.y - other.y) > 12;
            expect(isApart).toBe(true);
          }
        }
      }),
      { numRuns: 80 },
    );
  });

  it('end as their hedges say', () => {
    const root = drawOverTime([
      { unit: 'count', value: 16_849, relation: '=', year: 1999 },
      { unit: 'count', value: 70_237, relation: '>=', year: 2017 },
    ]);
    const arrows = (index: number) =>
      descendants(readColumn(root, index).column).filter(
        ({ attributes }) => attributes['data-mark'] === 'open-end',
      );
    expect([arrows(0), arrows(1)].map(({ length }) => length)).toEqual([0, 1]);
    expect(textOf(root)).toContain('at least 70,237');
  });

  it('carry the origin of every numeral', () => {
    const root = drawOverTime([
      { unit: 'count', value: 5, relation: '=', year: 1999 },
      { unit: 'count', value: 6, relation: '=', year: 2017 },
    ]);
    const mark = markOf(root, 'claim', 'number-0');
    const year = descendants(mark).find((node) => node.tag === 'text' && textOf(node) === '1999');
    expect(year?.attributes).toHaveProperty('data-cite');
  });

  it('are refused where two are of one year, or there are too many', () => {
    const one: Value = { unit: 'money', currency: 'USD', value: 123_456, relation: '=', year: 2000 };
    expect(() => drawOverTime([one, one])).toThrow('each of another year');
    const many = Array.from({ length: 9 }, (_, index) => ({ ...one, year: 2000 + index }));
    expect(() => drawOverTime(many)).toThrow('do not fit');
  });
});

describe('places in an order', () => {
  const rank = (value: number) => ({ unit: 'rank' as const, value, relation: '=' as const });
  const view = (count: number): View => ({
    id: 'default',
    label: 'Chart',
    layer: 'article',
    form: 'ranks',
    rows: Array.from({ length: count }, (_, index) => ({
      claim: `number-${index}`,
      label: `row ${'abc'[index]}`,
    })),
    unstated: 'The other places: not stated in the article',
  });

  it('are a list from the first down, without a length', () => {
    const root = draw(view(3), claimsOf([rank(14), rank(2), rank(3)]), FRAMES[1]);
    const tops = [0, 1, 2].map((index) => {
      const mark = markOf(root, 'claim', `number-${index}`);
      return Number(/translate\(0 ([\d.]+)\)/.exec(mark.attributes.transform ?? '')?.[1] ?? 0);
    });
    const [last = 0, first = 0, middle = 0] = tops;
    expect(first).toBeLessThan(middle);
    expect(middle).toBeLessThan(last);
    for (const words of ['14th', '2nd', '3rd', 'row a', 'not stated']) expect(textOf(root)).toContain(words);
    const shapes = descendants(markOf(root, 'claim', 'number-0')).filter(
      ({ tag, attributes }) => tag === 'rect' && !('pointer-events' in attributes),
    );
    expect(shapes).toEqual([]);
  });

  it('hold nothing else', () => {
    const claims = claimsOf([rank(1), { unit: 'count', value: 2, relation: '=' }]);
    expect(() => draw(view(2), claims, FRAMES[1])).toThrow('holds ranks');
  });
});

describe('multiples', () => {
  it('stand against one: a line marks it, and says so', () => {
    for (const value of [0.5, 2, 8.2]) {
      const claims = claimsOf([{ unit: 'multiple', value, relation: '=' }]);
      const bars: View = {
        id: 'd',
        label: 'C',
        layer: 'article',
        form: 'bars',
        rows: [{ claim: 'number-0' }],
      };
      const root = draw(bars, claims, FRAMES[2]);
      const line = descendants(root).find(({ attributes }) => attributes['data-mark'] === 'one');
      const x = Number(/M([\d.]+)/.exec(line?.attributes.d ?? '')?.[1]);
      const bar = descendants(markOf(root, 'claim', 'number-0')).find(
        ({ tag, attributes }) => tag === 'rect' && !('pointer-events' in attributes),
      );
      if (!bar) throw new Error('expected a bar');
      expect(numberAt(bar, 'width') / x).toBeCloseTo(value, 1);
      expect(textOf(root)).toContain('times as much; the line stands at 1');
    }
  });
});
