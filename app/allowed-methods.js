// @ts-check
/** What requests are told whose method this site does not know, by whoever answers for it. In JavaScript, since the server runs it without a build. */

export const ALLOW = 'GET, HEAD, OPTIONS';
export const METHOD_HELP = `This site is read with ${ALLOW}; it takes no data.\n`;

/** Preflights are allowed wherever they ask; whether an answer may be read is said by the answer itself. */
export const PREFLIGHT_HEADERS = {
  Allow: ALLOW,
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': ALLOW,
  'Access-Control-Allow-Headers': '*',
  'Access-Control-Max-Age': '86400',
};

export const REFUSAL_HEADERS = {
  Allow: ALLOW,
  'Access-Control-Allow-Origin': '*',
  'Content-Type': 'text/plain; charset=utf-8',
  'X-Content-Type-Options': 'nosniff',
};
