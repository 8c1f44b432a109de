/** Whether an article's original still holds the sentences that its numbers are quoted from. */
import { splitSentences } from '@/data/drafting/split-sentences';
import type { Claim } from '@/data/model/claim';
import { standsIn } from '@/data/quoting/place-words';
import { readText } from '@/data/reading/read-text';

/** What became of a number's sentence. */
export type Standing =
  | { readonly how: 'still there' }
  | {
      readonly how: 'changed';
      readonly before: string;
      readonly after: string;
      readonly isNumberKept: boolean;
    }
  | { readonly how: 'gone' };

export interface ClaimInOriginal {
  readonly claim: Claim;
  readonly standing: Standing;
}

/** A page breaks its lines where it likes: white space of any kind and length is one space. */
const onOneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

const wordsOf = (text: string): readonly string[] => text.split(' ');

/** How many of two sentences' words they share, from 0 to 1 (the Sørensen–Dice coefficient). */
function likeness(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  const shared = other.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  });
  return (2 * shared.length) / (one.length + other.length);
}

/** Below this, a sentence is another one and not the same with other words. */
const LEAST_LIKENESS = 0.5;

function findLikest(sentence: string, candidates: readonly string[]): string | undefined {
  const words = wordsOf(sentence);
  const rated = candidates.map((candidate) => ({ candidate, like: likeness(words, wordsOf(candidate)) }));
  const [best] = rated.toSorted((a, b) => b.like - a.like);
  return best && best.like >= LEAST_LIKENESS ? best.candidate : undefined;
}

/** Words on each side of a change, so that it can be found by eye. */
const AROUND = 3;

/** What differs between two sentences, with some words around it. */
function cutToChange(before: string, after: string): { readonly before: string; readonly after: string } {
  const [one, other] = [wordsOf(before), wordsOf(after)];
  const shorter = Math.min(one.length, other.length);
  let head = 0;
  while (head < shorter && one[head] === other[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  const cut = (words: readonly string[]) => {
    const [from, to] = [Math.max(0, head - AROUND), Math.min(words.length, words.length - tail + AROUND)];
    const shown = words.slice(from, to).join(' ');
    return `${from > 0 ? '… ' : ''}${shown}${to < words.length ? ' …' : ''}`;
  };
  return { before: cut(one), after: cut(other) };
}

const sentencesOf = (text: string): readonly string[] =>
  splitSentences(text, readText(text)).map(({ start, end }) => onOneLine(text.slice(start, end)));

/** A headline ends with nothing that a sentence ends with: it must be all of a line, or more could follow it. */
const isEnded = (sentence: string): boolean => /[.!?…]["”’')]*$/u.test(sentence);

/** Whether a sentence reads a number as the article is quoted: hedge and unit are part of the words. */
const readsAs = (sentence: string, raw: string): boolean =>
  readText(sentence).some(({ text }) => onOneLine(text) === onOneLine(raw));

/**
 * Number by number, whether its sentence still stands in the original.
 * @param texts The original's article, then all of its page: a related headline stands outside of the article.
 */
export function compareOriginal(
  claims: readonly Claim[],
  texts: readonly string[],
): readonly ClaimInOriginal[] {
  const originals = texts.map(onOneLine);
  const sentences = [...new Set(texts.flatMap(sentencesOf))];
  const quoted = claims.map(({ quote }) => onOneLine(quote));
  // What stands there as it is quoted for another number is that number's sentence, not a changed one.
  const candidates = sentences.filter((one) => !quoted.includes(one));
  const holds = (sentence: string) =>
    isEnded(sentence)
      ? originals.some((original) => standsIn(original, sentence))
      : sentences.includes(sentence);
  const judge = ({ raw, quote }: Claim): Standing => {
    const sentence = onOneLine(quote);
    if (holds(sentence)) return { how: 'still there' };
    const likest = findLikest(sentence, candidates);
    if (likest === undefined) return { how: 'gone' };
    return { how: 'changed', ...cutToChange(sentence, likest), isNumberKept: readsAs(likest, raw) };
  };
  return claims.map((claim) => ({ claim, standing: judge(claim) }));
}
