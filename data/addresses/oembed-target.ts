import { type AddressNames, type ParsedAddress, parseAddress } from './address-patterns';
import type { EmbedChoice } from './addresses';
import type { Catalogue, CatalogueArticle, CatalogueFigure } from './catalogue';
import { decodePath } from './decode-path';
import {
  allFigureStates,
  decodeLook,
  decodeState,
  defaultViewOf,
  type FigureState,
  readFigureState,
  readLook,
} from './figure-state';
import { findNamed, type Named } from './find-named';
import { type PictureOptions, readPictureOptions } from './picture-options';
import { resolveAddress } from './resolve-address';
import { asFigureSegments, isComparison } from './resolve-comparison';
import { EMBED_FITS, EMBED_THEMES } from './themes';

interface FigureTarget {
  readonly kind: 'figure';
  readonly article: string;
  readonly figure: string;
  readonly state: FigureState;
  /** What an embed's own address asks for beside the state. */
  readonly embed?: Pick<EmbedChoice, 'theme' | 'fit' | 'version'>;
}

/** A claim is embedded as the first figure that draws it. */
interface ClaimTarget {
  readonly kind: 'claim';
  readonly article: string;
  readonly claim: string;
  readonly figure: string;
  readonly view: string;
}

interface PictureTarget {
  readonly kind: 'picture';
  readonly article: string;
  readonly figure: string;
  readonly options: PictureOptions;
}

/** What an oEmbed consumer's URL leads to. */
export type OEmbedTarget = FigureTarget | ClaimTarget | PictureTarget;

/** Why there is no oEmbed answer, with the HTTP status that says so. */
export class OEmbedError extends Error {
  constructor(
    readonly status: 400 | 404 | 501,
    message: string,
  ) {
    super(message);
    this.name = 'OEmbedError';
  }
}

function targetInFigure(
  article: CatalogueArticle,
  figure: CatalogueFigure,
  segment: string | undefined,
  search: URLSearchParams,
): FigureTarget {
  const state =
    segment === undefined ? readFigureState(search, figure) : decodeState(segment, allFigureStates(figure));
  const bad = state?.bad[0] ?? 'view';
  if (!state || state.bad.length > 0) {
    const known = bad === 'view' ? figure.views : figure.claims;
    throw new OEmbedError(
      404,
      `url: expected a ${bad} of the figure “${figure.slug}”, one of ${known.join(', ')}; found another.`,
    );
  }
  return { kind: 'figure', article: article.slug, figure: figure.slug, state };
}

function targetOfClaim(article: CatalogueArticle, claim: string): OEmbedTarget {
  const figure = article.figures.find((one) => one.claims.includes(claim));
  if (!figure)
    throw new OEmbedError(404, `url: no figure draws the claim “${claim}”, so there is nothing to embed.`);
  return { kind: 'claim', article: article.slug, claim, figure: figure.slug, view: defaultViewOf(figure) };
}

/** An embed's own address stands for its figure, in the look and at the version that it names. */
function readEmbedChoice(
  names: AddressNames,
  search: URLSearchParams,
): Pick<EmbedChoice, 'theme' | 'fit' | 'version'> {
  const { theme, fit } = decodeLook(names.theme ?? '') ?? readLook(search);
  return {
    theme: theme === EMBED_THEMES[0] ? undefined : theme,
    fit: fit === EMBED_FITS[0] ? undefined : fit,
    version: names.version ?? (search.get('version') || undefined),
  };
}

/** What can be embedded of an address that exists, if anything. */
function targetNamed(
  address: ParsedAddress,
  named: Named,
  search: URLSearchParams,
): OEmbedTarget | undefined {
  const { article, figure, claim } = named;
  const { form, names } = address;
  if (form === 'claim' && claim !== undefined) return targetOfClaim(article, claim);
  if (!figure) return undefined;
  if (form === 'figure' || form === 'figure-state')
    return targetInFigure(article, figure, names.state, search);
  if (form === 'embed') {
    return { ...targetInFigure(article, figure, names.state, search), embed: readEmbedChoice(names, search) };
  }
  const options = readPictureOptions(search);
  const isPicture = form === 'export' && (names.format === 'svg' || names.format === 'png');
  if (!isPicture || 'kind' in options) return undefined;
  return { kind: 'picture', article: article.slug, figure: figure.slug, options };
}

/**
 * What the URL leads to, renamed names included.
 * @param url a URL of the site's own origin
 * @throws OEmbedError where there is nothing to embed
 */
export function findOEmbedTarget(url: URL, catalogue: Catalogue): OEmbedTarget {
  const resolution = resolveAddress(url.pathname, url.searchParams, catalogue);
  // What a page shows at a fragment is still in the address that was asked for.
  if (resolution.kind === 'redirect' && resolution.status === 308) {
    return findOEmbedTarget(new URL(resolution.location, url.origin), catalogue);
  }
  if (resolution.kind === 'not-found') throw new OEmbedError(404, `url: ${resolution.message}`);
  if (resolution.kind === 'bad-request') throw new OEmbedError(400, `url: ${resolution.message}`);
  // Of the framework's own paths nobody has looked whether they can be decoded.
  const segments = decodePath(url.pathname) ?? [];
  const address = parseAddress(isComparison(segments) ? asFigureSegments(segments) : segments);
  const named = address && findNamed(address, catalogue.articles);
  const target = named && !('kind' in named) ? targetNamed(address, named, url.searchParams) : undefined;
  if (target) return target;
  throw new OEmbedError(
    404,
    'url: expected the address of a figure (/articles/…/figures/…), of a comparison (/articles/…/compare/…), ' +
      `of the .svg or .png of either, or of a number (/articles/…/claims/…); found “${url.pathname.slice(0, 80)}”, which cannot be embedded.`,
  );
}
