/**
 * The state that an address asks for, written as one path segment: what the query selects, and which of its
 * parameters had a value that does not exist. Views are rendered; the rest is a fragment (page-fragments.ts).
 *
 *   of-100                      a view
 *   of-100~some-claim           a view and a selected claim
 *   of-100~~bad-view            the default view, since the one asked for does not exist
 *   of-100~some-claim~bad-view  both
 *
 * Ids hold only a-z, 0-9 and hyphens, so “~” never occurs in them and never needs percent-encoding.
 */
import type { CatalogueFigure } from './catalogue';
import { EMBED_THEMES, type EmbedTheme } from './themes';

export interface FigureState {
  readonly view: string;
  readonly claim?: string;
  readonly bad: readonly ('view' | 'claim')[];
}

type StatefulFigure = Pick<CatalogueFigure, 'views' | 'claims'>;

/** @throws Error where the figure has no view, which the types forbid. */
export function defaultViewOf(figure: Pick<CatalogueFigure, 'views'>): string {
  const [view] = figure.views;
  if (view === undefined) throw new Error('expected a figure with at least one view, found none');
  return view;
}

export const encodeFigureState = (state: FigureState): string =>
  [state.view, state.claim ?? '', ...state.bad.map((name) => `bad-${name}`)].join('~').replace(/~$/, '');

/** Every state that an address of the figure's page can ask for; the default one comes first. */
export function allFigureStates(figure: StatefulFigure): readonly FigureState[] {
  const first = defaultViewOf(figure);
  const claims = figure.claims.map((claim) => ({ claim }));
  return [
    ...figure.views.flatMap((view) => [{}, ...claims].map((claim) => ({ view, ...claim, bad: [] }))),
    ...[{}, ...claims].map((claim) => ({ view: first, ...claim, bad: ['view'] as const })),
    ...figure.views.map((view) => ({ view, bad: ['claim'] as const })),
    { view: first, bad: ['view', 'claim'] },
  ];
}

/** The one of the states that the segment stands for, if any. */
export const decodeState = (segment: string, states: readonly FigureState[]): FigureState | undefined =>
  states.find((state) => encodeFigureState(state) === segment);

/** The state that a page's query asks for. A bad value gives the default; an empty one counts as absent. */
export function readFigureState(search: URLSearchParams, figure: StatefulFigure): FigureState {
  const view = search.get('view') || undefined;
  const claim = search.get('claim') || undefined;
  const hasView = view === undefined || figure.views.includes(view);
  const hasClaim = claim === undefined || figure.claims.includes(claim);
  return {
    view: hasView && view !== undefined ? view : defaultViewOf(figure),
    ...(claim !== undefined && hasClaim ? { claim } : {}),
    bad: [...(hasView ? [] : ['view' as const]), ...(hasClaim ? [] : ['claim' as const])],
  };
}

/** The theme of an embed: `light`, or `light~bad-theme` where the one asked for does not exist. */
export interface ThemeState {
  readonly theme: EmbedTheme;
  readonly isBad: boolean;
}

export const encodeThemeState = (state: ThemeState): string =>
  state.isBad ? `${state.theme}~bad-theme` : state.theme;

export const allThemeStates = (): readonly ThemeState[] => [
  ...EMBED_THEMES.map((theme) => ({ theme, isBad: false })),
  { theme: EMBED_THEMES[0], isBad: true },
];

export const decodeThemeState = (segment: string): ThemeState | undefined =>
  allThemeStates().find((state) => encodeThemeState(state) === segment);

export function readThemeState(search: URLSearchParams): ThemeState {
  const given = search.get('theme') || EMBED_THEMES[0];
  const theme = EMBED_THEMES.find((one) => one === given);
  return { theme: theme ?? EMBED_THEMES[0], isBad: theme === undefined };
}

/** Paths below “with”: the dashboard with its context layer, and an old address of its notice. */
export const DASHBOARD_STATES = ['context', 'bad-context'] as const;
