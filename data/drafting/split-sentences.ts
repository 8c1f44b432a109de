/** Cuts a text into sentences: at line ends, and inside of lines where a sentence ends and no number is cut. */
import type { Span } from '@/data/model/span';

/** A full stop behind these ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(“"‘'])(?:Dr|Mr|Mrs|Ms|Prof|Rev|Hon|Gen|Sen|Rep|Gov|Lt|Col|Sgt|St|Mt|No|Nos|vs|etc|e\.g|i\.e|approx|Inc|Ltd|Co|Corp|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|\p{Lu}|(?:\p{L}\.)+\p{L})\.$/u;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

const trimmed = (text: string, start: number, end: number): Span => {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  return { start: from, end: from + words.trim().length };
};

/** Whether a sentence ends here: not behind an abbreviation, not inside a number, not before a small letter. */
function isEnd(text: string, place: number, kept: readonly Span[]): boolean {
  if (kept.some(({ start, end }) => start < place && place < end)) return false;
  const before = text.slice(Math.max(0, place - 40), place).trimEnd();
  if (ABBREVIATION.test(before)) return false;
  return !/^\s*\p{Ll}/u.test(text.slice(place, place + 4));
}

/** @param kept What must stand inside one sentence: the numbers that were read. */
export function splitSentences(text: string, kept: readonly Span[]): readonly Span[] {
  const sentences: Span[] = [];
  for (const { index: lineStart, 0: line } of text.matchAll(/[^\n]+/g)) {
    let start = lineStart;
    for (const { index, segment } of segmenter.segment(line)) {
      const end = lineStart + index + segment.length;
      const isLast = end === lineStart + line.length;
      if (!isLast && !isEnd(text, end, kept)) continue;
      const span = trimmed(text, start, end);
      if (span.end > span.start) sentences.push(span);
      start = end;
    }
  }
  return sentences;
}
