import type { Item } from '@/data/reading/item';
import { readText } from '@/data/reading/read-text';
import type { Case } from './read-cases';

const isNear = (a: number | undefined, b: number | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b)));

const ofNumber = (item: Item): string | undefined =>
  item.kind === 'number'
    ? item.per === undefined
      ? (item.currency ?? item.measure)
      : String(item.per)
    : undefined;

/** Reasons that mean one: a period is told as a date, an amount by name as “no value”. */
const sameReason = (found: string, expected: string): boolean => found === expected.replace(' ', '-');

function isRight(item: Item, { words, unit, relation, value, upper, of }: Case): boolean {
  if (item.text !== words) return false;
  if (item.kind === 'other') return unit === 'other' && sameReason(item.reason, relation);
  return (
    item.unit === unit &&
    item.relation === relation &&
    isNear(item.value, value) &&
    isNear(item.upper, upper) &&
    ofNumber(item) === of
  );
}

/** The items of a case's sentence if none is as expected; undefined if one is. */
export function faultOf(expected: Case): readonly Item[] | undefined {
  const items = readText(expected.sentence);
  return items.some((item) => isRight(item, expected)) ? undefined : items;
}
