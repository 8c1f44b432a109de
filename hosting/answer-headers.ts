/** The headers of every file of an export: those that the server sends with the same address. */
import { fileHeaders, pageHeaders } from '@/app/content-security';

export type Headers = Readonly<Record<string, string>>;

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

/** A picture may style itself and bring its typefaces along; nothing of it runs or loads. */
const PICTURE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; sandbox";

/**
 * What every embed may do. That its style sheet is its own alone, and not another’s, it says itself
 * (carry-policy.ts): a host has no room for a header of each.
 */
const embedPolicy = (script: string): string =>
  [
    "default-src 'none'",
    'img-src data:',
    "style-src 'unsafe-inline'",
    `script-src ${script}`,
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    'frame-ancestors *',
  ].join('; ');

const OPEN: Headers = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };
const HOUR = 'public, max-age=3600, stale-while-revalidate=86400';

/** @param script the source of the policy that allows the script of embeds */
export function headersOfKind(kind: FileKind, script: string): Headers {
  switch (kind) {
    case 'page':
      return { ...pageHeaders(), 'Cache-Control': 'public, max-age=0, must-revalidate' };
    case 'embed':
      return {
        ...fileHeaders(),
        'Content-Security-Policy': embedPolicy(script),
        'Cross-Origin-Resource-Policy': 'cross-origin',
        'X-Robots-Tag': 'noindex',
        'Cache-Control': 'public, max-age=300, stale-while-revalidate=86400',
      };
    case 'picture':
      return { ...fileHeaders(), ...OPEN, 'Content-Security-Policy': PICTURE_POLICY, 'Cache-Control': HOUR };
    case 'file':
      return { ...fileHeaders(), ...OPEN, 'Cache-Control': HOUR };
    case 'asset':
      return { ...fileHeaders(), 'Cache-Control': 'public, max-age=31536000, immutable' };
    case 'icon':
      return { ...fileHeaders(), 'Cache-Control': 'public, max-age=0, must-revalidate' };
  }
}
