/** Dots, cells and points: counted and read back, they equal what they stand for. */
import { describe, expect, it } from 'vitest';
import { numbersDrawn, viewsOfForm } from './drawn-charts';
import { closest, descendants, type MarkupElement, numberAt, offsetOf, textOf } from './markup-tree';
import { extentOf, markOf, readLinearScale, readLogScale, ticksIn } from './read-chart';
import { readHedge } from './read-hedge';

describe.each(viewsOfForm('icon-arrays'))('icon arrays: %s', (_name, { root, article, view }) => {
  /** The dots of a path: the middle of each, in cells of the array, by the arcs that it is drawn with. */
  const dotsOf = ({ attributes }: MarkupElement) => {
    const all = (attributes.d ?? '').split(/(?=[Mm])/).filter((move) => move !== '');
    let [left, middle] = [0, 0];
    return all.map((dot) => {
      const [, x = 0, y = 0, radius = 0, across] =
        dot.match(/^[Mm](-?[\d.]+) ([\d.]+)a([\d.]+) [\d.]+ 0 1 0 ([\d.]+) 0/)?.map(Number) ?? [];
      expect(across).toBe(2 * radius);
      const isFromLast = dot.startsWith('m');
      left = isFromLast ? left + x : x;
      middle = isFromLast ? middle + y : y;
      return { column: (left + radius) / 10 - 0.5, line: middle / 10 - 0.5 };
    });
  };
  const pathsOf = (row: (typeof view.rows)[number]) => {
    const mark = markOf(root, 'claim', 'claim' in row ? row.claim : '');
    const paths = descendants(mark).filter(({ attributes }) => 'data-mark' in attributes);
    return ['counted', 'rest'].map(
      (name) => paths.find(({ attributes }) => attributes['data-mark'] === name) as MarkupElement,
    ) as [MarkupElement, MarkupElement];
  };

  it('fill as many dots of a hundred as the share says', () => {
    for (const row of view.rows) {
      const claim = article.claims.find(({ id }) => 'claim' in row && id === row.claim);
      const [counted, rest] = pathsOf(row);
      expect(dotsOf(counted)).toHaveLength(Math.round((claim?.value ?? 0) * 100));
      expect(dotsOf(counted).length + dotsOf(rest).length).toBe(100);
      expect(counted.attributes.fill).toBe('var(--article)');
      expect(rest.attributes.fill).toBe('none');
    }
  });

  it('fill the first dots of ten rows of ten, row by row', () => {
    for (const row of view.rows) {
      const [counted, rest] = pathsOf(row);
      expect(counted.attributes.transform).toBe(rest.attributes.transform);
      const places = [...dotsOf(counted), ...dotsOf(rest)];
      expect(places.map(({ column, line }) => line * 10 + column)).toEqual(places.map((_, index) => index));
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
  const isRun = ({ attributes }: MarkupElement) => 'data-verdict' in attributes;
  const isTick = ({ parent }: MarkupElement) => !closest(parent, ({ tag }) => tag === 'a');
  const ticks = descendants(root)
    .filter((one) => one.tag === 'text' && 'data-scale' in one.attributes && isTick(one))
    .map((text) => ({ value: Number(textOf(text)), x: numberAt(text, 'x') }));
  const scale = readLinearScale(ticks);
  /** The sizes that a run covers: whole cells, each half a step to either side of its size. */
  const sizesOf = (run: MarkupElement): readonly number[] => {
    const { from, to } = extentOf(run);
    const [first, last] = [scale(from) + 0.5, scale(to) - 0.5];
    for (const end of [first, last]) expect(Math.abs(end - Math.round(end))).toBeLessThan(0.01);
    return Array.from({ length: Math.round(last - first) + 1 }, (_, index) => Math.round(first) + index);
  };
  const runsOf = (verdict: string) =>
    descendants(root).filter((one) => isRun(one) && one.attributes['data-verdict'] === verdict);

  it('span one strip from one to the limit', () => {
    expect([ticks[0]?.value, ticks.at(-1)?.value]).toEqual([1, view.limit]);
  });

  it.each(['fits', 'fits-by-tie'] as const)('mark exactly the sizes that are “%s”', (verdict) => {
    const all = Array.from({ length: view.limit }, (_, index) => index + 1);
    expect(runsOf(verdict).flatMap(sizesOf)).toEqual(
      all.filter((size) => judgeSize(size, shares) === verdict),
    );
  });

  it('label every run with its first and last size', () => {
    for (const run of descendants(root).filter(isRun)) {
      const sizes = sizesOf(run);
      const label = run.parent?.children.find((one) => typeof one !== 'string' && one.tag === 'text');
      const ends = [...new Set([sizes[0], sizes.at(-1)])].join('–');
      expect(textOf(label as MarkupElement)).toBe(ends);
    }
  });

  it('outline what fits with dashes, and fill what fits firmly', () => {
    for (const { attributes } of descendants(root).filter(isRun)) {
      const { 'data-verdict': verdict, stroke, fill, 'stroke-dasharray': dash } = attributes;
      expect(dash !== undefined && stroke === 'var(--derived)').toBe(true);
      expect(fill === 'var(--derived)').toBe(verdict === 'fits');
    }
  });

  it('count as many as they say', () => {
    for (const { kind, id, estimate } of numbersDrawn(drawn)) {
      const marked = descendants(markOf(root, kind, id))
        .filter(isRun)
        .flatMap(sizesOf);
      expect([id, marked.length]).toEqual([id, estimate.value]);
    }
  });
});

describe.each(viewsOfForm('log-estimates'))('estimates: %s', (_name, drawn) => {
  const { root, view } = drawn;
  const scale = readLogScale(ticksIn(root));
  const middleOf = (shape: MarkupElement): number => {
    const { x } = offsetOf(shape);
    if (shape.tag === 'circle') return x + numberAt(shape, 'cx');
    const xs = [...(shape.attributes.d ?? '').matchAll(/[ML]([-\d.]+)/g)].map(([, end]) => Number(end));
    return x + (Math.min(...xs) + Math.max(...xs)) / 2;
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
      ({ tag, attributes }) => (tag === 'circle' || tag === 'rect') && !('pointer-events' in attributes),
    ) as MarkupElement;
  /** Each shape is drawn round the middle of its dot. */
  const middleOf = (shape: MarkupElement) => offsetOf(shape);
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
