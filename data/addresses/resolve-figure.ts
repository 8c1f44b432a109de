/** Resolves the addresses of one figure, once article and figure are known to exist. */
import type { ParsedAddress } from './address-patterns';
import { EXPORT_FORMATS, figurePath, idsOfComparison, pathOf, withQuery } from './addresses';
import type { CatalogueArticle, CatalogueFigure } from './catalogue';
import {
  allFigureStates,
  decodeLook,
  decodeState,
  defaultViewOf,
  encodeFigureState,
  encodeLook,
  readFigureState,
  readLook,
} from './figure-state';
import { siblingAddress } from './find-named';
import { figureFragment } from './page-fragments';
import { readPictureOptions } from './picture-options';
import { leadTo, PASS, type Resolution, reportMissing } from './resolution';
import { EMBED_THEMES } from './themes';

export interface FigureRequest {
  readonly address: ParsedAddress;
  readonly article: CatalogueArticle;
  readonly figure: CatalogueFigure;
  readonly search: URLSearchParams;
}

const rewriteTo = (path: string): Resolution => ({ kind: 'rewrite', path });

const reportMissingView = ({ address, article, figure }: FigureRequest, found: string): Resolution =>
  reportMissing({
    what: 'view',
    surface: address.surface,
    article: article.slug,
    found,
    known: figure.views,
    addressOf: (view) => siblingAddress(address, article.slug, figure.slug, view),
  });

/** The page of a figure: that of its view, at the fragment of what else the query asks for. */
export function resolveFigurePage({ article, figure, search }: FigureRequest): Resolution {
  if (idsOfComparison(figure.slug))
    return { kind: 'redirect', location: figurePath(article.slug, figure.slug), status: 308 };
  const state = readFigureState(search, figure);
  const fragment = figureFragment(state);
  // A view that was named stays named, so that a later change of the default changes no old link.
  const view = search.get('view') === state.view ? state.view : undefined;
  if (fragment) return leadTo(figurePath(article.slug, figure.slug, { view }) + fragment);
  if (state.view === defaultViewOf(figure)) return PASS;
  return rewriteTo(pathOf(['articles', article.slug, 'figures', figure.slug, state.view]));
}

/** A figure's page, or a file of one of its views, by the path of its state. */
export function resolveFigureState(request: FigureRequest): Resolution {
  const { address, article, figure } = request;
  const { state, file } = address.names;
  if (idsOfComparison(figure.slug))
    return {
      kind: 'redirect',
      location: figurePath(article.slug, figure.slug) + (file === undefined ? '' : `/${file}`),
      status: 308,
    };
  if (state === undefined) return PASS;
  if (file !== undefined) return figure.views.includes(state) ? PASS : reportMissingView(request, state);
  const found = decodeState(state, allFigureStates(figure));
  if (!found) return reportMissingView(request, state);
  const fragment = figureFragment(found);
  if (fragment) return leadTo(figurePath(article.slug, figure.slug, { view: found.view }) + fragment);
  return found.view === defaultViewOf(figure) ? rewriteTo(figurePath(article.slug, figure.slug)) : PASS;
}

/** A file of a figure, from either of its addresses: …/figures/f.svg or /export/figure/a/f/svg. */
export function resolveExport(request: FigureRequest): Resolution {
  const { address, article, figure, search } = request;
  const format = EXPORT_FORMATS.find((one) => one === address.names.format);
  if (!format) {
    return reportMissing({
      what: 'figure',
      surface: 'file',
      article: article.slug,
      found: `${figure.slug}.${address.names.format}`,
      known: EXPORT_FORMATS.map((one) => `${figure.slug}.${one}`),
      addressOf: (file) => pathOf(['articles', article.slug, 'figures', file]),
    });
  }
  const view = search.get('view') || undefined;
  if (view !== undefined && !figure.views.includes(view)) return reportMissingView(request, view);
  const isPicture = format === 'svg' || format === 'png';
  const options = isPicture ? readPictureOptions(search) : {};
  if ('kind' in options) return options;
  return rewriteTo(
    withQuery(pathOf(['export', 'figure', article.slug, figure.slug, format]), { ...options }),
  );
}

/**
 * An embed: the path of its view and theme, with the version that it stays at.
 * @param version the version asked for, unless it is the current one; the figure is that version's
 */
export function resolveEmbed(request: FigureRequest, version: string | undefined): Resolution {
  const { address, article, figure, search } = request;
  const { state, theme } = address.names;
  /** There are more comparisons than the framework should keep. */
  const drawComparison = (names: readonly string[]) =>
    rewriteTo(pathOf(['export', 'embed', article.slug, figure.slug, ...names]));
  if (state !== undefined && theme !== undefined) {
    const isKnown = decodeState(state, allFigureStates(figure)) && decodeLook(theme);
    if (!isKnown) return reportMissingView(request, `${state}/${theme}`);
    return idsOfComparison(figure.slug) ? drawComparison([state, theme]) : PASS;
  }
  const path = [encodeFigureState(readFigureState(search, figure)), encodeLook(readLook(search))];
  if (idsOfComparison(figure.slug)) return drawComparison(path);
  const isDefault = path[0] === defaultViewOf(figure) && path[1] === EMBED_THEMES[0];
  if (version === undefined && isDefault) return PASS;
  return rewriteTo(
    pathOf(['embed', article.slug, figure.slug, ...path, ...(version === undefined ? [] : [version])]),
  );
}
