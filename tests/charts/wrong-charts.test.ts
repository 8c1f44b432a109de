/** What would be drawn wrongly is refused, and what a number's words say its mark says as well. */
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ChartSvg } from '@/components/charts/chart-svg';
import { FRAMES } from '@/components/scales/frame';
import { CSS_INK } from '@/components/scales/ink';
import { placeClaimRows } from '@/components/scales/place-claim-rows';
import { placeSmallMarks } from '@/components/scales/place-small-marks';
import { firmnessOf } from '@/components/scales/series';
import { measureText } from '@/components/scales/text-metrics';
import { assembleArticle } from '@/data/dataset/assemble-article';
import type { Article } from '@/data/model/article';
import type { Claim } from '@/data/model/claim';
import type { Estimate } from '@/data/model/estimate';
import type { View } from '@/data/model/figure';
import { formatEstimate } from '@/data/model/number-format';
import { VALID_TEXT, validArticle } from '../auditing/valid-article';
import { descendants, numberAt, parseMarkup } from './markup-tree';
import { markOf } from './read-chart';

const valid = assembleArticle(validArticle, VALID_TEXT);
const [first] = valid.claims;
if (!first) throw new Error('expected a claim');
const { decimals: _, isEstimate: __, upper: ___, ...plain } = { ...first } as Claim;

/** The valid article with these numbers, as `n-0`, `n-1`, … */
const withNumbers = (numbers: readonly Estimate[]): Article => ({
  ...valid,
  claims: numbers.map((number, index) => ({ ...plain, ...number, id: `n-${index}` })),
});

const draw = (form: object, numbers: readonly Estimate[], frame = FRAMES[3]) =>
  parseMarkup(
    renderToStaticMarkup(
      ChartSvg({
        article: withNumbers(numbers),
        view: { id: 'default', label: 'Chart', layer: 'article', ...form } as unknown as View,
        frame,
        ink: CSS_INK,
        links: { hrefOf: undefined, selected: undefined },
        idPrefix: 'x',
        labelledBy: 'x',
      }),
    ),
  );

const ROWS = [{ claim: 'n-0' }] as const;
const MAJORITY: Estimate = { relation: '>', value: 0.5, unit: 'share' };
const count = (value: number, relation: Estimate['relation'] = '='): Estimate => ({
  relation,
  value,
  unit: 'count',
});
const RANK: Estimate = { relation: '=', value: 2, unit: 'rank' };
const totals = (most: number) => ({
  form: 'stated-totals',
  rows: ROWS,
  most,
  unstatedParts: 'Parts: not stated',
});
const tracks = (within?: string) => ({
  form: 'share-tracks',
  rows: [{ claim: 'n-0', ...(within === undefined ? {} : { within }) }],
  axis: 'own',
});
const nested = (levels: readonly string[][], most = 5000) => ({
  form: 'nested-groups',
  levels: levels.map((level) => level.map((claim) => ({ claim }))),
  article: 'n-0',
  most,
});
const log = {
  form: 'log-estimates',
  rows: [{ claim: 'n-0', year: 2010 }],
  least: 100,
  most: 1000,
  caution: 'No trend.',
};
const icons = {
  form: 'icon-arrays',
  rows: ROWS,
  caution: 'Rates.',
  unstated: 'Who: not stated',
};

describe('a form refuses what it would draw wrongly', () => {
  it.each<[string, object, readonly Estimate[], string]>([
    ['a count on a track of shares', tracks(), [count(2600)], 'draws numbers of the unit share'],
    ['a total beyond its axis', totals(50), [count(100)], 'goes from 0 to 50'],
    ['a place in an order as a length', { form: 'bars', rows: ROWS }, [RANK], 'place in an order'],
    ['a place in an order as a total', totals(10), [RANK], 'place in an order'],
    ['a number beyond a logarithmic axis', log, [count(50)], 'goes from 100 to 1000'],
    ['a share among nested counts', nested([['n-0']], 1), [MAJORITY], 'draws numbers of the unit count'],
    [
      'parts that are more than their whole',
      nested([['n-0'], ['n-1', 'n-2']]),
      [count(100), count(90), count(80)],
      'expected at most 100, found 170',
    ],
    [
      'a part after one without an end',
      nested([['n-0'], ['n-1', 'n-2']]),
      [count(1000), count(90, '>='), count(80)],
      'expected a number with an end',
    ],
    [
      'words in a band that there is none of',
      tracks('anywhere in here'),
      [{ relation: '=', value: 0.4, unit: 'share' }],
      'states no point',
    ],
    [
      'an estimate as exact dots',
      icons,
      [{ relation: '=', value: 0.4, unit: 'share', isEstimate: true }],
      'use the form share-tracks',
    ],
  ])('%s', (_title, form, numbers, message) => {
    expect(() => draw(form, numbers)).toThrow(message);
  });
});

it.each(FRAMES.map((frame) => [frame.name, frame] as const))(
  '“the majority” is drawn from half to all and no further, whatever the axis: %s',
  (_name, frame) => {
    for (const most of [undefined, 0.6, 1, 2]) {
      const form = { form: 'bars', rows: ROWS, ...(most === undefined ? {} : { most }) };
      const mark = markOf(draw(form, [MAJORITY], frame), 'claim', 'n-0');
      const band = descendants(mark).find(({ attributes }) => attributes['fill-opacity'] === '0.22');
      if (!band) throw new Error('expected a band');
      const [from, to] = [numberAt(band, 'x'), numberAt(band, 'x') + numberAt(band, 'width')];
      // From zero to half is as far as from half to all, but for the width of its outline.
      expect(Math.abs(to + 0.75 - 2 * (from - 0.75)), `most ${most}`).toBeLessThan(0.2);
      expect(to).toBeLessThanOrEqual(frame.width);
    }
  },
);

describe('a fall', () => {
  const fall: Estimate = { relation: '<', value: -0.5, unit: 'change', decimals: 0 };

  it('of more than so much is drawn, named and told as more than so much', () => {
    expect(formatEstimate(fall, 'hedged')).toBe('down more than 50%');
    expect(firmnessOf(fall)).toBe('more than this, how much is not said');
    const [mark] = placeSmallMarks([fall], 'claim', { width: 80, height: 10 });
    expect(mark?.bar.relation).toBe('>');
  });

  it('to nothing has no sign before nothing', () => {
    const range: Estimate = { relation: '..', value: -0.05, upper: 0, unit: 'change', decimals: 0 };
    expect(formatEstimate(range, 'hedged')).toBe('down 0% to 5%');
  });

  it('is longer the more it fell, from zero, where it is retold', () => {
    const lengthOf = (value: number) => {
      const retold = {
        form: 'retold',
        rows: [{ claim: 'n-0', annotation: 'no-source' }],
      };
      const mark = markOf(draw(retold, [{ relation: '=', value, unit: 'change' }]), 'claim', 'n-0');
      const bars = descendants(mark).filter(
        ({ tag, attributes }) => tag === 'rect' && !('pointer-events' in attributes),
      );
      return Math.max(...bars.map((bar) => numberAt(bar, 'width')));
    };
    // Each lies on an axis of its own with round ends: 12 of 12 and 15 of 20 parts, or the like.
    for (const value of [-0.12, -0.15, -0.4]) expect(lengthOf(value)).toBeGreaterThan(50);
  });
});

it('in a list of claims a range has two ends, and an upper bound’s arrow stays in the frame', () => {
  const rows = placeClaimRows(
    withNumbers([{ relation: '..', value: 142, upper: 1420, unit: 'count' }, count(500, '<=')]),
    withNumbers([{ relation: '..', value: 142, upper: 1420, unit: 'count' }, count(500, '<=')]).claims,
    ['who'],
    { frame: FRAMES[0], top: 0 },
  );
  const [range, bound] = rows.map(({ point }) => point);
  expect(range?.upperX).toBeGreaterThan(range?.x ?? 0);
  expect(bound?.x).toBeGreaterThan(30);
});

it.each(FRAMES.map((frame) => [frame.name, frame] as const))(
  'in a list of claims no number runs into the words beside it, and a fall is drawn as its words say: %s',
  (_name, frame) => {
    const numbers: readonly Estimate[] = [
      { relation: '<', value: -0.5, unit: 'change', decimals: 0 },
      { relation: '~', value: 43_100_000, unit: 'count', decimals: 1, isEstimate: true },
      { relation: '=', value: -1.2, unit: 'points', decimals: 1 },
    ];
    const article = withNumbers(numbers);
    const rows = placeClaimRows(article, article.claims, ['who', 'where', 'when', 'says'], { frame, top: 0 });
    expect(rows[0]?.point?.relation).toBe('>');
    for (const [index, { fields }] of rows.entries()) {
      const width = measureText(formatEstimate(numbers[index] as Estimate, 'hedged'), frame.text.value);
      const beside = fields.filter(({ y }) => y < frame.text.value.size);
      for (const { x } of beside) expect(x).toBeGreaterThan(width);
    }
  },
);
