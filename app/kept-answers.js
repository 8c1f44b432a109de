// @ts-check
import { keepWithin } from '../components/picture/keep-within.js';
import { holdsTag } from './entity-tag.js';

/**
 * Whole answers, as they were sent, for those who ask the same again: a build answers the same at any time, and the
 * way through the framework and the compression takes many times as long as sending what came of it. In
 * JavaScript, since the server runs it without a build.
 */

/** Bytes of all that is kept together; those that were asked for longest ago go first. */
const MOST_BYTES = 32e6;
/** What alone is larger is not kept. */
const MOST_ONE = 1e6;

/** What the headers of an answer and its place take besides, about; addresses may be long, so theirs is counted. */
const BESIDES = 2000;

/** Parts of a file are neither answered from what is kept nor kept themselves. All else changes nothing, or is not read. */
const OF_PARTS = ['range', 'if-range'];

/** These are of one connection, or made anew for each answer. */
const OF_ONE_ANSWER = new Set(['connection', 'content-length', 'date', 'keep-alive', 'transfer-encoding']);
/** These tell of a body, which one who has it already is not sent. */
const OF_THE_BODY = new Set(['content-type', 'content-encoding']);

/**
 * Headers are names and values in turn, as the server writes them fastest.
 * @typedef {{
 *   readonly tag: string,
 *   readonly headers: (string | string[])[],
 *   readonly headersUnchanged: (string | string[])[],
 *   readonly body: Buffer,
 * }} Kept
 */

/**
 * @param {import('node:http').ServerResponse} response
 * @param {Buffer} body
 * @returns {Kept}
 */
function copyAnswer(response, body) {
  // Its types know it of requests alone.
  /** @type {string[]} */
  const all = /** @type {any} */ (response).getRawHeaderNames();
  const names = all.filter((name) => !OF_ONE_ANSWER.has(name.toLowerCase()));
  const readHeader = (/** @type {string} */ name) => {
    const value = response.getHeader(name);
    return Array.isArray(value) ? value : String(value);
  };
  return {
    tag: String(response.getHeader('ETag') ?? ''),
    headers: [...names.flatMap((name) => [name, readHeader(name)]), 'Content-Length', String(body.length)],
    headersUnchanged: names
      .filter((name) => !OF_THE_BODY.has(name.toLowerCase()))
      .flatMap((name) => [name, readHeader(name)]),
    body,
  };
}

/**
 * Undefined where the answer is not for everyone who asks so. The host is part of it, so that one who asks as another
 * site gets, at worst, what that one spoiled.
 * @param {import('node:http').IncomingMessage} request
 */
function keyOf({ method, url, headers }) {
  if (method !== 'GET' || OF_PARTS.some((name) => name in headers)) return undefined;
  // No header holds a line break.
  return `${headers.host}\n${url}\n${headers['accept-encoding']}`;
}

/**
 * @param {string} key
 * @param {Kept} answer
 */
const sizeOf = (key, { body }) => body.length + 2 * key.length + BESIDES;

/** @param {import('node:http').ServerResponse} response */
const mayBeKept = (response) =>
  response.statusCode === 200 &&
  !response.hasHeader('Set-Cookie') &&
  !/no-store|private/.test(String(response.getHeader('Cache-Control')));

/**
 * @param {number} [mostBytes]
 * @param {number} [mostOne]
 */
export function keepAnswers(mostBytes = MOST_BYTES, mostOne = MOST_ONE) {
  /** @type {ReturnType<typeof keepWithin<Kept>>} */
  const kept = keepWithin(mostBytes);
  const keep = (/** @type {string} */ key, /** @type {Kept} */ answer) =>
    kept.set(key, answer, sizeOf(key, answer));

  /**
   * Keeps what is sent, if it is sent whole.
   * @param {string} key
   * @param {import('node:http').ServerResponse} response
   */
  function listen(key, response) {
    /** @type {Buffer[] | undefined} undefined once there is too much of it */
    let chunks = [];
    let size = 0;
    const take = (/** @type {unknown} */ chunk, /** @type {unknown} */ encoding) => {
      if (typeof chunk !== 'string' && !(chunk instanceof Uint8Array)) return;
      const taken = Buffer.from(/** @type {any} */ (chunk), /** @type {any} */ (encoding));
      size += taken.length;
      if (size > mostOne) chunks = undefined;
      chunks?.push(taken);
    };
    const [write, end] = [response.write.bind(response), response.end.bind(response)];
    Object.assign(response, {
      write(/** @type {any[]} */ ...given) {
        take(given[0], given[1]);
        return /** @type {any} */ (write)(...given);
      },
      end(/** @type {any[]} */ ...given) {
        take(given[0], given[1]);
        const result = /** @type {any} */ (end)(...given);
        if (chunks && mayBeKept(response)) keep(key, copyAnswer(response, Buffer.concat(chunks)));
        chunks = undefined;
        return result;
      },
    });
  }

  /**
   * Answers from what is kept, or keeps what will be answered.
   * @param {import('node:http').IncomingMessage} request
   * @param {import('node:http').ServerResponse} response
   * @returns {boolean} whether it has answered
   */
  return function answerKept(request, response) {
    const key = keyOf(request);
    if (key === undefined) return false;
    const known = kept.get(key);
    if (!known) {
      listen(key, response);
      return false;
    }
    const asked = request.headers['if-none-match'];
    if (asked !== undefined && known.tag !== '' && holdsTag(asked, known.tag))
      response.writeHead(304, /** @type {any} */ (known.headersUnchanged)).end();
    else response.writeHead(200, /** @type {any} */ (known.headers)).end(known.body);
    return true;
  };
}
