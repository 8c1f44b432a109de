import { describe, expect, it } from 'vitest';
import {
  allFigureStates,
  allThemeStates,
  decodeState,
  decodeThemeState,
  encodeFigureState,
  encodeThemeState,
  readFigureState,
  readThemeState,
} from '@/data/addresses/figure-state';
import { loadArticles } from '@/data/provenance/load-articles';

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

describe('the theme of an embed', () => {
  it.each([
    ['', 'light'],
    ['theme=auto', 'auto'],
    ['theme=dark', 'dark'],
    ['theme=DARK', 'light~bad-theme'],
  ])('?%s has the theme %s', (query, segment) => {
    const state = readThemeState(new URLSearchParams(query));
    expect(encodeThemeState(state)).toBe(segment);
    expect(decodeThemeState(segment)).toEqual(state);
  });

  it('has four themes to be rendered', () => {
    expect(new Set(allThemeStates().map(encodeThemeState)).size).toBe(4);
    expect(decodeThemeState('dark~bad-theme')).toBeUndefined();
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
