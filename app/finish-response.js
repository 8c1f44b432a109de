// @ts-check
import { dropFramework } from './drop-framework.js';
import { tagOf } from './entity-tag.js';
import { readPageScriptPath } from './page-script-file.js';

/** Of all addresses those whose pages are rendered when asked for, and so are not finished by the build. */
const MADE_ON_REQUEST = /^\/(?:articles\/[^/?]+(?:\?|\/(?:compare|with)\/.)|articles\?|found(?:\?|$))/;

/**
 * Who asks for the headers alone is not told of a page that nobody has finished: neither its tag nor its length.
 * @param {import('node:http').ServerResponse} response
 */
function leaveUntold(response) {
  const writeHead = response.writeHead.bind(response);
  Object.assign(response, {
    writeHead(/** @type {any[]} */ ...args) {
      for (const name of ['ETag', 'Content-Length']) response.removeHeader(name);
      return Reflect.apply(writeHead, response, args);
    },
  });
}

/**
 * Lets a page that is rendered for this request leave without the framework's client, as the build does with all
 * others.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
export function finishResponse(request, response) {
  if (!MADE_ON_REQUEST.test(request.url ?? '')) return;
  if (request.method === 'HEAD') return leaveUntold(response);
  /** @type {Buffer[]} */
  const chunks = [];
  const keep = (/** @type {unknown} */ chunk) => {
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
    return true;
  };
  const end = response.end.bind(response);
  const finish = (/** @type {unknown} */ last) => {
    keep(last);
    const whole = Buffer.concat(chunks);
    const isPage = String(response.getHeader('Content-Type') ?? '').startsWith('text/html');
    if (!isPage) return end(whole);
    const [html, script] = [whole.toString('utf8'), readPageScriptPath()];
    // The page of what is missing was finished by the build.
    const page = html.includes(script) ? html : dropFramework(html, script);
    if (!response.headersSent) {
      response.setHeader('ETag', tagOf(page));
      // Of a page that was kept, the framework says how long it was.
      response.removeHeader('Content-Length');
    }
    return end(page);
  };
  // What the framework sends as it writes waits for the end.
  Object.assign(response, { flushHeaders: () => {}, write: keep, end: finish });
}
