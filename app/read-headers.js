// @ts-check
/**
 * What the site reads of a request's headers. All else is left out before anyone looks: what proxies and browsers add
 * (cookies of a parent domain, traces, forwarded names) changes no answer, and what the framework's own client and its
 * inner calls say nobody from outside has a reason to.
 */
const READ = new Set([
  'accept',
  'accept-encoding',
  'access-control-request-headers',
  'access-control-request-method',
  'connection',
  'content-length',
  'content-type',
  'expect',
  'host',
  'if-modified-since',
  'if-none-match',
  'if-range',
  'origin',
  'range',
  'transfer-encoding',
  'upgrade',
  'user-agent',
]);

/** @param {import('node:http').IncomingHttpHeaders} headers are changed */
export function leaveOutUnread(headers) {
  for (const name of Object.keys(headers)) if (!READ.has(name)) delete headers[name];
}
