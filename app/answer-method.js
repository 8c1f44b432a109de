// @ts-check
import { ALLOW, METHOD_HELP, PREFLIGHT_HEADERS, REFUSAL_HEADERS } from './allowed-methods.js';

/**
 * What requests are told whose method this site does not know, before the framework sees them: it takes POST for
 * GET, and throws on TRACE. In JavaScript, since the server runs it without a build.
 */

/**
 * Answers a request that asks for no content: OPTIONS, and methods that are not allowed.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @returns {boolean} whether it has answered
 */
export function answerMethod(request, response) {
  if (request.method === 'GET' || request.method === 'HEAD') return false;
  if (request.method === 'OPTIONS') {
    const isPreflight = request.headers['access-control-request-method'] !== undefined;
    response.writeHead(204, isPreflight ? PREFLIGHT_HEADERS : { Allow: ALLOW }).end();
    return true;
  }
  response.writeHead(405, REFUSAL_HEADERS).end(METHOD_HELP);
  return true;
}

/** Faults of requests that Node's parser refuses, with the status that says so. */
const STATUS_OF_FAULT = new Map([
  ['HPE_INVALID_METHOD', '405 Method Not Allowed'],
  ['HPE_HEADER_OVERFLOW', '431 Request Header Fields Too Large'],
  ['ERR_HTTP_REQUEST_TIMEOUT', '408 Request Timeout'],
]);

/**
 * Answers what never became a request: unknown methods, tunnels, too long or broken headers.
 * @param {import('node:stream').Duplex} socket
 * @param {string | undefined} fault Node's code of what was wrong
 */
export function answerRefused(socket, fault) {
  if (fault === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const status = STATUS_OF_FAULT.get(fault ?? '') ?? '400 Bad Request';
  const allow = status.startsWith('405') ? `Allow: ${ALLOW}\r\n` : '';
  socket.end(`HTTP/1.1 ${status}\r\n${allow}Connection: close\r\nContent-Length: 0\r\n\r\n`);
}
