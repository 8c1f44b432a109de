import { SpanGrammarError } from './span-grammar-error';

export interface SpanToken {
  readonly kind: 'digits' | 'word' | 'percent' | 'dash' | 'hyphen' | 'end';
  /** Lower case for words, as written for all else, empty for the end. */
  readonly text: string;
  readonly offset: number;
}

/**
 * The shapes of tokens, in the order of trial. Digits take every digit and separator in
 * reach, so that “2,60” is one malformed number and never a 2 with something after it.
 */
const SHAPES: readonly (readonly [SpanToken['kind'], RegExp])[] = [
  ['digits', /\d[\d.,]*/y],
  ['word', /[a-z]+/iy],
  ['percent', /%/y],
  ['dash', /–/y],
  ['hyphen', /-/y],
];

/** Whole numbers, plain or with a comma every three digits, then decimals. No leading zeros. */
const WELL_FORMED = /^(?:0|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d*)(?:\.\d+)?$/;

function matchAt(shape: RegExp, raw: string, offset: number): string | undefined {
  shape.lastIndex = offset;
  return shape.exec(raw)?.[0];
}

function readToken(raw: string, offset: number): SpanToken {
  for (const [kind, shape] of SHAPES) {
    const text = matchAt(shape, raw, offset);
    if (text === undefined) continue;
    if (kind === 'digits' && !WELL_FORMED.test(text)) {
      throw new SpanGrammarError(raw, offset, 'a number like 2600, 2,600 or 26.5', `“${text}”`);
    }
    return { kind, text: kind === 'word' ? text.toLowerCase() : text, offset };
  }
  const found = String.fromCodePoint(raw.codePointAt(offset) ?? 0);
  throw new SpanGrammarError(raw, offset, 'a number, a word, % or –', `“${found}”`);
}

/** A percent sign may touch or follow its number, a dash likewise; a hyphen must touch; words are apart. */
function assertSpacing(raw: string, left: SpanToken, right: SpanToken, isSpaced: boolean): void {
  const kinds = [left.kind, right.kind];
  if (kinds.includes('hyphen')) {
    if (!isSpaced) return;
    throw new SpanGrammarError(raw, right.offset, 'no space beside a hyphen', `“${raw}”`);
  }
  const mayTouch = kinds.includes('dash') || (left.kind === 'digits' && right.kind === 'percent');
  if (isSpaced || mayTouch) return;
  throw new SpanGrammarError(raw, right.offset, `a space after “${left.text}”`, `“${right.text}”`);
}

/**
 * Splits a span into tokens, the last of kind `end`.
 * @throws SpanGrammarError on an unknown character, a malformed number (“2,60”), tokens run
 *   together (“6%of”), or space at either end.
 */
export function readTokens(raw: string): readonly SpanToken[] {
  if (raw !== raw.trim()) throw new SpanGrammarError(raw, 0, 'no space at either end', `“${raw}”`);
  const tokens: SpanToken[] = [];
  let offset = 0;
  while (offset < raw.length) {
    const spaceLength = matchAt(/\s+/y, raw, offset)?.length ?? 0;
    const token = readToken(raw, offset + spaceLength);
    const previous = tokens.at(-1);
    if (previous) assertSpacing(raw, previous, token, spaceLength > 0);
    tokens.push(token);
    offset = token.offset + token.text.length;
  }
  return [...tokens, { kind: 'end', text: '', offset: raw.length }];
}
