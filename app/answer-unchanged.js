// @ts-check
import { holdsTag } from './entity-tag.js';

const OF_THE_BODY = ['Content-Type', 'Content-Length', 'Content-Encoding'];

/**
 * Lets an answer that the client has already leave without its body, whoever made it: its tag says which one it is.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
export function answerUnchanged(request, response) {
  const asked = request.headers['if-none-match'];
  if (asked === undefined) return;
  const writeHead = response.writeHead.bind(response);
  Object.assign(response, {
    writeHead(/** @type {number} */ status, /** @type {any[]} */ ...rest) {
      const tag = response.getHeader('ETag');
      if (status !== 200 || rest.length > 0 || typeof tag !== 'string' || !holdsTag(asked, tag))
        return writeHead(status, ...rest);
      for (const name of OF_THE_BODY) response.removeHeader(name);
      // Node sends no body after this status, whatever is written.
      return writeHead(304);
    },
  });
}
