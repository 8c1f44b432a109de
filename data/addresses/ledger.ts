/**
 * The ledger lists every id and slug ever published, as the path of the thing within the dataset:
 *
 *   a                       an article
 *   a/claims/c              a claim; likewise a/context/…, a/derivations/…, a/sentences/…
 *   a/figures/f             a figure
 *   a/figures/f/views/v     a view
 *
 * A renamed thing stays listed, and `redirects` leads from its old path to its new one. What lies below a
 * renamed thing moves with it.
 */
import type { Article } from '@/data/model/article';

export interface Ledger {
  /** Sorted; never shortened. */
  readonly published: readonly string[];
  /** From the old path to the new one; no chains. */
  readonly redirects: Readonly<Record<string, string>>;
}

export class LedgerError extends Error {
  override readonly name = 'LedgerError';
}

type Redirects = Ledger['redirects'];

/** The article's paths, as the ledger lists them. */
function pathsOf(article: Article): readonly string[] {
  const slug = article.publication.slug;
  return [
    slug,
    ...article.claims.map((claim) => `${slug}/claims/${claim.id}`),
    ...article.context.map((fact) => `${slug}/context/${fact.id}`),
    ...article.derived.map((derived) => `${slug}/derivations/${derived.id}`),
    ...article.sentences.map((sentence) => `${slug}/sentences/${sentence.id}`),
    ...article.figures.flatMap((figure) => [
      `${slug}/figures/${figure.slug}`,
      ...figure.views.map((view) => `${slug}/figures/${figure.slug}/views/${view.id}`),
    ]),
  ];
}

/** The longest redirected path that is the given one or lies above it. */
function findRedirected(redirects: Redirects, path: string): string | undefined {
  const steps = path.split('/');
  for (let length = steps.length; length > 0; length -= 1) {
    const candidate = steps.slice(0, length).join('/');
    if (Object.hasOwn(redirects, candidate)) return candidate;
  }
  return undefined;
}

/**
 * Where a thing is now: its path with every redirect applied. With redirects that `checkRedirects`
 * accepts it ends, since every step leaves a shorter remainder below a redirected path.
 */
export function currentPathOf(redirects: Redirects, path: string): string {
  const from = findRedirected(redirects, path);
  if (from === undefined) return path;
  return currentPathOf(redirects, redirects[from] + path.slice(from.length));
}

/** “a/figures/f” has the kind “figures” and “a/figures/f/views/v” the kind “figures/views”. */
const kindOf = (path: string): string =>
  path
    .split('/')
    .filter((_, index) => index % 2 === 1)
    .join('/');

/** @throws LedgerError where a redirect leads to itself, to another redirect, or to another kind of thing. */
export function checkRedirects(ledger: Ledger): void {
  for (const [from, to] of Object.entries(ledger.redirects)) {
    if (!ledger.published.includes(from)) {
      throw new LedgerError(
        `ledger.json, redirects: expected “${from}” among the published paths, found it nowhere. ` +
          'Only what was once published needs a redirect: remove it, or correct its spelling.',
      );
    }
    const next = findRedirected(ledger.redirects, to);
    if (next !== undefined) {
      throw new LedgerError(
        `ledger.json, redirects: expected “${from}” to lead to a final path, found “${to}”, where ` +
          `“${next}” is redirected to “${ledger.redirects[next]}”: a chain or a loop. ` +
          'Let it lead directly to where the thing is now.',
      );
    }
    if (kindOf(from) !== kindOf(to)) {
      throw new LedgerError(
        `ledger.json, redirects: expected “${from}” to lead to a thing of its own kind, found “${to}”.`,
      );
    }
  }
}

/** Paths that the articles have and the ledger does not list. Mend: `npm run publish`. */
export function missingFromLedger(ledger: Ledger, articles: readonly Article[]): readonly string[] {
  const listed = new Set(ledger.published);
  return articles.flatMap(pathsOf).filter((path) => !listed.has(path));
}

/** Published paths that no article has and no redirect leads on from to one that an article has. */
export function lostFromLedger(ledger: Ledger, articles: readonly Article[]): readonly string[] {
  const present = new Set(articles.flatMap(pathsOf));
  return ledger.published.filter(
    (path) => !present.has(path) && !present.has(currentPathOf(ledger.redirects, path)),
  );
}

/** Redirected paths that an article has again: the redirect would hide it. */
export function hiddenByRedirects(ledger: Ledger, articles: readonly Article[]): readonly string[] {
  const present = new Set(articles.flatMap(pathsOf));
  return Object.keys(ledger.redirects).filter((path) => present.has(path));
}

/** The ledger with the articles' new paths added. */
export const extendLedger = (ledger: Ledger, articles: readonly Article[]): Ledger => ({
  published: [...ledger.published, ...missingFromLedger(ledger, articles)].toSorted(),
  redirects: ledger.redirects,
});
