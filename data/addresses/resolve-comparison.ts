/**
 * The address of a comparison and of its files: /articles/<article>/compare/<id>/<id>[/…]. Numbers of another article
 * go by <other article>_<id>, and come after those of the article that is first by its slug.
 */
import { COMPARED } from '@/data/comparability/compared-number';
import { nameNumber, readNumberName } from '@/data/model/number-name';
import { parseAddress, type Surface } from './address-patterns';
import { articlePath, CARD_FILE, CITATION_FILES, comparePath, pathOf, slugOfComparison } from './addresses';
import { resolveByteOrderMark } from './byte-order-mark';
import { articlesOfComparison, type ComparisonNames, canonicalComparison } from './canonical-comparison';
import { type Catalogue, type CatalogueArticle, figureNamed, MOST_ARTICLES } from './catalogue';
import { PASS, type Resolution, reportMissing } from './resolution';
import { resolveExport } from './resolve-figure';

/** Whether the segments are those of a comparison, of however many numbers. */
export const isComparison = (segments: readonly string[]): boolean =>
  segments[0] === 'articles' && segments[2] === 'compare';

const badCount = (article: string, found: string): Resolution => ({
  kind: 'bad-request',
  message:
    `compare: expected the ids of ${COMPARED.least} to ${COMPARED.most} different numbers of one article, ` +
    `/articles/${article}/compare/<id>/<id>, or of ${MOST_ARTICLES}, ` +
    `/articles/${article}/compare/<id>/<other article>_<id>, found ${found}. ` +
    `The ids are in /articles/${article}/claims.json.`,
});

const reportMissingArticle = (found: string, surface: Surface, { articles }: Catalogue): Resolution =>
  reportMissing({
    what: 'article',
    surface,
    found,
    known: articles.map((one) => one.slug),
    addressOf: articlePath,
  });

/** Which of the names is none of an article, or of none of its numbers; undefined where all are good. */
function findMissing(
  { article, numbers }: ComparisonNames,
  catalogue: Catalogue,
  surface: Surface,
): Resolution | undefined {
  for (const [index, name] of numbers.entries()) {
    const number = readNumberName(article, name);
    const of = catalogue.articles.find(({ slug }) => slug === number.article);
    if (!of) return reportMissingArticle(number.article, surface, catalogue);
    if (of.numbers.includes(number.id)) continue;
    const nameOf = (id: string) => nameNumber(article, { article: of.slug, id });
    return reportMissing({
      what: 'number',
      surface,
      article: of.slug,
      found: number.id,
      known: of.numbers.filter((id) => !numbers.includes(nameOf(id))),
      addressOf: (known) => comparePath(article, numbers.with(index, nameOf(known))),
    });
  }
  return undefined;
}

/** What the segments after “compare” ask for: numbers, and a file of their comparison. */
interface AskedComparison {
  readonly ids: readonly string[];
  /** “citation.txt”, “card.png”. */
  readonly file?: string;
  /** “svg”, “csv”: what follows the last number’s dot. */
  readonly format?: string;
}

const FILES: readonly string[] = [...CITATION_FILES, CARD_FILE];

function readAsked(given: readonly string[]): AskedComparison {
  const last = given.at(-1) ?? '';
  if (FILES.includes(last)) return { ids: given.slice(0, -1), file: last };
  const dot = last.lastIndexOf('.');
  if (dot < 1) return { ids: given };
  return { ids: given.with(-1, last.slice(0, dot)), format: last.slice(dot + 1) };
}

/** The segments of the figure that a comparison is taken for: `a/compare/x/y.svg` is `a/figures/x~y.svg`. */
export function asFigureSegments([
  first = '',
  article = '',
  ,
  ...given
]: readonly string[]): readonly string[] {
  const { ids, file, format } = readAsked(given);
  const slug = slugOfComparison(ids);
  const figure = format === undefined ? slug : `${slug}.${format}`;
  return [first, article, 'figures', figure, ...(file === undefined ? [] : [file])];
}

/** A file of a comparison, which the routes of figures' files answer. */
function resolveFile(
  article: CatalogueArticle,
  ids: readonly string[],
  { file, format }: AskedComparison,
  search: URLSearchParams,
  { articles }: Catalogue,
): Resolution {
  const slug = slugOfComparison(ids);
  if (file === CARD_FILE) return { kind: 'rewrite', path: pathOf(['export', 'card', article.slug, slug]) };
  if (file !== undefined)
    return { kind: 'rewrite', path: pathOf(['articles', article.slug, 'figures', slug, file]) };
  const address = parseAddress(['articles', article.slug, 'figures', `${slug}.${format}`]);
  const figure = figureNamed(article, slug, articles);
  if (!address || !figure) return PASS;
  return resolveByteOrderMark(address, search) ?? resolveExport({ address, article, figure, search });
}

/** @param hasSlash whether the address ends with a slash, which it does not keep */
export function resolveComparison(
  [, slug = '', , ...given]: readonly string[],
  search: URLSearchParams,
  catalogue: Catalogue,
  hasSlash: boolean,
): Resolution {
  const asked = readAsked(given);
  const isFile = asked.file !== undefined || asked.format !== undefined;
  const surface = isFile ? 'file' : 'page';
  const named = { article: slug, numbers: asked.ids };
  const now = canonicalComparison(catalogue.redirects, named);
  const articleOf = (name: string) => catalogue.articles.find((one) => one.slug === name);
  // A comparison of the numbers of others is none of an article that is not there.
  const asking = articleOf(canonicalComparison(catalogue.redirects, { article: slug, numbers: [] }).article);
  if (!asking) return reportMissingArticle(slug, surface, catalogue);
  const { article: first, numbers: ids } = now;
  if (ids.length < COMPARED.least || ids.length > COMPARED.most)
    return badCount(asking.slug, String(ids.length));
  const repeated = ids.find((id, index) => ids.indexOf(id) !== index);
  if (repeated !== undefined) return badCount(asking.slug, `“${repeated.slice(0, 80)}” twice`);
  const slugs = articlesOfComparison(now);
  if (slugs.length > MOST_ARTICLES) return badCount(asking.slug, `numbers of ${slugs.length} articles`);
  const missing = findMissing(now, catalogue, surface);
  if (missing) return missing;
  const article = articleOf(first) ?? asking;
  const isMoved = first !== slug || ids.some((id, index) => id !== asked.ids[index]);
  if (hasSlash || isMoved) {
    const ending = asked.file === undefined ? '' : `/${asked.file}`;
    const format = asked.format === undefined ? '' : `.${asked.format}`;
    const query = search.size === 0 ? '' : `?${search}`;
    const location = comparePath(first, ids) + format + ending + query;
    return { kind: 'redirect', location, status: 308 };
  }
  return isFile ? resolveFile(article, ids, asked, search, catalogue) : PASS;
}
