/** Bars, read back through the scale that their ticks show, equal the numbers that they stand for. */
import { describe, expect, it } from 'vitest';
import { proseText } from '@/data/model/prose-text';
import { type DrawnView, numbersDrawn, viewsOfForm } from './drawn-charts';
import { expectBar } from './expect-bar';
import { closest, descendants, type MarkupElement, textOf } from './markup-tree';
import { extentOf, markOf, readLinearScale, ticksIn } from './read-chart';

const hatchedIn = (element: MarkupElement) =>
  descendants(element).filter(({ attributes }) => attributes['data-mark'] === 'not-stated');

/** Bars that all begin at the zero of one axis. */
function expectBarsOnAxis(drawn: DrawnView, root: MarkupElement): void {
  const ticks = ticksIn(root);
  expect(ticks.map(({ value }) => value)).toContain(0);
  const scale = readLinearScale(ticks);
  for (const number of numbersDrawn(drawn)) {
    expectBar(markOf(root, number.kind, number.id), number, { scale, start: 0, endX: drawn.frame.width });
  }
}

describe.each(viewsOfForm('bars'))('bars: %s', (_name, drawn) => {
  it('are as long as their numbers, from zero', () => expectBarsOnAxis(drawn, drawn.root));

  it('says what is not stated, beside a hatched area', () => {
    const { unstated } = drawn.view;
    expect(hatchedIn(drawn.root)).toHaveLength(unstated === undefined ? 0 : 1);
    if (unstated !== undefined) expect(textOf(drawn.root)).toContain('not stated');
  });
});

describe.each(viewsOfForm('stated-totals'))('stated totals: %s', (_name, drawn) => {
  const { root, view } = drawn;

  it('are as long as their numbers, from zero', () => expectBarsOnAxis(drawn, root));

  it('hatch the parts inside the bar of the total stated last', () => {
    const [hatched, ...more] = hatchedIn(root);
    expect(more).toEqual([]);
    const scale = readLinearScale(ticksIn(root));
    const total = numbersDrawn(drawn).at(-1)?.estimate.value ?? Number.NaN;
    const { from, to } = extentOf(hatched as MarkupElement);
    expect(scale(from)).toBeGreaterThanOrEqual(0);
    expect(scale(to)).toBeLessThanOrEqual(total);
    expect((scale(to) - scale(from)) / total).toBeGreaterThan(0.95);
    expect(view.unstatedParts).toContain('not stated');
  });
});

describe.each(viewsOfForm('share-tracks'))('share tracks: %s', (_name, drawn) => {
  const { root, view, frame } = drawn;

  it('give every share a whole of its own, from none to all', () => {
    for (const number of numbersDrawn(drawn)) {
      const mark = markOf(root, number.kind, number.id);
      const row = mark.parent as MarkupElement;
      // Unless each has its own, the last one's ticks stand for all.
      const ticks = ticksIn(view.axis === 'own' ? row : root);
      expect(ticks.map(({ value }) => value)).toEqual([0, 0.5, 1]);
      const scale = readLinearScale(ticks);
      expect([scale(0), scale(frame.width)]).toEqual([0, 1]);
      expectBar(mark, number, { scale, start: 0, endX: frame.width });
    }
  });

  it('draw “the majority” as a band from 50% to 100%', () => {
    const majorities = numbersDrawn(drawn).filter(({ drawn: relation }) => relation === 'majority');
    for (const { kind, id } of majorities) {
      const mark = markOf(root, kind, id);
      const bands = descendants(mark).filter(({ attributes }) => 'fill-opacity' in attributes);
      expect(bands.map(extentOf)).toEqual([{ from: frame.width / 2, to: frame.width }]);
    }
  });

  it('say so where the wholes differ, and hatch what is not stated', () => {
    const bases = new Set(view.rows.map(({ base }) => base));
    if (bases.size > 1) expect(view.caution).toBeDefined();
    expect(hatchedIn(root)).toHaveLength(view.unstated?.length ?? 0);
  });
});

describe.each(viewsOfForm('nested-groups'))('nested groups: %s', (_name, drawn) => {
  const { root, view, frame } = drawn;
  const scale = readLinearScale(ticksIn(root));
  const numbers = numbersDrawn(drawn);
  const drawPart = (row: object, start: number) => {
    const [kind, id] = Object.entries(row).find(([key]) => key !== 'label' && key !== 'base') ?? [];
    const number = numbers.find((one) => one.kind === kind && one.id === id);
    if (!number) throw new Error(`expected the ${kind} “${id}” among the numbers drawn`);
    return expectBar(markOf(root, number.kind, number.id), number, { scale, start, endX: frame.width });
  };

  it('lie end to end on one scale, each level inside the one above', () => {
    let whole = Number.POSITIVE_INFINITY;
    for (const level of view.levels) {
      const ends: number[] = [];
      for (const part of level) ends.push(drawPart(part, ends.at(-1) ?? 0));
      expect(ends.at(-1)).toBeLessThanOrEqual(whole);
      whole = ends[0] ?? whole;
    }
  });

  it('have the article’s own number under them on the same scale, outside the levels', () => {
    drawPart({ claim: view.article }, 0);
    const mark = markOf(root, 'claim', view.article);
    expect(closest(mark.parent, ({ attributes }) => 'data-context' in attributes)).toBeUndefined();
  });
});

describe.each(viewsOfForm('claim-rows'))('claim rows: %s', (_name, drawn) => {
  const { root } = drawn;
  const isTrack = ({ attributes }: MarkupElement) =>
    attributes.fill === 'none' && attributes.stroke === 'var(--context)';

  it('draw a share on its own whole, and other numbers on no whole at all', () => {
    for (const number of numbersDrawn(drawn)) {
      const mark = markOf(root, number.kind, number.id);
      const tracks = descendants(mark).filter((one) => one.tag === 'rect' && isTrack(one));
      expect(tracks).toHaveLength(number.estimate.unit === 'share' ? 1 : 0);
      for (const track of tracks.map(extentOf)) {
        const scale = readLinearScale([
          { value: 0, x: track.from },
          { value: 1, x: track.to },
        ]);
        expectBar(mark, number, { scale, start: 0, endX: track.to });
      }
    }
  });

  it('draw all counts at one place, so that none is longer than another', () => {
    const counts = numbersDrawn(drawn).filter(({ estimate }) => estimate.unit === 'count');
    const places = counts.map(({ kind, id }) =>
      descendants(markOf(root, kind, id))
        .filter(({ tag }) => tag === 'circle')
        .map(({ attributes }) => attributes.cx),
    );
    expect(new Set(places.flat()).size).toBeLessThanOrEqual(1);
    for (const place of places) expect(place).toHaveLength(1);
  });

  it('say who, where, when, who says so and how firm of every claim', () => {
    // A line break leaves no space between the words before and after it.
    const squeeze = (text: string) => text.replace(/\s+/g, '');
    const words = squeeze(textOf(root));
    for (const id of drawn.view.claims) {
      const claim = drawn.article.claims.find((one) => one.id === id);
      const speaker = drawn.article.speakers.find((one) => one.id === claim?.speaker);
      const spoken = [claim?.place, claim?.time, claim?.label].map((prose) =>
        proseText(drawn.article, prose ?? ''),
      );
      for (const text of [speaker?.name ?? '', ...spoken]) expect(words).toContain(squeeze(text));
    }
  });
});
