/**
 * Prose is a text whose every number is a reference, so that no numeral can be
 * typed into a title or a note without an origin:
 *
 *   {claim:id}            the claim's value: "13%", "2,600"
 *   {claim:id:hedged}     with its hedge: "at least 2,600", "around 96%"
 *   {claim:id:per-100}    a share as a rate: "13" (of every 100)
 *   {context:id} {derived:id}   likewise, with the same formats
 *   {scale:100}           a number of the yardstick: ticks, "of every 100"
 *   {cite:2010}           a year or number that belongs to a citation
 *   {article:last year}   the article's own words
 *
 * A bare digit outside braces is a fault that the audit reports.
 */
export type Prose = string;

export type ReferenceKind = 'claim' | 'context' | 'derived';
export type LiteralKind = 'scale' | 'cite' | 'article';
export type ValueFormat = 'plain' | 'hedged' | 'per-100';

export type ProsePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: LiteralKind; readonly text: string }
  | { readonly kind: ReferenceKind; readonly id: string; readonly format: ValueFormat };

const REFERENCE_KINDS: readonly string[] = ['claim', 'context', 'derived'];
const LITERAL_KINDS: readonly string[] = ['scale', 'cite', 'article'];
const VALUE_FORMATS: readonly string[] = ['plain', 'hedged', 'per-100'];

/** What is wrong with a piece of prose, and where (UTF-16 offset in the prose). */
export class ProseError extends Error {
  constructor(
    readonly prose: Prose,
    readonly offset: number,
    reason: string,
  ) {
    super(`${reason} (at character ${offset} of “${prose}”)`);
    this.name = 'ProseError';
  }
}

function parseToken(prose: Prose, token: string, offset: number): ProsePart {
  const colon = token.indexOf(':');
  const kind = token.slice(0, colon);
  const rest = token.slice(colon + 1);
  if (colon < 1 || rest === '') {
    throw new ProseError(prose, offset, `expected {kind:…}, found {${token}}`);
  }
  if (LITERAL_KINDS.includes(kind)) return { kind: kind as LiteralKind, text: rest };
  if (!REFERENCE_KINDS.includes(kind)) {
    throw new ProseError(
      prose,
      offset,
      `expected one of ${[...REFERENCE_KINDS, ...LITERAL_KINDS].join(', ')}, found “${kind}”`,
    );
  }
  const [id = '', format = 'plain', ...more] = rest.split(':');
  if (!VALUE_FORMATS.includes(format) || more.length > 0) {
    throw new ProseError(
      prose,
      offset,
      `expected a format among ${VALUE_FORMATS.join(', ')}, found “${rest}”`,
    );
  }
  return { kind: kind as ReferenceKind, id, format: format as ValueFormat };
}

/** Splits prose into its parts, in order. @throws ProseError on a malformed reference. */
export function parseProse(prose: Prose): readonly ProsePart[] {
  const parts: ProsePart[] = [];
  let position = 0;
  while (position < prose.length) {
    const open = prose.indexOf('{', position);
    const text = prose.slice(position, open === -1 ? undefined : open);
    if (text.includes('}')) {
      throw new ProseError(prose, position + text.indexOf('}'), 'a “}” closes nothing');
    }
    if (text !== '') parts.push({ kind: 'text', text });
    if (open === -1) break;
    const close = prose.indexOf('}', open);
    if (close === -1) throw new ProseError(prose, open, 'a “{” is never closed');
    parts.push(parseToken(prose, prose.slice(open + 1, close), open));
    position = close + 1;
  }
  return parts;
}
