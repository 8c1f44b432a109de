// @ts-check
/** What every answer says, whoever gives it. In JavaScript, since the server runs it without a build. */

/** @type {Readonly<Record<string, string>>} */
export const COMMON_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=()',
};
