/** The address of a comparison: /articles/<article>/compare/<id>/<id>[/…]. */
import { COMPARED } from '@/data/comparability/compared-number';
import { articlePath, comparePath } from './addresses';
import type { Catalogue, CatalogueArticle } from './catalogue';
import { currentPathOf } from './ledger';
import { PASS, type Resolution, reportMissing } from './resolution';

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

function reportMissingNumber(article: CatalogueArticle, ids: readonly string[], index: number): Resolution {
  return reportMissing({
    what: 'number',
    surface: 'page',
    article: article.slug,
    found: ids[index] ?? '',
    known: article.numbers.filter((id) => !ids.includes(id)),
    addressOf: (known) => comparePath(article.slug, ids.toSpliced(index, 1, known)),
  });
}

/** @param hasSlash whether the address ends with a slash, which it does not keep */
export function resolveComparison(
  [, slug = '', , ...given]: readonly string[],
  catalogue: Catalogue,
  hasSlash: boolean,
): Resolution {
  const current = isName(slug) ? currentPathOf(catalogue.redirects, slug) : slug;
  const article = catalogue.articles.find((one) => one.slug === current);
  if (!article) {
    return reportMissing({
      what: 'article',
      surface: 'page',
      found: slug,
      known: catalogue.articles.map((one) => one.slug),
      addressOf: articlePath,
    });
  }
  const ids = currentIds(catalogue, slug, given);
  if (ids.length < COMPARED.least || ids.length > COMPARED.most)
    return badCount(article.slug, String(ids.length));
  const repeated = ids.find((id, index) => ids.indexOf(id) !== index);
  if (repeated !== undefined) return badCount(article.slug, `“${repeated.slice(0, 80)}” twice`);
  const unknown = ids.findIndex((id) => !article.numbers.includes(id));
  if (unknown !== -1) return reportMissingNumber(article, ids, unknown);
  const isMoved = current !== slug || ids.some((id, index) => id !== given[index]);
  if (hasSlash || isMoved) return { kind: 'redirect', location: comparePath(article.slug, ids), status: 308 };
  return PASS;
}
