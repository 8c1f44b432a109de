/** The response headers of every kind of answer. */
import { readSiteOrigin } from '@/data/addresses/origin';
import { sourceHashOf } from '@/data/addresses/source-hash';
import { SHOW_WHEN_SET } from './show-when-set';

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

/** For a page: nothing but its own scripts runs, nothing from elsewhere loads, nobody frames it. */
const PAGE_POLICY = [
  "default-src 'none'",
  `script-src 'self' ${sourceHashOf(SHOW_WHEN_SET)}`,
  "style-src 'self'",
  "img-src 'self' data:",
  'font-src data:',
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

export const pageHeaders = (): Readonly<Record<string, string>> => ({
  ...COMMON,
  'Content-Security-Policy': PAGE_POLICY,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
});

/** For files and embeds, which say their own policy where they need one. */
export const fileHeaders = (): Readonly<Record<string, string>> => COMMON;
