/** The response headers of every kind of answer. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSiteOrigin } from '@/data/addresses/origin';
import { sourceHashOf } from '@/data/addresses/source-hash';
import { SHOW_WHEN_SET } from './show-when-set';

/** Written after the build: the hashes of the inline scripts of each prerendered page. */
export const SCRIPT_HASHES_FILE = '.next/script-hashes.json';

/** Page path to the CSP sources of its inline scripts. */
export type ScriptHashes = Readonly<Record<string, readonly string[]>>;

let hashes: ScriptHashes | undefined;

function readScriptHashes(): ScriptHashes {
  const file = join(process.cwd(), SCRIPT_HASHES_FILE);
  hashes ??= existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as ScriptHashes) : {};
  return hashes;
}

/** Browsers that have seen the site over TLS keep to TLS; where the site's own origin has none, nothing is said. */
const TRANSPORT: Readonly<Record<string, string>> = readSiteOrigin().startsWith('https:')
  ? { 'Strict-Transport-Security': 'max-age=31536000' }
  : {};

const COMMON: Readonly<Record<string, string>> = {
  ...TRANSPORT,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=()',
};

/** A page that was prerendered has the scripts of its build. */
function prerenderedScripts(path: string): readonly string[] {
  const known = readScriptHashes();
  return known[path] ?? known['/_not-found'] ?? [];
}

/** Of the addresses that no rewrite leads to: the pages that are rendered when asked for. */
export const isMadeOnRequest = (path: string): boolean => /^\/articles\/[^/]+\/compare\/./.test(path);

/**
 * For a page: nothing but its own scripts runs, nothing from elsewhere loads, nobody frames it.
 * @param nonce of a page that is rendered for this request; its scripts carry it
 */
export function pageHeaders(path: string, nonce?: string): Readonly<Record<string, string>> {
  const scripts =
    nonce === undefined ? prerenderedScripts(path) : [`'nonce-${nonce}'`, sourceHashOf(SHOW_WHEN_SET)];
  const policy = [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(' '),
    "style-src 'self'",
    "img-src 'self' data:",
    'font-src data:',
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
  return { ...COMMON, 'Content-Security-Policy': policy, 'Cross-Origin-Opener-Policy': 'same-origin' };
}

/** For files and embeds, which say their own policy where they need one. */
export const fileHeaders = (): Readonly<Record<string, string>> => COMMON;
