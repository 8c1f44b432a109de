/** Where what was renamed is now, as hosts are told: by the path of an address, without its query. */
import { pathOf } from '@/data/addresses/addresses';
import type { Ledger } from '@/data/addresses/ledger';

export interface MovedPath {
  readonly from: string;
  readonly to: string;
  /** Whether what lies below has moved with it: a file has nothing below. */
  readonly hasBelow: boolean;
}

const CLAIM = 'claims';
const FIGURE = 'figures';
const FILES = ['svg', 'png', 'csv', 'json', 'zip'];

function pathsOf(from: readonly string[], to: readonly string[]): readonly MovedPath[] {
  const [fromArticle = '', kind, fromName = '', ...below] = from;
  const [toArticle = '', , toName = ''] = to;
  const moved = (before: readonly string[], now: readonly string[]): MovedPath => ({
    from: pathOf(before),
    to: pathOf(now),
    hasBelow: true,
  });
  if (kind === undefined)
    return ['articles', 'embed'].map((root) => moved([root, fromArticle], [root, toArticle]));
  if (below.length > 0 || (kind !== CLAIM && kind !== FIGURE)) return [];
  const page = moved(['articles', fromArticle, kind, fromName], ['articles', toArticle, kind, toName]);
  if (kind === CLAIM) return [page];
  return [
    page,
    ...FILES.map((format) => ({
      from: `${page.from}.${format}`,
      to: `${page.to}.${format}`,
      hasBelow: false,
    })),
    moved(['embed', fromArticle, fromName], ['embed', toArticle, toName]),
  ];
}

/**
 * Hosts take the first that fits, so what lies deeper comes first, as in the ledger. A view or a fact that was renamed
 * has no path of its own: the edge function and the server know it.
 */
export const movedPaths = (redirects: Ledger['redirects']): readonly MovedPath[] =>
  Object.entries(redirects)
    .map(([from, to]) => [from.split('/'), to.split('/')] as const)
    .toSorted(([one], [other]) => other.length - one.length)
    .flatMap(([from, to]) => pathsOf(from, to));
