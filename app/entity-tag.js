// @ts-check
/** Tags of answers, by which who has one already is told so. In JavaScript, since the server runs it without a build. */
import { createHash } from 'node:crypto';

/**
 * The same for the same content only.
 * @param {string | Uint8Array} body
 */
export const tagOf = (body) => `"${createHash('sha256').update(body).digest('hex').slice(0, 32)}"`;

/**
 * Whether a list of tags holds this one; weak ones are the same as strong ones where nothing is put together of parts.
 * @param {string} asked what `If-None-Match` says
 * @param {string} tag
 */
export function holdsTag(asked, tag) {
  const plain = (/** @type {string} */ one) => one.trim().replace(/^W\//, '');
  return asked.trim() === '*' || asked.split(',').some((one) => plain(one) === plain(tag));
}
