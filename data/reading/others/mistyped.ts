/** Numbers with a space where none belongs: “5, 716,026”, “51. 595 percent”, “5 .2”. They are not guessed at, nor cut in pieces. */
import { at, isGluedTo, isWord, takePhrase, type Walk } from '../walk';
import type { OtherReader } from './other-found';

/** The place behind the digits that follow a separator and a space, where they go on with the number before it. */
function takeRest(walk: Walk, separator: number): number | undefined {
  const { text } = at(walk, separator + 1);
  if (isGluedTo(walk, separator + 1) || at(walk, separator + 1).breaks > 0) return undefined;
  if (at(walk, separator).text === ',') return /^\d{3}(?:,\d{3})+$/.test(text) ? separator + 2 : undefined;
  // A sentence may begin with “12 percent”, but not with a percentage of three digits.
  if (at(walk, separator).text !== '.' || !/^\d{3,}$/.test(text)) return undefined;
  if (isWord(walk, separator + 2, '%', 'percent')) return separator + 3;
  return takePhrase(walk, separator + 2, 'per cent');
}

export const readMistyped: OtherReader = (walk, start) => {
  const place = /^\p{Sc}$/u.test(at(walk, start).text) ? start + 1 : start;
  if (at(walk, place).kind !== 'number' || !/^\d{1,3}$/.test(at(walk, place).text)) return undefined;
  const next = at(walk, place + 1);
  if (/^\.\d+$/.test(next.text) && !next.isGlued && next.breaks === 0)
    return { start, end: place + 2, reason: 'unread' };
  const end = isGluedTo(walk, place + 1) ? takeRest(walk, place + 1) : undefined;
  return end === undefined ? undefined : { start, end, reason: 'unread' };
};
