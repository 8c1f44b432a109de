/**
 * Decides what a request's address means. Pages are rendered once, ahead of time or when first asked for, so a
 * query is mapped to the path of the page rendered for it; every such path is an address of its own, for hosts
 * without a server:
 *
 *   /articles/a?context=on             /articles/a/with/context
 *   /articles/a?marks=off              /articles/a/with/plain
 *   /articles/a/compare/x/y.svg        /export/figure/a/x~y/svg        a comparison as a figure
 *   /articles/a/compare/x/b_z.svg      /export/figure/a/x~b_z/svg      with a number of another article
 *   /articles?words=w&unit=u           /found?words=w&unit=u           rendered for each request
 *   /articles/a/figures/f?view=v       /articles/a/figures/f/v
 *   /articles/a/figures/f.svg?view=v   /export/figure/a/f/svg?view=v
 *   /articles/a/claims.csv?bom=1       /export/csv/a/claims.csv
 *   /embed/a/f?view=v&theme=dark       /embed/a/f/v/dark
 *   /embed/a/f?fit=compact             /embed/a/f/<default view>/light~compact
 *   /embed/a/f?version=<older>         /embed/a/f/<default view>/light/<older>
 *
 * A selected number, or a value that does not exist, is a fragment of such a page (page-fragments.ts): the
 * address is answered with a redirect to it, so it works without scripts and needs no page of its own.
 */
import { type ParsedAddress, parseAddress } from './address-patterns';
import {
  articlePath,
  articlesPath,
  dashboardQuery,
  embedPath,
  FOUND_PATH,
  homePath,
  pathOf,
  withQuery,
} from './addresses';
import { ARTICLE_QUERY_KEYS } from './article-query';
import { resolveByteOrderMark } from './byte-order-mark';
import { canonicalNames } from './canonical-comparison';
import type { Catalogue, CatalogueArticle } from './catalogue';
import { decodePath } from './decode-path';
import { BAD_CONTEXT, DASHBOARD_STATES, encodeDashboardState } from './figure-state';
import { findNamed } from './find-named';
import { dashboardFragment, NO_SUCH_CONTEXT, readDashboardQuery } from './page-fragments';
import { renameAddress } from './rename-address';
import { leadTo, PASS, type Resolution, reportMissing } from './resolution';
import { isComparison, resolveComparison } from './resolve-comparison';
import { resolveEmbed, resolveExport, resolveFigurePage, resolveFigureState } from './resolve-figure';

const MALFORMED: Resolution = {
  kind: 'bad-request',
  message:
    'path: expected percent-encoded UTF-8 (“%” followed by two hexadecimal digits), found something else. ' +
    'Write a literal “%” as “%25”.',
};

/** Paths of the framework, and those that its client asks for in place of a page's. */
const isInternal = (pathname: string): boolean => /^\/_next(\/|$)|\.rsc$/.test(pathname);

/** The version that an embed is to stay at, from its path or its query. */
const askedVersion = (address: ParsedAddress, search: URLSearchParams): string | undefined =>
  address.form === 'embed' ? address.names.version || search.get('version') || undefined : undefined;

/** The article as it was at the version; undefined where that version was not kept. */
function articleAt(article: CatalogueArticle, version: string | undefined): CatalogueArticle | undefined {
  if (version === undefined || version === article.version) return article;
  const kept = article.kept.find((one) => one.version === version);
  return kept && { ...article, figures: kept.figures };
}

/** The versions of the article that have the figure, the current one first. */
function versionsWith(article: CatalogueArticle, figure: string | undefined): readonly string[] {
  const having = [article, ...article.kept].filter(({ figures }) =>
    figures.some(({ slug }) => slug === figure),
  );
  return [...new Set(having.map(({ version }) => version))];
}

function resolveDashboard(article: CatalogueArticle, search: URLSearchParams): Resolution {
  const path = articlePath(article.slug);
  const query = readDashboardQuery(search, article.claims);
  const fragment = dashboardFragment(query);
  if (fragment) return leadTo(withQuery(path, dashboardQuery(query)) + fragment);
  const state = encodeDashboardState(query);
  if (state === undefined) return PASS;
  return { kind: 'rewrite', path: pathOf(['articles', article.slug, 'with', state]) };
}

/** Its pages are drawn when they are asked for, so what does not exist gets no further. */
function resolveDashboardState({ slug }: CatalogueArticle, state = ''): Resolution {
  if (state === BAD_CONTEXT) return leadTo(`${articlePath(slug)}#${NO_SUCH_CONTEXT}`);
  if (DASHBOARD_STATES.some((known) => known === state)) return PASS;
  return reportMissing({
    what: 'view',
    surface: 'page',
    article: slug,
    found: state,
    known: DASHBOARD_STATES,
    addressOf: (known) => pathOf(['articles', slug, 'with', known]),
  });
}

/** What the site's own address selected when the first article's dashboard stood there leads to that dashboard. */
function resolveHome({ articles: [top] }: Catalogue, search: URLSearchParams): Resolution {
  if (!top) return PASS;
  const query = readDashboardQuery(search, top.claims);
  const fragment = dashboardFragment(query);
  if (!query.context && query.marks && fragment === '') return PASS;
  return leadTo(articlePath(top.slug, query) + fragment);
}

/** @param version the older version that an embed stays at; undefined for the current one */
function resolveParsed(
  address: ParsedAddress,
  search: URLSearchParams,
  articles: readonly CatalogueArticle[],
  version: string | undefined,
): Resolution {
  const current = articles.find((one) => one.slug === address.names.article);
  const article = current && articleAt(current, version);
  if (current && !article) {
    return reportMissing({
      what: 'version',
      surface: address.surface,
      article: current.slug,
      found: version ?? '',
      known: versionsWith(current, address.names.figure),
      addressOf: (known) => embedPath(current.slug, address.names.figure ?? '', { version: known }),
    });
  }
  const named = findNamed(address, article ? [article] : articles, articles);
  if ('kind' in named) return named;
  if (address.form === 'dashboard') return resolveDashboard(named.article, search);
  if (address.form === 'dashboard-state') return resolveDashboardState(named.article, address.names.state);
  const marked = resolveByteOrderMark(address, search);
  if (marked) return marked;
  if (named.figure === undefined) return PASS;
  const request = { address, article: named.article, figure: named.figure, search };
  if (address.form === 'figure') return resolveFigurePage(request);
  if (address.form === 'export') return resolveExport(request);
  if (address.form === 'embed') return resolveEmbed(request, version);
  return resolveFigureState(request);
}

/**
 * What to do with a request. Unknown query parameters are ignored; a known one with a bad value leads to the
 * page that shows the default and says so, and for files to an error. Never throws, whatever the address.
 * @param pathname the path as requested, still percent-encoded
 */
export function resolveAddress(pathname: string, search: URLSearchParams, catalogue: Catalogue): Resolution {
  if (isInternal(pathname)) return PASS;
  if (pathname === articlesPath() && ARTICLE_QUERY_KEYS.some((key) => search.has(key))) {
    return { kind: 'rewrite', path: `${FOUND_PATH}?${search}` };
  }
  if (pathname === homePath()) return resolveHome(catalogue, search);
  const segments = decodePath(pathname);
  if (!segments) return MALFORMED;
  const hasSlash = segments.length > 1 && segments.at(-1) === '';
  const named = hasSlash ? segments.slice(0, -1) : segments;
  if (isComparison(named)) return resolveComparison(named, search, catalogue, hasSlash);
  const parsed = parseAddress(named);
  if (!parsed) return PASS;
  const asked = askedVersion(parsed, search);
  const isCurrent = catalogue.articles.some((article) => article.version === asked);
  const version = isCurrent ? undefined : asked;
  const address = version === undefined ? parsed : { ...parsed, names: { ...parsed.names, version } };
  const isPinned = version !== undefined;
  const current = { ...address, names: canonicalNames(catalogue.redirects, address.names) };
  const location = renameAddress(current, search, catalogue.redirects, isPinned);
  if (hasSlash || location !== renameAddress(address, search, {}, isPinned)) {
    return { kind: 'redirect', location, status: 308 };
  }
  return resolveParsed(address, search, catalogue.articles, version);
}
