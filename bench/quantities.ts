/** What the reader finds, told as the public sets of quantities tell it: a value, and how it is bounded or changed. */

import { directionBefore } from '@/data/reading/change/said-before';
import { readHedgeBefore } from '@/data/reading/hedge';
import type { Item, NumberItem, OtherItem } from '@/data/reading/item';
import { readExtent } from '@/data/reading/range';
import { readWalk } from '@/data/reading/read-text';
import { isWord, startWalk, type Walk } from '@/data/reading/walk';

/** A value, or the two ends of a range. */
export type Value = readonly [number] | readonly [number, number];

export interface Quantity {
  readonly value: Value;
  /** “=”, “~”, “<”, “>”, “up” or “down”. */
  readonly change: string;
}

const PERCENT = /%|per ?cent|\d ?pc\b/iu;
const HUNDREDTH = /\d ?(?:p|c)$|\b(?:cents?|pence|sen)\b|basis/iu;
/** Those sets count no doubling and no place in an order. */
const UNCOUNTED = /doubl|tripl|trebl|quadrupl|halv|twice|thrice/iu;

const BOUNDS: Readonly<Record<string, string>> = { '>=': '>', '<=': '<', '..': '=' };

/** Shares are told in percent and prices in the unit that is written. */
function scaleOf({ text, unit }: NumberItem): number {
  if (unit === 'share' || unit === 'change') return PERCENT.test(text) ? 100 : 1;
  return (unit === 'money' || unit === 'points') && HUNDREDTH.test(text) ? 100 : 1;
}

function ofNumber(walk: Walk, place: number, item: NumberItem): Quantity | undefined {
  if (item.unit === 'rank' || UNCOUNTED.test(item.text)) return undefined;
  const isTurned = item.unit === 'change' || item.unit === 'points';
  const hasSign = /[-−–]\d|minus|negative/iu.test(item.text);
  const scale = scaleOf(item) * (isTurned && item.value < 0 && !hasSign ? -1 : 1);
  const ends = [item.value * scale, ...(item.upper === undefined ? [] : [item.upper * scale])];
  const value = ends.toSorted((a, b) => Math.abs(a) - Math.abs(b)) as unknown as Value;
  // Those sets call “rose 5%” and “rose by 5%” a rise, and “a rise of 5%” a plain amount.
  const isNamed = isWord(walk, place - 1, 'of');
  const direction = item.relation === '=' && !isNamed ? directionBefore(walk, place) : undefined;
  const isSigned = isTurned && item.relation === '=' && /^[+−-]/u.test(item.text);
  if (direction !== undefined || isSigned)
    return { value, change: (direction ?? Math.sign(item.value)) > 0 ? 'up' : 'down' };
  // A fall turns the reader's bounds round; those sets leave them.
  const isFall = isTurned && item.value < 0;
  const isAbout = item.relation === '..' && readHedgeBefore(walk, place, 0, false)?.relation === '~';
  const bound = isAbout ? '~' : (BOUNDS[item.relation] ?? item.relation);
  const unturned: Readonly<Record<string, string>> = { '>': '<', '<': '>' };
  return { value, change: isFall ? (unturned[bound] ?? bound) : bound };
}

const VAGUE: ReadonlyMap<string, number> = new Map([
  ['tens', 10],
  ['dozens', 12],
  ['hundreds', 100],
  ['thousands', 1000],
  ['millions', 1_000_000],
  ['billions', 1_000_000_000],
]);

/** “tens of thousands” is from 10,000 to 100,000. */
function ofVague(text: string): Quantity | undefined {
  const values = text
    .toLowerCase()
    .split(' of ')
    .map((word) => VAGUE.get(word));
  if (values.some((value) => value === undefined)) return undefined;
  const least = values.reduce<number>((product, value) => product * (value ?? 1), 1);
  return { value: [least, least * 10], change: '=' };
}

/** Ages, periods and “one of” have a value there. */
function ofOther(walk: Walk, place: number, { text, reason }: OtherItem): Quantity | undefined {
  if (reason === 'no-value') return ofVague(text);
  if (reason === 'pronoun') return isWord(walk, place + 1, 'of') ? { value: [1], change: '=' } : undefined;
  if (reason !== 'age' && reason !== 'period') return undefined;
  const bound = isWord(walk, place, 'over', 'above')
    ? '>'
    : isWord(walk, place, 'under', 'below')
      ? '<'
      : '=';
  const extent = readExtent(walk, bound === '=' ? place : place + 1);
  // “men aged 18 to 34” says who is counted.
  if (!extent || (reason === 'age' && extent.upper !== undefined)) return undefined;
  return { value: extent.upper === undefined ? [extent.value] : [extent.value, extent.upper], change: bound };
}

/** The same once more in other units: “more than 100 km (60 miles)”, “lost 190 points, or 0.6%”. */
const AGAIN = /^ (?:\((?:[A-Z]{2} ?)?|\/ )$|^(?: [\p{L}-]+)?,? or $/u;

/** Those sets bind such a number, and move it, as the one before it. */
function bindAgain(
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

/** “from 8 to 9”: two levels to the reader, one range to those sets. */
function joinLevels(
  text: string,
  items: readonly Item[],
  found: readonly (Quantity | undefined)[],
): readonly Quantity[] {
  const joined: (Quantity | undefined)[] = [...found];
  for (let index = 0; index + 1 < items.length; index += 1) {
    const [item, next] = [items[index], items[index + 1]];
    const [low, high] = [joined[index], joined[index + 1]];
    if (!(item && next && low && high) || low.value.length > 1 || high.value.length > 1) continue;
    const isFrom = /\bfrom (?:about |around )?$/u.test(text.slice(0, item.start));
    if (!isFrom || text.slice(item.end, next.start) !== ' to ') continue;
    joined[index] = { value: [low.value[0], high.value[0]], change: '=' };
    joined[index + 1] = undefined;
  }
  return joined.filter((quantity) => quantity !== undefined);
}

export function readQuantities(text: string): readonly Quantity[] {
  const walk = startWalk(text, {});
  const items = readWalk(walk);
  const found = items.map((item) => {
    const place = walk.tokens.findIndex(({ start }) => start >= item.start);
    return item.kind === 'number' ? ofNumber(walk, place, item) : ofOther(walk, place, item);
  });
  return joinLevels(text, items, bindAgain(text, items, found));
}
