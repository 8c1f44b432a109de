/** Quantities beside each other: told again in other units, two levels of one move, “8 or 9”. */

import type { Item } from '@/data/reading/item';

/** A value, or the two ends of a range. */
export type Value = readonly [number] | readonly [number, number];

export interface Quantity {
  readonly value: Value;
  /** “=”, “~”, “<”, “>”, “up” or “down”. */
  readonly change: string;
}

/** The same once more in other units: “more than 100 km (60 miles)”, “lost 190 points, or 0.6%”. */
const AGAIN = /^ (?:\((?:[A-Z]{2} ?)?|\/ )$|^(?: [\p{L}-]+)?,? or $/u;

/** Those sets bind such a number, and move it, as the one before it. */
export function bindAgain(
  text: string,
  items: readonly Item[],
  found: readonly (Quantity | undefined)[],
): readonly (Quantity | undefined)[] {
  let before: Quantity | undefined;
  return found.map((quantity, index) => {
    const between = text.slice(items[index - 1]?.end ?? 0, items[index]?.start);
    const isBound = quantity?.change === '=' && AGAIN.test(between);
    if (quantity && before && isBound) {
      before = { ...quantity, change: before.change };
    } else before = quantity;
    return before;
  });
}

const FROM = /\bfrom (?:the |about |around )?$/u;
/** Between the ends: units and times, and nothing else that could be counted. */
const TO = /^[^,;()]{0,40} to $/u;

/** “from 8 to 9”, “from 21 mpg combined to 23”: two levels to the reader, one range to those sets. */
export function joinLevels(
  text: string,
  items: readonly Item[],
  found: readonly (Quantity | undefined)[],
): readonly (Quantity | undefined)[] {
  const joined: (Quantity | undefined)[] = [...found];
  for (const [index, item] of items.entries()) {
    const low = joined[index];
    if (low?.value.length !== 1 || !FROM.test(text.slice(0, item.start))) continue;
    const other = joined.findIndex((quantity, place) => place > index && quantity !== undefined);
    const [high, next] = [joined[other], items[other]];
    if (high?.value.length !== 1 || !next || !TO.test(text.slice(item.end, next.start))) continue;
    joined[index] = { value: [low.value[0], high.value[0]], change: '=' };
    joined[other] = undefined;
  }
  return joined;
}

/** “8 or 9 dollars”: a range to the reader, two amounts to those sets, of which the hedge binds the first. */
export function splitEither(quantity: Quantity, item?: Item): readonly Quantity[] {
  const [low, high] = quantity.value;
  if (high === undefined || !item || !/\S or \S/u.test(item.text)) return [quantity];
  return [
    { ...quantity, value: [low] },
    { value: [high], change: '=' },
  ];
}
