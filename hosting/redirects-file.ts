/** `_redirects`, as Cloudflare Pages and Netlify read it: where what was renamed is now. */
import type { Ledger } from '@/data/addresses/ledger';
import { movedPaths } from './moved-paths';

export const writeRedirectsFile = (redirects: Ledger['redirects']): string =>
  [
    '# Every line: an address that was published, the one that it has now, and that it has moved for good.',
    '/articles/:article/with/bad-context /articles/:article 307',
    ...movedPaths(redirects).flatMap(({ from, to, hasBelow }) => [
      `${from} ${to} 308`,
      ...(hasBelow ? [`${from}/* ${to}/:splat 308`] : []),
    ]),
  ]
    .join('\n')
    .concat('\n');
