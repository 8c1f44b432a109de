/** What the reader finds, told as the public sets of quantities tell it: a value, and how it is bounded or changed. */

import { directionBefore } from '@/data/reading/change/said-before';
import { readHedgeBefore } from '@/data/reading/hedge';
import type { NumberItem, OtherItem } from '@/data/reading/item';
import { readExtent } from '@/data/reading/range';
import { readWalk } from '@/data/reading/read-text';
import { at, isWord, startWalk, type Walk } from '@/data/reading/walk';
import { bindAgain, joinLevels, type Quantity, splitEither, type Value } from './quantities-in-row';

const PERCENT = /%|per ?cent|\d ?pc\b/iu;
const BARE = /^[+−-]?\d[\d.,]*$/u;
const HUNDREDTH = /\d ?(?:p|c)$|\b(?:cents?|pence|sen)\b|basis/iu;
/** Of compounds those sets count a motor's cylinders, and no “five-year” and no “six-speed”. */
const COMPOUND = /^(?:two|three|four|five|six|seven|eight|nine|ten)-(?!cylinder)\p{Ll}/iu;
const IN_COMPOUNDS: ReadonlySet<string> = new Set(['count', 'duration', 'measure']);
/** Those sets count no doubling and no place in an order. */
const UNCOUNTED = /doubl|tripl|trebl|quadrupl|halv|twice|thrice/iu;

const BOUNDS: Readonly<Record<string, string>> = { '>=': '>', '<=': '<', '..': '=' };

/** Shares are told in percent and prices in the unit that is written. */
function scaleOf({ text, unit }: NumberItem): number {
  // “4.8 to 4.7 percent”: the sign may stand behind the other.
  if (unit === 'share' || unit === 'change') return PERCENT.test(text) || BARE.test(text) ? 100 : 1;
  return (unit === 'money' || unit === 'points') && HUNDREDTH.test(text) ? 100 : 1;
}

const ADDING = ['add', 'adds', 'added', 'adding', 'raise', 'raises', 'raised', 'raising'] as const;

function ofNumber(walk: Walk, place: number, item: NumberItem): Quantity | undefined {
  if (item.unit === 'rank' || UNCOUNTED.test(item.text)) return undefined;
  if (IN_COMPOUNDS.has(item.unit) && COMPOUND.test(walk.text.slice(item.start))) return undefined;
  const isTurned = item.unit === 'change' || item.unit === 'points';
  const hasSign = /[-−–]\d|minus|negative/iu.test(item.text);
  const scale = scaleOf(item) * (isTurned && item.value < 0 && !hasSign ? -1 : 1);
  const ends = [item.value * scale, ...(item.upper === undefined ? [] : [item.upper * scale])];
  const value = ends.toSorted((a, b) => Math.abs(a) - Math.abs(b)) as unknown as Value;
  // Those sets call “rose 5%” and “rose by 5%” a rise, and “a rise of 5%” a plain amount.
  const isNamed = isWord(walk, place - 1, 'of');
  // “add ten users” and “raise 280 million” are plain there, and “rose about 5%” is a rise.
  const isPlain = isNamed || (item.unit === 'count' && isWord(walk, place - 1, ...ADDING));
  const isMoved =
    item.relation === '=' || (item.relation === '~' && isTurned && !isWord(walk, place - 1, 'up', 'down'));
  const direction = isMoved && !isPlain ? directionBefore(walk, place) : undefined;
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

/** The word before a place, or before the comma there. */
const wordBefore = (walk: Walk, place: number): string =>
  at(walk, isWord(walk, place - 1, ',') ? place - 2 : place - 1).text;

/** Ages, periods and “one of” have a value there. */
function ofOther(walk: Walk, place: number, { text, reason }: OtherItem): Quantity | undefined {
  if (reason === 'no-value') return ofVague(text);
  if (reason === 'pronoun') return isWord(walk, place + 1, 'of') ? { value: [1], change: '=' } : undefined;
  // “5G” is five there.
  if (/^\dG$/u.test(text)) return { value: [Number.parseInt(text, 10)], change: '=' };
  if (reason !== 'age' && reason !== 'period') return undefined;
  // “Smith, 25, said”: who is meant, more often than an age.
  if (reason === 'age' && /^\d+$/u.test(text) && /^[A-Z]/u.test(wordBefore(walk, place))) return undefined;
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

/** The set's file is in plain ASCII: “PS” was “£”, “Y=” was “¥” and “deg” was “°”. */
const restoreSigns = (text: string): string =>
  text
    .replaceAll(/\bPS(?=\d)/gu, '£')
    .replaceAll(/\bY=(?=\d)/gu, '¥')
    .replaceAll(/(?<=\d)deg ?(?=[CF]\b)/gu, '°');

export function readQuantities(ascii: string): readonly Quantity[] {
  const text = restoreSigns(ascii);
  const walk = startWalk(text, {});
  const items = readWalk(walk);
  const found = items.map((item) => {
    const place = walk.tokens.findIndex(({ start }) => start >= item.start);
    return item.kind === 'number' ? ofNumber(walk, place, item) : ofOther(walk, place, item);
  });
  const joined = joinLevels(text, items, bindAgain(text, items, found));
  return joined.flatMap((quantity, index) => (quantity ? splitEither(quantity, items[index]) : []));
}
