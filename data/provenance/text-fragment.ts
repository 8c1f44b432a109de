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

/** Browsers match without regard to letter case and the amount of white space. */
const fold = (text: string): string => text.trim().replaceAll(/\s+/g, ' ').toLowerCase();

function isUnique(text: string, { start, end }: Span): boolean {
  const [whole, part] = [fold(text), fold(text.slice(start, end))];
  return whole.indexOf(part) === whole.lastIndexOf(part);
}

/** Widens a span to whole words, since browsers only match those, and drops white space at its ends. */
function snapToWords(text: string, span: Span): Span {
  let { start, end } = span;
  for (const { segment, index, isWordLike } of new Intl.Segmenter('en', { granularity: 'word' }).segment(
    text,
  )) {
    if (!isWordLike) continue;
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

/** The first and last words of a passage, or undefined where it can be named in one piece. */
function findEnds(text: string, { start, end }: Span): readonly [first: Span, last: Span] | undefined {
  const passage = text.slice(start, end);
  const isOneLine = !passage.includes('\n');
  const wordCount = passage.split(/\s+/).length;
  if (isOneLine && (passage.length <= LONGEST_EXACT || wordCount < 2 * WORDS_PER_END)) return undefined;
  const words = `(?:\\S+[^\\S\\n]*){1,${WORDS_PER_END}}`;
  const first = new RegExp(`^${words}`).exec(passage)?.[0].trimEnd() ?? passage;
  const last = new RegExp(`(?<=^|\\s)${words}$`).exec(passage)?.[0] ?? passage;
  return [
    { start, end: start + first.length },
    { start: end - last.length, end },
  ];
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
  const end = encodePassage(text, last, widenUntilUnique(text, last, ['after']));
  return `#:~:text=${start},${end}`;
}
