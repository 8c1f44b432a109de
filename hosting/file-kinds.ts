/** What kind of answer each file of an export is, told by its name. */

export type FileKind = 'page' | 'embed' | 'picture' | 'file' | 'asset' | 'icon';

/** By what a file’s name ends with; those that hosts know by themselves are said all the same. */
export const CONTENT_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  ico: 'image/x-icon',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
  jsonld: 'application/ld+json',
  zip: 'application/zip',
  txt: 'text/plain; charset=utf-8',
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  xml: 'application/xml',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

/** Files whose type their ending does not tell: the pattern of the file, as a regular expression. */
export const OTHER_TYPES: readonly { readonly pattern: string; readonly type: string }[] = [
  { pattern: '^robots\\.txt$', type: 'text/plain' },
  { pattern: '^feed\\.xml$', type: 'application/atom+xml; charset=utf-8' },
  { pattern: '^oembed/.*\\.xml$', type: 'text/xml; charset=utf-8' },
  { pattern: '^oembed/.*\\.json$', type: 'application/json; charset=utf-8' },
  { pattern: '/citation\\.json$', type: 'application/vnd.citationstyles.csl+json' },
];

export function contentTypeOf(file: string): string {
  const other = OTHER_TYPES.find(({ pattern }) => new RegExp(pattern).test(file));
  return other?.type ?? CONTENT_TYPES[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
}

export function kindOf(file: string): FileKind {
  if (file.startsWith('_next/')) return 'asset';
  if (file.startsWith('embed/')) return 'embed';
  if (file.endsWith('.html')) return 'page';
  if (file === 'favicon.ico' || file === 'icon.svg') return 'icon';
  return file.endsWith('.svg') ? 'picture' : 'file';
}
