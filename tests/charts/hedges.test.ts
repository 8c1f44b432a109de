/** The grammar of hedges: each relation of each origin is drawn as the legend says, and told apart without colour. */
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { EstimateBar } from '@/components/marks/estimate-bar';
import { EstimatePoint } from '@/components/marks/estimate-point';
import { CSS_INK } from '@/components/scales/ink';
import type { Hedge } from '@/components/scales/series';
import type { ReferenceKind } from '@/data/model/prose';
import { formatMarkup, parseMarkup } from './markup-tree';
import { KINDS } from './read-chart';
import { inksOf, readHedge } from './read-hedge';

const RELATIONS: readonly Hedge[] = ['=', '~', '>=', '>', 'majority', '<=', '<', '..'];
const CASES = KINDS.flatMap((kind) => RELATIONS.map((relation) => ({ kind, relation })));
const INK: Readonly<Record<ReferenceKind, string>> = {
  claim: 'article',
  context: 'context',
  derived: 'derived',
};

const frame = { ink: CSS_INK, idPrefix: 'x' };

function drawBar(kind: ReferenceKind, relation: Hedge) {
  const upperX = relation === '..' ? 150 : undefined;
  const bar = { kind, relation, y: 10, height: 20, startX: 0, valueX: 100, upperX, endX: 200 };
  return parseMarkup(`<g>${renderToStaticMarkup(createElement(EstimateBar, { bar, ...frame }))}</g>`);
}

function drawPoint(kind: ReferenceKind, relation: Hedge) {
  const point = { kind, relation, x: 100, y: 20, upperX: relation === '..' ? 150 : undefined };
  return parseMarkup(`<g>${renderToStaticMarkup(createElement(EstimatePoint, { point, ...frame }))}</g>`);
}

describe.each(CASES)('a $kind that is “$relation”', ({ kind, relation }) => {
  const bar = readHedge(drawBar(kind, relation));
  const point = readHedge(drawPoint(kind, relation));
  const isDerived = kind === 'derived';

  it('is painted with the ink of its origin alone', () => {
    expect([...inksOf(drawBar(kind, relation))]).toEqual([INK[kind]]);
    expect([...inksOf(drawPoint(kind, relation))]).toEqual([INK[kind]]);
  });

  it('ends as its hedge says', () => {
    const isSoft = relation === '~' && !isDerived;
    const isBound = ['>=', '>', '<=', '<'].includes(relation);
    expect(bar.soft).toHaveLength(isSoft ? 1 : 0);
    expect(point.soft).toHaveLength(isSoft ? 1 : 0);
    expect(bar.arrows).toHaveLength(isBound ? 1 : 0);
    expect(point.arrows).toHaveLength(isBound || relation === 'majority' ? 1 : 0);
    const hasBand = ['majority', '<=', '<', '..'].includes(relation);
    expect(bar.bands).toHaveLength(hasBand ? 1 : 0);
    expect(point.bands).toHaveLength(relation === '..' ? 1 : 0);
  });

  it('is dashed if and only if it is computed', () => {
    expect(formatMarkup(drawBar(kind, relation)).includes('stroke-dasharray')).toBe(isDerived);
    if (relation !== '..')
      expect(formatMarkup(drawPoint(kind, relation)).includes('stroke-dasharray')).toBe(isDerived);
    if (isDerived)
      expect(
        bar.solids.filter(({ attributes }) => attributes.fill === 'var(--derived)').length,
      ).toBeLessThanOrEqual(relation === '..' ? 2 : 0);
  });

  it('claims no point within a band', () => {
    if (relation === 'majority') expect(bar.solids.length + bar.dashed.length).toBe(0);
  });
});

const withoutColour = (markup: string): string =>
  markup.replace(/var\(--(article|context|derived)\)/g, 'ink').replace(/-(article|context)\)/g, ')');

describe('without colour', () => {
  /** “Up to” and “fewer than” look alike, and so do “at least” and “more than”: whether the bound itself is meant is said in words. */
  const SHAPED: readonly [string, typeof drawBar, readonly Hedge[]][] = [
    ['bar', drawBar, ['=', '~', '>=', 'majority', '<=', '..']],
    ['point', drawPoint, ['=', '~', '>=', '<=', '..']],
  ];

  it.each(SHAPED)('every hedge has a %s of its own', (_name, draw, relations) => {
    for (const kind of ['claim', 'context'] as const) {
      const shapes = relations.map((relation) => withoutColour(formatMarkup(draw(kind, relation))));
      expect(new Set(shapes).size).toBe(relations.length);
    }
  });

  it.each(RELATIONS)(
    'the article’s, other sources’ and computed numbers that are “%s” differ in shape',
    (relation) => {
      const bars = KINDS.map((kind) => withoutColour(formatMarkup(drawBar(kind, relation))));
      expect(new Set(bars).size).toBe(KINDS.length);
      if (relation === '..') return;
      const points = KINDS.map((kind) => withoutColour(formatMarkup(drawPoint(kind, relation))));
      expect(new Set(points).size).toBe(KINDS.length);
    },
  );
});
