/**
 * Which file of an export answers an address. Pages and embeds lie as `x.html`, which static hosts serve at `/x`.
 *
 *   /articles/a                         articles/a.html
 *   /articles/a?context=on              articles/a/with/context.html
 *   /articles/a/figures/f.svg           articles/a/figures/f.svg
 *   …/f.svg?view=v&theme=dark           pictures/a/f/v/dark.svg
 *   …/f/citation.txt?view=v             articles/a/figures/f/v/citation.txt
 *   …/f.csv?bom=1                       export/csv/a/f.csv
 *   /embed/a/f?theme=dark               embed/a/f/<default view>/dark.html
 *   /oembed?url=…/figures/f&format=xml  oembed/articles/a/figures/f.xml
 */
import { pathOf } from '@/data/addresses/addresses';
import type { Catalogue } from '@/data/addresses/catalogue';
import { figureNamed } from '@/data/addresses/catalogue';
import { defaultViewOf } from '@/data/addresses/figure-state';
import type { Resolution } from '@/data/addresses/resolution';
import { resolveAddress } from '@/data/addresses/resolve-address';
import { EMBED_THEMES, PICTURE_THEMES } from '@/data/addresses/themes';

export type Found =
  /** Files that would answer, the best first; the others are what is nearest to it. */
  | { readonly kind: 'files'; readonly files: readonly string[] }
  | Exclude<Resolution, { kind: 'pass' | 'rewrite' }>;

const CITATION = /^\/articles\/([^/]+)\/figures\/([^/]+)\/(citation\.[a-z]+)$/;
const PICTURE = /^\/export\/figure\/([^/]+)\/([^/]+)\/(svg|png)$/;
const FIGURE_FILE = /^\/export\/figure\/([^/]+)\/([^/]+)\/([a-z]+)$/;
const EMBED = /^\/embed\/([^/]+)\/([^/]+)\/([^/]+)\/([^/]+)(?:\/([^/]+))?$/;
const HAS_EXTENSION = /\.[a-z0-9]+$/i;

/** “/a/b” as a page’s file. A path that ends with its extension already is its own. */
function plainFile(path: string): string {
  if (path === '/') return 'index.html';
  const file = path.slice(1);
  return HAS_EXTENSION.test(file) ? file : `${file}.html`;
}

const defaultView = (catalogue: Catalogue, article: string, figure: string): string | undefined => {
  const of = catalogue.articles.find(({ slug }) => slug === article);
  const named = of && figureNamed(of, figure, catalogue.articles);
  return named && defaultViewOf(named);
};

/** In the default view and theme a picture lies at its own address. Widths are those of the default. */
function pictureFile(
  catalogue: Catalogue,
  [, article = '', figure = '', format = '']: readonly string[],
  search: URLSearchParams,
) {
  const first = defaultView(catalogue, article, figure);
  const view = search.get('view') || first;
  const theme = search.get('theme') || PICTURE_THEMES[0];
  return view === first && theme === PICTURE_THEMES[0]
    ? `articles/${article}/figures/${figure}.${format}`
    : `pictures/${article}/${figure}/${view}/${theme}.${format}`;
}

/** An embed that was not made in the look that was asked for is there in the default one. */
function embedFiles([, article = '', figure = '', state = '', look = '', version]: readonly (
  | string
  | undefined
)[]) {
  const rest = version === undefined ? '' : `/${version}`;
  const fileIn = (one: string) => `embed/${article}/${figure}/${state}/${one}${rest}.html`;
  return [...new Set([fileIn(look), fileIn(EMBED_THEMES[0])])];
}

function filesAt(path: string, asked: URLSearchParams, catalogue: Catalogue): readonly string[] {
  const [pathname = '', query = ''] = path.split('?');
  const search = new URLSearchParams(query);
  const picture = PICTURE.exec(pathname);
  if (picture) return [pictureFile(catalogue, picture, search)];
  const [, article, figure, format] = FIGURE_FILE.exec(pathname) ?? [];
  if (format !== undefined) return [`articles/${article}/figures/${figure}.${format}`];
  const embed = EMBED.exec(pathname);
  if (embed) return embedFiles(embed);
  const [, of, cited, citation] = CITATION.exec(pathname) ?? [];
  const view = asked.get('view');
  if (view && citation !== undefined) return [`articles/${of}/figures/${cited}/${view}/${citation}`];
  return [plainFile(pathname)];
}

/** Where the oEmbed answer of a page without limits lies. */
export function oEmbedFile(url: string, format: string): string {
  const { pathname, searchParams } = new URL(url);
  const view = searchParams.get('view');
  return `oembed${pathname}${view ? `/${view}` : ''}.${format}`;
}

/**
 * What an export answers an address with, before it is known which files it has. Never throws.
 * @param pathname as requested, still percent-encoded
 */
export function findFile(pathname: string, search: URLSearchParams, catalogue: Catalogue): Found {
  const resolution = resolveAddress(pathname, search, catalogue);
  if (resolution.kind === 'pass')
    return { kind: 'files', files: filesAt(canonical(pathname), search, catalogue) };
  if (resolution.kind === 'rewrite')
    return { kind: 'files', files: filesAt(resolution.path, search, catalogue) };
  return resolution;
}

/** The one way to write the path, whatever of it was percent-encoded. */
function canonical(pathname: string): string {
  try {
    return pathOf(pathname.split('/').slice(1).map(decodeURIComponent));
  } catch {
    return pathname;
  }
}
