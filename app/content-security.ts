/** The response headers of every kind of answer. */
import { COMMON_HEADERS } from '@/app/common-headers.js';
import { AN_HOUR, ASK_AGAIN } from '@/data/addresses/caching';
import { readSiteOrigin } from '@/data/addresses/origin';
import { sourceHashOf } from '@/data/addresses/source-hash';
import { SHOW_WHEN_SET } from './show-when-set';

/** Browsers that have seen the site over TLS keep to TLS; where the site's own origin has none, nothing is said. */
const TRANSPORT: Readonly<Record<string, string>> = readSiteOrigin().startsWith('https:')
  ? { 'Strict-Transport-Security': 'max-age=31536000' }
  : {};

const COMMON: Readonly<Record<string, string>> = { ...TRANSPORT, ...COMMON_HEADERS };

/** For a page: nothing but its own scripts runs, nothing from elsewhere loads, nobody frames it. */
const PAGE_POLICY = [
  "default-src 'none'",
  `script-src 'self' ${sourceHashOf(SHOW_WHEN_SET)}`,
  "style-src 'self'",
  "img-src 'self' data:",
  'font-src data:',
  "manifest-src 'self'",
  // No script asks for anything; but checkers ask for robots.txt on behalf of a page, by its policy.
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

export const pageHeaders = (): Readonly<Record<string, string>> => ({
  ...COMMON,
  'Content-Security-Policy': PAGE_POLICY,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  // The framework lets shared caches keep a page for a year, whatever is published meanwhile.
  'Cache-Control': ASK_AGAIN,
});

/** For files and embeds, which say their own policy where they need one. */
export const fileHeaders = (): Readonly<Record<string, string>> => COMMON;

/** For files that anyone may read, from any page. */
export const OPEN_FILE_HEADERS: Readonly<Record<string, string>> = {
  'Cache-Control': AN_HOUR,
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** A picture may style itself and bring its typefaces along; nothing of it runs or loads. */
export const PICTURE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; sandbox";

/** For an embed, which any page may frame and no search engine lists. */
export const embedHeaders = (policy: string): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': policy,
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Robots-Tag': 'noindex',
  'Cache-Control': 'public, max-age=300, stale-while-revalidate=86400',
});
