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
import { EMBED_FITS, EMBED_THEMES, type EmbedFit, type EmbedTheme } from './themes';

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

/**
 * How an embed looks: `light`, `dark~compact`, and with what was asked for and does not exist:
 * `light~bad-theme`, `light~compact~bad-theme`, `dark~bad-fit`.
 */
export interface EmbedLook {
  readonly theme: EmbedTheme;
  readonly fit: EmbedFit;
  readonly bad: readonly ('theme' | 'fit')[];
}

export const encodeLook = ({ theme, fit, bad }: EmbedLook): string =>
  [theme, ...(fit === EMBED_FITS[0] ? [] : [fit]), ...bad.map((name) => `bad-${name}`)].join('~');

/** Every look that an address can ask for; the default one comes first. */
export const allLooks = (): readonly EmbedLook[] => {
  const themes = [
    ...EMBED_THEMES.map((theme) => ({ theme, bad: [] })),
    { theme: EMBED_THEMES[0], bad: ['theme' as const] },
  ];
  const fits = [
    ...EMBED_FITS.map((fit) => ({ fit, bad: [] })),
    { fit: EMBED_FITS[0], bad: ['fit' as const] },
  ];
  return fits.flatMap((fit) =>
    themes.map(({ theme, bad }) => ({ theme, fit: fit.fit, bad: [...bad, ...fit.bad] })),
  );
};

export const decodeLook = (segment: string): EmbedLook | undefined =>
  allLooks().find((look) => encodeLook(look) === segment);

/** The look that an embed's query asks for. A bad value gives the default; an empty one counts as absent. */
export function readLook(search: URLSearchParams): EmbedLook {
  const given = { theme: search.get('theme') || EMBED_THEMES[0], fit: search.get('fit') || EMBED_FITS[0] };
  const theme = EMBED_THEMES.find((one) => one === given.theme);
  const fit = EMBED_FITS.find((one) => one === given.fit);
  return {
    theme: theme ?? EMBED_THEMES[0],
    fit: fit ?? EMBED_FITS[0],
    bad: [...(theme ? [] : ['theme' as const]), ...(fit ? [] : ['fit' as const])],
  };
}

/** Paths below “with”: the dashboard with its context layer, without marks in its text, and both. */
export const DASHBOARD_STATES = ['context', 'plain', 'context~plain'] as const;
/** An old address of a notice. */
export const BAD_CONTEXT = 'bad-context';

/** The dashboard's state as a path segment; undefined for the default one. */
export const encodeDashboardState = ({
  context = false,
  marks = true,
}: {
  readonly context?: boolean;
  readonly marks?: boolean;
}): (typeof DASHBOARD_STATES)[number] | undefined => {
  if (context) return marks ? 'context' : 'context~plain';
  return marks ? undefined : 'plain';
};

export const decodeDashboardState = (
  segment: (typeof DASHBOARD_STATES)[number],
): { readonly context: boolean; readonly marks: boolean } => ({
  context: segment.startsWith('context'),
  marks: !segment.endsWith('plain'),
});
