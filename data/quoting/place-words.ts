import type { Span } from '@/data/model/span';

/** Words of a text, and more of the text around them where they occur more than once. */
export interface Quoted {
  readonly words: string;
  readonly in?: string;
}

/** Where words were looked for in vain: everywhere that they stand, with the text around. */
export interface Unplaced {
  readonly expected: string;
  readonly found: string;
}

export const isPlaced = (result: Span | Unplaced): result is Span => 'start' in result;

function findAll(text: string, words: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

const IN_WORD = /[\p{L}\p{M}\p{N}]/u;

/** “100” does not stand in “2100”, nor in “100,000”: that is another number. */
function isWhole(text: string, start: number, end: number): boolean {
  const [first, last] = [text[start] ?? '', text[end - 1] ?? ''];
  const [before, behind] = [text[start - 1] ?? '', text[end] ?? ''];
  if (IN_WORD.test(first) && IN_WORD.test(before)) return false;
  if (IN_WORD.test(last) && IN_WORD.test(behind)) return false;
  const isDigitCut = /\d/.test(last) && /^[.,]\d/.test(text.slice(end, end + 2));
  const isTailCut = /\d/.test(first) && /\d[.,]$/.test(text.slice(Math.max(0, start - 2), start));
  return !isDigitCut && !isTailCut;
}

const AROUND = 30;
const MOST_CANDIDATES = 5;

/** “… Out of around [100] interviewed …” */
function showCandidates(text: string, words: string, places: readonly number[]): string {
  const shown = places.slice(0, MOST_CANDIDATES).map((start) => {
    const end = start + words.length;
    const around = `${text.slice(Math.max(0, start - AROUND), start)}[${words}]${text.slice(end, end + AROUND)}`;
    return `“…${around.replaceAll(/\s+/g, ' ')}…”`;
  });
  const more = places.length > MOST_CANDIDATES ? ` and ${places.length - MOST_CANDIDATES} more` : '';
  return `${shown.join(', ')}${more}`;
}

const findWhole = (text: string, words: string): readonly number[] =>
  findAll(text, words).filter((start) => isWhole(text, start, start + words.length));

/** Whether words stand in a text, once or more often. */
export const standsIn = (text: string, words: string): boolean => findWhole(text, words).length > 0;

function placeIn(text: string, words: string): Span | Unplaced {
  const places = findWhole(text, words);
  const [start] = places;
  if (places.length === 1 && start !== undefined) return { start, end: start + words.length };
  const expected = `${JSON.stringify(words)} once in the text`;
  if (places.length === 0) return { expected, found: 'none' };
  return { expected, found: `${places.length}: ${showCandidates(text, words, places)}` };
}

/**
 * Where words stand in a text: exactly as they are, and once. Nothing is matched loosely: words that do not stand
 * there, or stand there more than once, are told with the candidates.
 */
export function placeWords(text: string, quoted: Quoted): Span | Unplaced {
  if (quoted.in === undefined) return placeIn(text, quoted.words);
  const around = placeIn(text, quoted.in);
  if (!isPlaced(around)) return { ...around, expected: `“in” to be ${around.expected}` };
  const inner = placeIn(quoted.in, quoted.words);
  if (!isPlaced(inner)) return { ...inner, expected: inner.expected.replace('the text', '“in”') };
  return { start: around.start + inner.start, end: around.start + inner.end };
}

/**
 * The shortest text around a span that occurs only once, at whole words; undefined where the words alone do.
 */
export function surroundWords(text: string, span: Span): string | undefined {
  const words = text.slice(span.start, span.end);
  const isUnique = (quoted: Quoted) => {
    const placed = placeWords(text, quoted);
    return isPlaced(placed) && placed.start === span.start;
  };
  if (isUnique({ words })) return undefined;
  let { start, end } = span;
  for (;;) {
    const before = /\S+\s+$|^\s*\S*\s*$/.exec(text.slice(Math.max(0, start - 80), start))?.[0].length ?? 0;
    const behind = /^[^\S\n]*\S+/.exec(text.slice(end, end + 80))?.[0].length ?? 0;
    if (start === 0 && end === text.length) return text;
    end = Math.min(text.length, end + Math.max(behind, 1));
    if (isUnique({ words, in: text.slice(start, end).trim() })) return text.slice(start, end).trim();
    start = Math.max(0, start - Math.max(before, 1));
    if (isUnique({ words, in: text.slice(start, end).trim() })) return text.slice(start, end).trim();
  }
}
