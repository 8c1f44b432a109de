/** Small numbers in a row, as a table has them: those between others are counts, which nothing around can change. */
import type { NumberItem } from './item';
import { at, isGluedTo, sliceWords, type Walk } from './walk';

/** Of more digits it might be a year, or a group of a telephone number. */
const isSmall = (walk: Walk, place: number): boolean => /^[1-9]\d?$/.test(at(walk, place).text);

/** The number at a place with a small number to either side: no words, units or signs are asked for. */
export function readInRow(walk: Walk, start: number): NumberItem | undefined {
  const isBetween =
    isSmall(walk, start) &&
    isSmall(walk, start - 1) &&
    isSmall(walk, start + 1) &&
    !isGluedTo(walk, start) &&
    !isGluedTo(walk, start + 1);
  // “5 1 1/2”: a part that is added.
  if (!isBetween || at(walk, start + 2).text === '/') return undefined;
  const words = sliceWords(walk, start, start + 1);
  return { kind: 'number', ...words, unit: 'count', relation: '=', value: Number(words.text), decimals: 0 };
}
