/** `_headers`, as Cloudflare Pages reads it: at most 100 rules, each of at most 2,000 characters. */
import { type Headers, headersOfKind } from './answer-headers';
import { contentTypeOf } from './file-kinds';

interface HeaderRule {
  readonly path: string;
  readonly headers: Headers;
  /** Headers of wider rules that do not hold here. */
  readonly without?: readonly string[];
}

/** A name stands for one step of a path, whatever it ends with: what is no page takes the pages’ policy off. */
const PAGES = [
  '/',
  '/404',
  '/articles',
  '/how-to-read',
  '/articles/:article',
  '/articles/:article/with/:state',
  '/articles/:article/claims/:claim',
  '/articles/:article/figures/:figure',
  '/articles/:article/figures/:figure/:view',
  '/articles/:article/compare/*',
];

const without = (headers: Headers, names: readonly string[]): Headers =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)));

/** @param script the source of the policy that allows the script of embeds */
export function headerRules(script: string): readonly HeaderRule[] {
  const common = headersOfKind('icon', script);
  const shared = without(common, ['Cache-Control']);
  const own = (headers: Headers) => without(headers, Object.keys(shared));
  const page = own(headersOfKind('page', script));
  const file = own(headersOfKind('file', script));
  /** What rules before this one may have said: a host joins both. */
  const instead = (path: string, headers: Headers): HeaderRule => ({
    path,
    headers,
    without: [...new Set([...Object.keys(page), ...Object.keys(headers)])],
  });
  const files = (path: string, type?: string): HeaderRule =>
    instead(path, { ...file, ...(type === undefined ? {} : { 'Content-Type': type }) });
  const types = ['csv', 'jsonld', 'bib', 'ris'].map((ending) =>
    files(`/*.${ending}`, contentTypeOf(`x.${ending}`)),
  );
  return [
    { path: '/*', headers: shared },
    ...PAGES.map((path) => ({ path, headers: page })),
    { path: '/embed/*', headers: own(headersOfKind('embed', script)) },
    { path: '/_next/static/*', headers: own(headersOfKind('asset', script)) },
    ...types,
    ...['json', 'png', 'zip', 'txt'].map((ending) => files(`/*.${ending}`)),
    instead('/*.svg', own(headersOfKind('picture', script))),
    files('/feed.xml', contentTypeOf('feed.xml')),
    files('/sitemap.xml'),
    files('/embed.js'),
    files('/oembed/*'),
  ];
}

export const writeHeadersFile = (script: string): string =>
  headerRules(script)
    .map(({ path, headers, without: off = [] }) =>
      [
        path,
        ...off.map((name) => `  ! ${name}`),
        ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
      ].join('\n'),
    )
    .join('\n\n')
    .concat('\n');
