/**
 * Text fragments, https://wicg.github.io/scroll-to-text-fragment/: links that lead a browser to
 * words of a page. Only for links to the original; inside the site, ids are surer.
 */
import type { Span } from '@/data/model/span';
import { isInText } from './dataset-spans';

/** A passage that no words around it tell apart from another of the same text. */
export class AmbiguousPassageError extends Error {
  constructor(passage: string) {
    super(`expected a passage that the words beside it make unique, found “${passage}” more than once`);
    this.name = 'AmbiguousPassageError';
  }
}

type Side = 'before' | 'after';

/** Longer passages are named by their first and last words: `start,end`. */
const LONGEST_EXACT = 120;
const WORDS_PER_END = 5;
/** What separates the terms of a directive. */
const SYNTAX = /[,&-]/;
const WORDS = new Intl.Segmenter('en', { granularity: 'word' });

/** Browsers match without regard to letter case and the amount of white space. */
const fold = (text: string): string => text.trim().replaceAll(/\s+/g, ' ').toLowerCase();

/** The text that was folded last: an article, which is asked about many times. */
let folded = { text: '', whole: '' };

function foldWhole(text: string): string {
  if (folded.text !== text) folded = { text, whole: fold(text) };
  return folded.whole;
}

function isUnique(text: string, { start, end }: Span): boolean {
  const [whole, part] = [foldWhole(text), fold(text.slice(start, end))];
  return whole.indexOf(part) === whole.lastIndexOf(part);
}

/** Widens a span to whole words, since browsers only match those, and drops white space at its ends. */
function snapToWords(text: string, span: Span): Span {
  let { start, end } = span;
  // No word goes on over the end of a line, so the lines of the span are enough.
  const [first, last] = [text.lastIndexOf('\n', start - 1) + 1, text.indexOf('\n', end)];
  const lines = text.slice(first, last === -1 ? undefined : last);
  for (const { segment, index: indexInLines, isWordLike } of WORDS.segment(lines)) {
    if (!isWordLike) continue;
    const index = first + indexInLines;
    if (index < start && index + segment.length > start) start = index;
    if (index < end && index + segment.length > end) end = index + segment.length;
  }
  const passage = text.slice(start, end);
  return { start: end - passage.trimStart().length, end: start + passage.trimEnd().length };
}

/** One word more on a side, staying in the line that is nearest there: a term must lie in one block. */
function grow(text: string, core: Span, { start, end }: Span, side: Side): Span | undefined {
  const shape = side === 'before' ? /\S+\s*$/ : /^\s*\S+/;
  const rest = side === 'before' ? text.slice(0, start) : text.slice(end);
  const word = shape.exec(rest)?.[0];
  if (word === undefined) return undefined;
  const grown = side === 'before' ? { start: start - word.length, end } : { start, end: end + word.length };
  const context = side === 'before' ? text.slice(grown.start, core.start) : text.slice(core.end, grown.end);
  return context.trim().includes('\n') ? undefined : grown;
}

/** The passage with words added on the given sides in turn, until it is unique. */
function widenUntilUnique(text: string, core: Span, sides: readonly Side[]): Span {
  let wide = core;
  while (!isUnique(text, wide)) {
    const before = wide;
    for (const side of sides) {
      if (!isUnique(text, wide)) wide = grow(text, core, wide, side) ?? wide;
    }
    if (wide === before) throw new AmbiguousPassageError(text.slice(core.start, core.end));
  }
  return wide;
}

/** Percent-encodes a term; `-`, `,` and `&` are part of the syntax, so they are encoded too. */
function encodeTerm(term: string): string {
  return encodeURIComponent(term.trim().replaceAll(/\s+/g, ' ')).replaceAll('-', '%2D');
}

function encodePassage(text: string, core: Span, wide: Span): string {
  const [prefix, exact, suffix] = [
    text.slice(wide.start, core.start),
    text.slice(core.start, core.end),
    text.slice(core.end, wide.end),
  ].map(encodeTerm);
  return `${prefix ? `${prefix}-,` : ''}${exact}${suffix ? `,-${suffix}` : ''}`;
}

/**
 * Words from one end of a passage, each run a word longer. None holds a line end, or a sign of the syntax: chat
 * programs decode that one and so break the link.
 */
function runsFrom(text: string, { start, end }: Span, side: Side): readonly Span[] {
  const words = [...WORDS.segment(text.slice(start, end))];
  const runs: Span[] = [];
  for (const { segment, index, isWordLike } of side === 'before' ? words : words.reverse()) {
    if (SYNTAX.test(segment) || segment.includes('\n')) break;
    const edge = start + index;
    if (isWordLike)
      runs.push(side === 'before' ? { start, end: edge + segment.length } : { start: edge, end });
  }
  return runs;
}

/** The shortest run of enough words that will do, or the longest there is. */
function pickRun(runs: readonly Span[], willDo: (run: Span) => boolean): Span | undefined {
  const enough = runs.slice(Math.max(0, Math.min(WORDS_PER_END, runs.length) - 1));
  return enough.find(willDo) ?? enough.at(-1);
}

/** Whether a browser that looks for the words from a place on finds them first where they are meant. */
function isNextAfter(text: string, from: number, { start, end }: Span): boolean {
  const [whole, part] = [fold(text.slice(from, end)), fold(text.slice(start, end))];
  return whole.indexOf(part) === whole.length - part.length;
}

/** The first and last words of a passage, or undefined where it can, or must, be named in one piece. */
function findEnds(text: string, span: Span): readonly [first: Span, last: Span] | undefined {
  const passage = text.slice(span.start, span.end);
  const isShort = passage.length <= LONGEST_EXACT || passage.split(/\s+/).length < 2 * WORDS_PER_END;
  if (isShort && !passage.includes('\n') && !SYNTAX.test(passage)) return undefined;
  const first = pickRun(runsFrom(text, span, 'before'), (run) => isUnique(text, run));
  if (!first) return undefined;
  const rest = { start: first.end, end: span.end };
  const last = pickRun(runsFrom(text, rest, 'after'), (run) => isNextAfter(text, first.end, run));
  return last && [first, last];
}

/**
 * `#:~:text=[prefix-,]start[,end][,-suffix]` for a span, widened to whole words, and given
 * words of context, one by one, until it is unique in the text.
 * @throws RangeError unless the span is a range inside the text that holds more than white space.
 * @throws AmbiguousPassageError if the text repeats the passage with its whole line.
 */
export function buildTextFragment(text: string, span: Span): string {
  if (!isInText(text, span) || text.slice(span.start, span.end).trim() === '') {
    throw new RangeError(`expected a span with words inside the text, found ${span.start} to ${span.end}`);
  }
  const core = snapToWords(text, span);
  const ends = findEnds(text, core);
  if (!ends)
    return `#:~:text=${encodePassage(text, core, widenUntilUnique(text, core, ['before', 'after']))}`;
  const [first, last] = ends;
  const start = encodePassage(text, first, widenUntilUnique(text, first, ['before']));
  const wide = isNextAfter(text, first.end, last) ? last : widenUntilUnique(text, last, ['after']);
  const end = encodePassage(text, last, wide);
  return `#:~:text=${start},${end}`;
}
