/** Bars of every kind of number, whatever its size, sign and hedge: read back through their ticks, they equal it. */
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ChartSvg } from '@/components/charts/chart-svg';
import { FRAMES } from '@/components/scales/frame';
import { CSS_INK } from '@/components/scales/ink';
import { loadArticles } from '@/data/dataset/load-articles';
import type { Article } from '@/data/model/article';
import type { Quantity, Relation } from '@/data/model/estimate';
import { descendants, numberAt, parseMarkup, textOf } from './markup-tree';
import { markOf } from './read-chart';

const [article] = loadArticles() as [Article];
const [first, second] = article.claims;
if (!first || !second) throw new Error('expected an article with two claims');

const QUANTITIES: readonly Quantity[] = [
  { unit: 'count' },
  { unit: 'share' },
  { unit: 'change' },
  { unit: 'points' },
  { unit: 'money', currency: 'USD' },
  { unit: 'rate', per: 100_000 },
  { unit: 'multiple' },
  { unit: 'duration', measure: 'year' },
  { unit: 'measure', measure: 'celsius' },
];
const isSigned = ({ unit }: Quantity) => unit === 'change' || unit === 'points' || unit === 'measure';

interface Value {
  readonly value: number;
  readonly relation: Relation;
}

function draw(quantity: Quantity, values: readonly [Value, Value], frame: (typeof FRAMES)[number]) {
  const { upper: _, decimals: __, isEstimate: ___, ...plain } = { ...first } as Article['claims'][number];
  const claims = values.map((value, index) => ({ ...plain, ...quantity, ...value, id: `number-${index}` }));
  const view = {
    id: 'default',
    label: 'Chart',
    layer: 'article',
    form: 'bars',
    rows: claims.map(({ id }) => ({ claim: id, label: 'a row' })),
  } as const;
  return parseMarkup(
    renderToStaticMarkup(
      ChartSvg({
        article: { ...article, claims } as Article,
        view,
        frame,
        ink: CSS_INK,
        links: { hrefOf: undefined, selected: undefined },
        idPrefix: 'x',
        labelledBy: 'x',
      }),
    ),
  );
}

const values = (quantity: Quantity): fc.Arbitrary<Value> =>
  fc
    .tuple(
      fc.integer({ min: isSigned(quantity) ? -1000 : 0, max: 1000 }),
      fc.constantFrom(...(quantity.unit === 'share' ? [1e-3] : [1e-2, 1, 1000])),
      fc.constantFrom<Relation>('=', '~', '>=', '>', '<=', '<'),
    )
    .map(([mantissa, size, relation]) => ({ value: mantissa * size, relation }))
    // More than half without a digit is “the majority”: a band, and no bar.
    .filter(({ value, relation }) => quantity.unit !== 'share' || relation !== '>' || value !== 0.5);

/** “−2.5%” as −2.5: what a tick says, in its own words. */
const readTick = (words: string): number =>
  Number(words.replace('−', '-').replace(/[^\d.-]/g, '')) * (words.includes('%') ? 0.01 : 1);

describe.each(QUANTITIES.map((quantity) => [quantity.unit, quantity] as const))(
  'bars of a %s',
  (unit, quantity) => {
    it('are as long as their numbers, from zero, and inside their frame', () => {
      fc.assert(
        fc.property(values(quantity), values(quantity), fc.constantFrom(...FRAMES), (one, other, frame) => {
          const root = draw(quantity, [one, other], frame);
          const ticks = descendants(root)
            .filter(({ tag, attributes }) => tag === 'text' && 'data-scale' in attributes)
            .map((text) => ({ value: readTick(textOf(text)), x: numberAt(text, 'x') }));
          const [from, to] = [ticks[0], ticks.at(-1)];
          if (!from || !to) throw new Error('expected ticks');
          const pixelsPerUnit = (to.x - from.x) / (to.value - from.value);
          const placeOf = (value: number) => from.x + (value - from.value) * pixelsPerUnit;
          expect(ticks.some(({ value }) => value === 0)).toBe(true);
          for (const [index, { value, relation }] of [one, other].entries()) {
            const mark = markOf(root, 'claim', `number-${index}`);
            const shapes = descendants(mark).filter(
              ({ tag, attributes }) => tag === 'rect' && !('pointer-events' in attributes),
            );
            const mirror = descendants(mark).find(({ attributes }) =>
              attributes.transform?.includes('scale(-1'),
            );
            const across = Number(/translate\(([-\d.]+)/.exec(mirror?.attributes.transform ?? '')?.[1] ?? 0);
            expect(mirror !== undefined).toBe(value < 0);
            const ends = shapes.flatMap((shape) => {
              const half =
                'stroke-width' in shape.attributes && shape.attributes.stroke !== 'none' ? 0.75 : 0;
              const x = numberAt(shape, 'x');
              const both = [x - half, x + numberAt(shape, 'width') + half];
              return both.map((end) => (mirror ? across - end : end));
            });
            const far = value < 0 ? Math.min(...ends) : Math.max(...ends);
            const slack = relation === '~' ? 11.1 : Math.abs(value * pixelsPerUnit) < 2 ? 2 : 0.1;
            expect(Math.abs(far - placeOf(value))).toBeLessThanOrEqual(slack);
            expect(far).toBeGreaterThanOrEqual(-1);
            expect(far).toBeLessThanOrEqual(frame.width + 1);
            const isBound = relation !== '=' && relation !== '~';
            const arrows = descendants(mark).filter(
              ({ attributes }) => attributes['data-mark'] === 'open-end',
            );
            expect(arrows).toHaveLength(isBound ? 1 : 0);
          }
          const title = textOf(root);
          if (unit === 'rate') expect(title).toContain('per 100,000');
          if (unit === 'points') expect(title).toContain('percentage points');
        }),
        { numRuns: 60 },
      );
    });
  },
);

it('bars of two kinds are refused', () => {
  const claims = [
    { ...first, unit: 'count' },
    { ...second, unit: 'share' },
  ];
  const view = {
    id: 'default',
    label: 'Chart',
    layer: 'article',
    form: 'bars',
    rows: claims.map(({ id }) => ({ claim: id })),
  } as const;
  const input = {
    article: { ...article, claims } as Article,
    view,
    frame: FRAMES[0],
    ink: CSS_INK,
    links: { hrefOf: undefined, selected: undefined },
    idPrefix: 'x',
    labelledBy: 'x',
  };
  expect(() => renderToStaticMarkup(ChartSvg(input))).toThrow('one axis');
});
