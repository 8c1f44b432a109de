import type { ReadingOptions } from './item';
import { readTokens, type Token } from './tokens';

/** A text on its way through the grammar. Every look around is bounded, so that time stays linear. */
export interface Walk {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly options: ReadingOptions;
  /** For each token whether it begins a sentence. */
  readonly sentenceStarts: readonly boolean[];
  /** What was read at a place before, by reader: several ask for the same. */
  readonly memory: Readonly<Record<MemoryName, unknown[]>>;
}

type MemoryName = 'cardinal' | 'fraction' | 'amount' | 'extent';

const EDGE: Token = { kind: 'symbol', text: '', lower: '', start: 0, end: 0, isGlued: false, breaks: 9 };

/** The token at a place; beyond either end a token without text. */
export const at = (walk: Walk, place: number): Token => walk.tokens[place] ?? EDGE;

export const isWord = (walk: Walk, place: number, ...words: readonly string[]): boolean =>
  words.includes(at(walk, place).lower);

export const isIn = (walk: Walk, place: number, words: ReadonlySet<string>): boolean =>
  words.has(at(walk, place).lower);

const SPLIT = new Map<string, readonly string[]>();

function splitPhrase(phrase: string): readonly string[] {
  const known = SPLIT.get(phrase);
  if (known) return known;
  const words = phrase.split(' ');
  SPLIT.set(phrase, words);
  return words;
}

/** The place after a phrase of words that stand apart, or undefined if it is not there. */
export function takePhrase(walk: Walk, place: number, phrase: string): number | undefined {
  const words = splitPhrase(phrase);
  return words.every((word, index) => at(walk, place + index).lower === word)
    ? place + words.length
    : undefined;
}

/** The words that phrases begin with: most places hold none of them, which one look tells. */
export const firstWords = (phrases: Iterable<string>): ReadonlySet<string> =>
  new Set(Array.from(phrases, (phrase) => phrase.split(' ')[0] ?? ''));

/** Whether the text runs on from one token to the next without white space. */
export const isGluedTo = (walk: Walk, place: number): boolean => at(walk, place).isGlued;

const HYPHENS = new Set(['-', '‐', '‑']);
const DASHES = new Set(['-', '‐', '‑', '–', '—', '−']);

/** A hyphen that touches both neighbours. */
export const isHyphen = (walk: Walk, place: number): boolean =>
  HYPHENS.has(at(walk, place).text) && isGluedTo(walk, place) && isGluedTo(walk, place + 1);

export const isDash = (walk: Walk, place: number): boolean => DASHES.has(at(walk, place).text);

/** The place after a hyphen, if one stands here: “12-mile” and “12 mile” read alike. */
export const skipHyphen = (walk: Walk, place: number): number => (isHyphen(walk, place) ? place + 1 : place);

/** Digits, whatever they count. */
export const isNumber = (walk: Walk, place: number): boolean => at(walk, place).kind === 'number';

/** “1987”, “2019”: digits that are most likely a year. */
export const isLikelyYear = (walk: Walk, place: number): boolean =>
  /^(?:19|20)\d\d$/.test(at(walk, place).text);

export const isCapital = (walk: Walk, place: number): boolean => /^\p{Lu}/u.test(at(walk, place).text);

const STOPS = new Set(['.', '!', '?', '…']);

/** Whether a sentence ends before the token: a stop and a capital, or an empty line. */
function beginsSentence(tokens: readonly Token[], place: number): boolean {
  const token = tokens[place] ?? EDGE;
  if (place <= 0 || token.breaks > 1) return true;
  if (token.isGlued) return false;
  const isAfterQuote = /^["'”’)\]]$/.test(tokens[place - 1]?.text ?? '');
  const before = tokens[isAfterQuote ? place - 2 : place - 1] ?? EDGE;
  return STOPS.has(before.text) && /^[\p{Lu}\p{N}"'“‘(£$€]/u.test(token.text);
}

export const isSentenceStart = (walk: Walk, place: number): boolean => walk.sentenceStarts[place] ?? true;

export function startWalk(text: string, options: ReadingOptions): Walk {
  const tokens = readTokens(text);
  const sentenceStarts = tokens.map((_, place) => beginsSentence(tokens, place));
  // Of full length from the start: an array with gaps is slow to look up.
  const places = () => tokens.map(() => undefined);
  const memory = { cardinal: places(), fraction: places(), amount: places(), extent: places() };
  return { text, tokens, options, sentenceStarts, memory };
}

/** Reads at a place once and remembers it: `null` is kept for “nothing begins here”. */
export function remember<T>(
  walk: Walk,
  name: MemoryName,
  place: number,
  read: (walk: Walk, place: number) => T | undefined,
): T | undefined {
  const memory = walk.memory[name];
  const known = memory[place];
  if (known !== undefined) return known === null ? undefined : (known as T);
  const found = read(walk, place);
  memory[place] = found ?? null;
  return found;
}

/** The nearest place before that `test` accepts, within the sentence and at most `most` tokens back. */
export function findBefore(
  walk: Walk,
  place: number,
  most: number,
  test: (index: number) => boolean,
): number | undefined {
  for (let index = place - 1; index >= Math.max(0, place - most); index -= 1) {
    if (isSentenceStart(walk, index + 1)) return undefined;
    if (test(index)) return index;
  }
  return undefined;
}

/** The nearest place from here on that `test` accepts, within the sentence and at most `most` tokens on. */
export function findAfter(
  walk: Walk,
  place: number,
  most: number,
  test: (index: number) => boolean,
): number | undefined {
  for (let index = place; index < Math.min(walk.tokens.length, place + most); index += 1) {
    if (index > place && isSentenceStart(walk, index)) return undefined;
    if (test(index)) return index;
  }
  return undefined;
}

/** Whether one of the words stands in the same sentence, within 30 tokens to either side. */
export const hasNear = (walk: Walk, place: number, words: ReadonlySet<string>): boolean =>
  findBefore(walk, place, 30, (index) => isIn(walk, index, words)) !== undefined ||
  findAfter(walk, place, 30, (index) => isIn(walk, index, words)) !== undefined;

/** What stands between two places, verbatim. */
export function sliceWords(
  walk: Walk,
  from: number,
  to: number,
): { start: number; end: number; text: string } {
  const start = at(walk, from).start;
  const end = at(walk, to - 1).end;
  return { start, end, text: walk.text.slice(start, end) };
}
