import type { Span } from '@/data/model/span';

/**
 * The part of a sentence round one of its numbers, cut between words, with at most so many characters on each side of
 * the number; the whole sentence where that holds it.
 */
export function excerptAround(text: string, sentence: Span, number: Span, most: number): Span {
  const before = text.slice(sentence.start, number.start);
  const after = text.slice(number.end, sentence.end);
  const cutBefore = before.length - most;
  const from = cutBefore <= 0 ? 0 : cutBefore + before.slice(cutBefore).search(/(?<=\s)\S|$/u);
  const kept = after.length <= most ? after : after.slice(0, most).replace(/\s*\S*$/u, '');
  return { start: sentence.start + from, end: number.end + kept.length };
}
