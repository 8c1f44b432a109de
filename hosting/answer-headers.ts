/** The headers of every file of an export: those that the server sends with the same address. */
import { fileHeaders, pageHeaders } from '@/app/content-security';
import type { FileKind } from './file-kinds';

export type Headers = Readonly<Record<string, string>>;

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
