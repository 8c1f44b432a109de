import { describe, expect, it } from 'vitest';
import {
  allFigureStates,
  allLooks,
  decodeLook,
  decodeState,
  encodeFigureState,
  encodeLook,
  readFigureState,
  readLook,
} from '@/data/addresses/figure-state';
import { loadArticles } from '@/data/dataset/load-articles';

const figure = { slug: 'f', views: ['first', 'second'], claims: ['one', 'two'] };

describe('the state of a figure’s page', () => {
  it.each([
    ['', 'first'],
    ['view=', 'first'],
    ['view=first', 'first'],
    ['view=second', 'second'],
    ['view=second&claim=two', 'second~two'],
    ['claim=one', 'first~one'],
    ['view=third', 'first~~bad-view'],
    ['view=third&claim=one', 'first~one~bad-view'],
    ['claim=three', 'first~~bad-claim'],
    ['view=second&claim=three', 'second~~bad-claim'],
    ['view=third&claim=three', 'first~~bad-view~bad-claim'],
    ['view=Second', 'first~~bad-view'],
    ['view=second&view=first', 'second'],
    ['other=second&_rsc=abc', 'first'],
  ])('?%s is %s', (query, segment) => {
    const state = readFigureState(new URLSearchParams(query), figure);
    expect(encodeFigureState(state)).toBe(segment);
    expect(decodeState(segment, allFigureStates(figure))).toEqual(state);
  });

  it.each(['third', 'first~three', 'first~', 'first~~', 'second~~bad-view', 'first~~bad-claim~bad-view', ''])(
    'is none for the segment “%s”',
    (segment) => {
      expect(decodeState(segment, allFigureStates(figure))).toBeUndefined();
    },
  );

  it('starts with the default', () => {
    expect(allFigureStates(figure)[0]).toEqual({ view: 'first', bad: [] });
  });
});

describe('the look of an embed', () => {
  it.each([
    ['', 'light'],
    ['theme=auto', 'auto'],
    ['theme=dark', 'dark'],
    ['theme=DARK', 'light~bad-theme'],
    ['fit=', 'light'],
    ['fit=full', 'light'],
    ['fit=compact&theme=dark', 'dark~compact'],
    ['fit=compact&theme=pink', 'light~compact~bad-theme'],
    ['fit=tight&theme=auto', 'auto~bad-fit'],
    ['fit=tight&theme=pink', 'light~bad-theme~bad-fit'],
  ])('?%s has the look %s', (query, segment) => {
    const state = readLook(new URLSearchParams(query));
    expect(encodeLook(state)).toBe(segment);
    expect(decodeLook(segment)).toEqual(state);
  });

  it('is one of twelve, each with a path of its own', () => {
    expect(new Set(allLooks().map(encodeLook)).size).toBe(12);
    for (const look of allLooks()) expect(decodeLook(encodeLook(look))).toEqual(look);
    expect(encodeLook(allLooks()[0] as never)).toBe('light');
    expect(decodeLook('dark~bad-theme')).toBeUndefined();
    expect(decodeLook('light~full')).toBeUndefined();
    expect(decodeLook('light~compact~bad-fit')).toBeUndefined();
  });
});

const figures = loadArticles().flatMap((article) =>
  article.figures.map(({ slug, views, claims }) => ({ slug, views: views.map((view) => view.id), claims })),
);

it.each(figures)('every state of $slug has a segment of its own, which leads back to it', (one) => {
  const states = allFigureStates(one);
  const segments = states.map(encodeFigureState);
  expect(new Set(segments).size).toBe(states.length);
  expect(segments.map((segment) => decodeState(segment, states))).toEqual(states);
  for (const segment of segments) expect(encodeURIComponent(segment)).toBe(segment);
});
