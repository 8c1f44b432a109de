/** The address of a comparison and of its files: /articles/<article>/compare/<id>/<id>[/…]. */
import { COMPARED } from '@/data/comparability/compared-number';
import { parseAddress, type Surface } from './address-patterns';
import { articlePath, CARD_FILE, CITATION_FILES, comparePath, pathOf, slugOfComparison } from './addresses';
import { resolveByteOrderMark } from './byte-order-mark';
import { type Catalogue, type CatalogueArticle, figureNamed } from './catalogue';
import { currentPathOf } from './ledger';
import { PASS, type Resolution, reportMissing } from './resolution';
import { resolveExport } from './resolve-figure';

/** Whether the segments are those of a comparison, of however many numbers. */
export const isComparison = (segments: readonly string[]): boolean =>
  segments[0] === 'articles' && segments[2] === 'compare';

const badCount = (article: string, found: string): Resolution => ({
  kind: 'bad-request',
  message:
    `compare: expected the ids of ${COMPARED.least} to ${COMPARED.most} different numbers of one article, ` +
    `/articles/${article}/compare/<id>/<id>, found ${found}. ` +
    `The ids are in /articles/${article}/claims.json.`,
});

const isName = (name: string): boolean => /^[a-z0-9-]+$/.test(name);

/** The ids as they are called now. */
const currentIds = (catalogue: Catalogue, article: string, ids: readonly string[]): readonly string[] =>
  ids.map((id) =>
    isName(article) && isName(id)
      ? (currentPathOf(catalogue.redirects, `${article}/claims/${id}`).split('/')[2] ?? id)
      : id,
  );

function reportMissingNumber(
  article: CatalogueArticle,
  ids: readonly string[],
  index: number,
  surface: Surface,
): Resolution {
  return reportMissing({
    what: 'number',
    surface,
    article: article.slug,
    found: ids[index] ?? '',
    known: article.numbers.filter((id) => !ids.includes(id)),
    addressOf: (known) => comparePath(article.slug, ids.toSpliced(index, 1, known)),
  });
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
): Resolution {
  const slug = slugOfComparison(ids);
  if (file === CARD_FILE) return { kind: 'rewrite', path: pathOf(['export', 'card', article.slug, slug]) };
  if (file !== undefined)
    return { kind: 'rewrite', path: pathOf(['articles', article.slug, 'figures', slug, file]) };
  const address = parseAddress(['articles', article.slug, 'figures', `${slug}.${format}`]);
  const figure = figureNamed(article, slug);
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
  const current = isName(slug) ? currentPathOf(catalogue.redirects, slug) : slug;
  const article = catalogue.articles.find((one) => one.slug === current);
  if (!article) {
    return reportMissing({
      what: 'article',
      surface,
      found: slug,
      known: catalogue.articles.map((one) => one.slug),
      addressOf: articlePath,
    });
  }
  const ids = currentIds(catalogue, slug, asked.ids);
  if (ids.length < COMPARED.least || ids.length > COMPARED.most)
    return badCount(article.slug, String(ids.length));
  const repeated = ids.find((id, index) => ids.indexOf(id) !== index);
  if (repeated !== undefined) return badCount(article.slug, `“${repeated.slice(0, 80)}” twice`);
  const unknown = ids.findIndex((id) => !article.numbers.includes(id));
  if (unknown !== -1) return reportMissingNumber(article, ids, unknown, surface);
  const isMoved = current !== slug || ids.some((id, index) => id !== asked.ids[index]);
  if (hasSlash || isMoved) {
    const ending = asked.file === undefined ? '' : `/${asked.file}`;
    const format = asked.format === undefined ? '' : `.${asked.format}`;
    const location = comparePath(article.slug, ids) + format + ending;
    return { kind: 'redirect', location, status: 308 };
  }
  return isFile ? resolveFile(article, ids, asked, search) : PASS;
}
