/**
 * Telephone numbers by their shape. Ours rather than libphonenumber-js: that tells which numbers exist in
 * a country, and misses those set aside for fiction and old codes; a text is searched for shapes.
 */
import { at, isIn, isWord, type Walk } from '../walk';
import type { OtherReader } from './other-found';

const CUES: ReadonlySet<string> = new Set(
  'call calling ring phone dial dialling dialing text tel tel. telephone hotline helpline lifeline texting freephone'.split(
    ' ',
  ),
);
const SEPARATORS: ReadonlySet<string> = new Set(['-', '‑', '–', '(', ')', '.', '/']);
const LONGEST_RUN = 14;

interface Run {
  readonly end: number;
  readonly groups: readonly string[];
}

/** Digit groups in a row, parted by spaces, hyphens or brackets. */
function takeRun(walk: Walk, start: number): Run {
  const groups: string[] = [];
  let end = start;
  for (let place = start; place < start + LONGEST_RUN; place += 1) {
    const { kind, text, breaks } = at(walk, place);
    if (place > start && breaks > 0) break;
    if (kind === 'number' && !text.includes(',')) {
      groups.push(...text.split(/[.\s]/));
      end = place + 1;
    } else if (!SEPARATORS.has(text)) break;
  }
  return { end, groups };
}

const SHAPES = /^(?:1 )?\d{3} \d{3} \d{4}$|^1 (?:800|888|877|866) \d+/;

/** “1-800 …”, “1 (800) …”, “1 800 …” */
const isLongDistance = (walk: Walk, start: number): boolean =>
  at(walk, start).text === '1' &&
  (SEPARATORS.has(at(walk, start + 1).text) || /^\d{3}/.test(at(walk, start + 1).text));

const isCued = (walk: Walk, start: number): boolean =>
  isIn(walk, start - 1, CUES) || isIn(walk, start - 2, CUES);

function isPhone(walk: Walk, start: number, { groups }: Run, isPlus: boolean): boolean {
  const digits = groups.join('').length;
  const first = groups[0] ?? '';
  if (isPlus) return groups.length > 1 ? digits >= 8 && digits <= 15 : digits >= 10 && digits <= 15;
  if (/^0\d/.test(first) && groups.every((group) => group.length >= 2)) return digits >= 9 && digits <= 12;
  if (SHAPES.test(groups.join(' '))) return true;
  const isCalled = isCued(walk, start);
  if (isCalled && /^\d{3} \d{4}$/.test(groups.join(' '))) return true;
  return (
    isCalled &&
    digits >= 3 &&
    !/s$/.test(at(walk, start + 1).lower) &&
    isWord(walk, start - 1, 'on', 'at', ':', ...CUES)
  );
}

export const readPhone: OtherReader = (walk, start) => {
  const { kind, text } = at(walk, start);
  const isPlus = text === '+' && !/[\p{L}\p{N}]/u.test(walk.text[at(walk, start).start - 1] ?? ' ');
  const isBracket =
    text === '(' &&
    /^\d{3,5}$/.test(at(walk, start + 1).text) &&
    at(walk, start + 2).text === ')' &&
    at(walk, start + 3).kind === 'number';
  if (kind !== 'number' && !isPlus && !isBracket) return undefined;
  // A plain number with no word of telephones before it is none: only these begin one.
  const mayBegin =
    isPlus ||
    isBracket ||
    /^(?:0\d|\d{3}(?!\d)|1[ .])/.test(text) ||
    isLongDistance(walk, start) ||
    isCued(walk, start);
  if (!mayBegin) return undefined;
  const run = takeRun(walk, isPlus ? start + 1 : start);
  return isPhone(walk, start, run, isPlus) ? { start, end: run.end, reason: 'phone' } : undefined;
};
