/** `_redirects`, as Cloudflare Pages and Netlify read it: where what was renamed is now. */
import { pathOf } from '@/data/addresses/addresses';
import type { Ledger } from '@/data/addresses/ledger';

const CLAIM = 'claims';
const FIGURE = 'figures';

/** Pairs of addresses, from the old to the new, with what lies below them. */
function pathsOf(from: readonly string[], to: readonly string[]): readonly (readonly [string, string])[] {
  const [fromArticle = '', kind, fromName = '', ...below] = from;
  const [toArticle = '', , toName = ''] = to;
  if (kind === undefined)
    return ['articles', 'embed'].map((root) => [pathOf([root, fromArticle]), pathOf([root, toArticle])]);
  if (below.length > 0 || (kind !== CLAIM && kind !== FIGURE)) return [];
  const page = [
    pathOf(['articles', fromArticle, kind, fromName]),
    pathOf(['articles', toArticle, kind, toName]),
  ] as const;
  if (kind === CLAIM) return [page];
  const files = ['svg', 'png', 'csv', 'json', 'zip'].map(
    (format) => [`${page[0]}.${format}`, `${page[1]}.${format}`] as const,
  );
  return [page, ...files, [pathOf(['embed', fromArticle, fromName]), pathOf(['embed', toArticle, toName])]];
}

/** A view or a fact that was renamed has no path of its own: the edge function and the server know it. */
export const writeRedirectsFile = (redirects: Ledger['redirects']): string =>
  [
    '# Every line: an address that was published, the one that it has now, and that it has moved for good.',
    '/articles/:article/with/bad-context /articles/:article 307',
    ...Object.entries(redirects).flatMap(([from, to]) =>
      pathsOf(from.split('/'), to.split('/')).flatMap(([old, now]) =>
        /\.[a-z]+$/.test(old) ? [`${old} ${now} 308`] : [`${old} ${now} 308`, `${old}/* ${now}/:splat 308`],
      ),
    ),
  ]
    .join('\n')
    .concat('\n');
