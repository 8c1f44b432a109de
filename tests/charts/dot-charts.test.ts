/** Dots, cells and points: counted and read back, they equal what they stand for. */
import { describe, expect, it } from 'vitest';
import { numbersDrawn, viewsOfForm } from './drawn-charts';
import { descendants, type MarkupElement, numberAt, offsetOf, textOf } from './markup-tree';
import { markOf, readLogScale, ticksIn } from './read-chart';
import { readHedge } from './read-hedge';

const circlesOf = (element: MarkupElement) => descendants(element).filter(({ tag }) => tag === 'circle');

describe.each(viewsOfForm('icon-arrays'))('icon arrays: %s', (_name, { root, article, view }) => {
  it('fill as many dots of a hundred as the share says', () => {
    for (const row of view.rows) {
      const claim = article.claims.find(({ id }) => 'claim' in row && id === row.claim);
      const mark = markOf(root, 'claim', claim?.id ?? '');
      const groups = descendants(mark).filter(({ attributes }) => 'data-mark' in attributes);
      const [counted, rest] = ['counted', 'rest'].map((name) =>
        groups.find(({ attributes }) => attributes['data-mark'] === name),
      );
      expect(circlesOf(mark)).toHaveLength(100);
      expect(circlesOf(counted as MarkupElement)).toHaveLength(Math.round((claim?.value ?? 0) * 100));
      expect(counted?.attributes.fill).toBe('var(--article)');
      expect(rest?.attributes.fill).toBe('none');
    }
  });

  it('fill the first dots of ten rows of ten, row by row', () => {
    for (const row of view.rows) {
      const dots = circlesOf(markOf(root, 'claim', 'claim' in row ? row.claim : ''));
      const [columns, lines] = ['cx', 'cy'].map((name) => [
        ...new Set(dots.map((dot) => numberAt(dot, name))),
      ]);
      expect([columns?.length, lines?.length]).toEqual([10, 10]);
      const order = dots.map((dot) => numberAt(dot, 'cy') * 1000 + numberAt(dot, 'cx'));
      expect(order).toEqual(order.toSorted((a, b) => a - b));
    }
  });

  it('say that the overlap is not stated', () => {
    expect(
      descendants(root).filter(({ attributes }) => attributes['data-mark'] === 'not-stated'),
    ).toHaveLength(1);
    expect(view.unstated).toContain('not stated');
  });
});

/** By trying every head count: whether each share is some whole number of people out of `size`, and only by a half. */
function judgeSize(size: number, shares: readonly number[]): 'fits' | 'fits-by-tie' | 'does-not-fit' {
  const found = shares.map((share) => {
    const percents = Array.from({ length: size + 1 }, (_, heads) => (100 * heads) / size);
    const fitting = percents.filter((percent) => Math.round(percent) === Math.round(share * 100));
    return { fits: fitting.length > 0, isByTie: fitting.every((percent) => percent % 1 === 0.5) };
  });
  if (!found.every(({ fits }) => fits)) return 'does-not-fit';
  return found.some(({ isByTie }) => isByTie) ? 'fits-by-tie' : 'fits';
}

describe.each(viewsOfForm('sample-sizes'))('sample sizes: %s', (_name, drawn) => {
  const { root, article, view } = drawn;
  const shares = view.shares.map(
    (id) => article.claims.find((claim) => claim.id === id)?.value ?? Number.NaN,
  );
  const cells = descendants(root)
    .filter(({ tag, children }) => tag === 'g' && children.length === 2)
    .map(({ children }) => children as MarkupElement[])
    .filter(
      ([cell, label]) => cell?.tag === 'rect' && label?.tag === 'text' && 'data-scale' in label.attributes,
    )
    .map(([cell, label]) => ({ cell: cell as MarkupElement, size: Number(textOf(label as MarkupElement)) }));

  it('has one cell per size', () => {
    const sizes = cells.map(({ size }) => size).toSorted((a, b) => a - b);
    expect(sizes).toEqual(Array.from({ length: view.limit }, (_, index) => index + 1));
  });

  it('marks exactly the sizes that make all shares whole people', () => {
    for (const { cell, size } of cells)
      expect([size, cell.attributes['data-verdict']]).toEqual([size, judgeSize(size, shares)]);
  });

  it('outlines what fits with dashes, fills what fits firmly, and leaves the rest bare', () => {
    for (const { cell } of cells) {
      const { 'data-verdict': verdict, stroke, fill, 'stroke-dasharray': dash } = cell.attributes;
      expect(dash !== undefined && stroke === 'var(--derived)').toBe(verdict !== 'does-not-fit');
      expect(fill === 'var(--derived)').toBe(verdict === 'fits');
    }
  });

  it('counts as many as it says', () => {
    for (const { kind, id, estimate } of numbersDrawn(drawn)) {
      const marked = descendants(markOf(root, kind, id)).filter(
        ({ attributes }) => 'data-verdict' in attributes,
      );
      expect([id, marked.length]).toEqual([id, estimate.value]);
    }
  });
});

describe.each(viewsOfForm('log-estimates'))('estimates: %s', (_name, drawn) => {
  const { root, view } = drawn;
  const scale = readLogScale(ticksIn(root));
  const middleOf = (shape: MarkupElement): number => {
    if (shape.tag === 'circle') return numberAt(shape, 'cx');
    const xs = [...(shape.attributes.d ?? '').matchAll(/[ML]([-\d.]+)/g)].map(([, x]) => Number(x));
    return (Math.min(...xs) + Math.max(...xs)) / 2;
  };
  const expectValue = (x: number, value: number) => expect(scale(x) / value).toBeCloseTo(1, 3);

  it('stand where the logarithmic scale says', () => {
    for (const { kind, id, estimate, drawn: relation } of numbersDrawn(drawn)) {
      const mark = markOf(root, kind, id);
      const { solids, soft, bands, dashed, arrows } = readHedge(mark);
      if (relation === '..') {
        const ends = descendants(mark).filter(
          ({ tag, attributes }) => tag === 'line' && attributes.stroke !== 'var(--rule)',
        );
        expect(ends).toHaveLength(2);
        for (const [index, end] of ends.entries()) {
          expectValue(
            numberAt(end, 'x1') + offsetOf(end).x,
            [estimate.value, estimate.upper][index] ?? Number.NaN,
          );
        }
        expect(bands).toHaveLength(1);
        continue;
      }
      const [point, ...more] = [...solids, ...soft, ...dashed];
      expect(more).toEqual([]);
      expectValue(middleOf(point as MarkupElement), estimate.value);
      expect(soft).toHaveLength(relation === '~' && kind !== 'derived' ? 1 : 0);
      expect(arrows).toHaveLength(relation === '=' || relation === '~' ? 0 : 1);
    }
  });

  it('are joined by nothing', () => {
    const rows = numbersDrawn(drawn).map(({ kind, id }) => markOf(root, kind, id));
    const middles = rows.map((row) => descendants(row).filter(({ tag }) => tag === 'line'));
    for (const line of middles.flat()) {
      const isLevel = line.attributes.y1 === line.attributes.y2;
      const isUpright = line.attributes.x1 === line.attributes.x2;
      expect(isLevel || isUpright).toBe(true);
    }
    expect(descendants(root).filter(({ tag }) => tag === 'polyline')).toEqual([]);
  });

  it('give the year of each row and say that scopes differ', () => {
    for (const row of view.rows) {
      const [kind, id] = Object.entries(row).find(([key]) => /^(claim|context|derived)$/.test(key)) ?? [];
      const years = descendants(markOf(root, kind as 'claim', String(id)))
        .filter(({ attributes }) => 'data-cite' in attributes)
        .map(textOf);
      expect(years).toContain(String(row.year));
    }
    expect(textOf(root)).toContain(view.caution.split(' ')[0]);
  });
});

describe.each(viewsOfForm('voices'))('voices: %s', (_name, { root, article }) => {
  const dots = descendants(root).filter(({ attributes }) => 'data-sentence' in attributes);
  const shapeOf = (dot: MarkupElement) =>
    descendants(dot).find(
      ({ tag, attributes }) => (tag === 'circle' || tag === 'rect') && attributes['fill-opacity'] !== '0',
    ) as MarkupElement;
  const middleOf = (shape: MarkupElement) =>
    shape.tag === 'circle'
      ? { x: numberAt(shape, 'cx'), y: numberAt(shape, 'cy') }
      : {
          x: numberAt(shape, 'x') + numberAt(shape, 'width') / 2,
          y: numberAt(shape, 'y') + numberAt(shape, 'height') / 2,
        };
  const dotOf = (id: string) =>
    dots.find(({ attributes }) => attributes['data-sentence'] === id) as MarkupElement;

  it('have one dot per sentence', () => {
    const ids = dots.map(({ attributes }) => attributes['data-sentence']);
    expect(ids.toSorted()).toEqual(article.sentences.map(({ id }) => id).toSorted());
  });

  it('set each speaker’s dots on one line, and no two speakers’ on the same', () => {
    const lines = article.speakers.map(({ id }) => {
      const own = article.sentences.filter(({ speaker }) => speaker === id);
      return [...new Set(own.map((sentence) => middleOf(shapeOf(dotOf(sentence.id))).y.toFixed(2)))];
    });
    for (const line of lines) expect(line).toHaveLength(1);
    expect(new Set(lines.flat()).size).toBe(article.speakers.length);
  });

  it('follow the order of the article from left to right', () => {
    const places = article.sentences.map(({ id }) => middleOf(shapeOf(dotOf(id))).x);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(new Set(places).size).toBe(places.length);
  });

  it('fill the dots of sentences with a charted number, and make headlines square', () => {
    for (const sentence of article.sentences) {
      const { attributes, tag } = shapeOf(dotOf(sentence.id));
      const isCharted = article.claims.some(
        ({ span }) => span.start >= sentence.start && span.end <= sentence.end,
      );
      expect(attributes.fill === 'var(--article)').toBe(isCharted);
      expect(tag === 'circle').toBe(sentence.kind === 'body');
    }
  });
});
