import type { Surface } from './address-patterns';
import { sortByNearness } from './nearest';

/** What cannot be found. */
type Missing = 'article' | 'figure' | 'claim' | 'view' | 'version' | 'number';

export interface NotFound {
  readonly kind: 'not-found';
  readonly what: Missing;
  readonly surface: Surface;
  /** The article, where it is known. */
  readonly article?: string;
  /** What was expected, what came and how to mend it, in a sentence or two of plain text. */
  readonly message: string;
  /** Addresses that exist instead, nearest first. */
  readonly help: readonly string[];
}

export interface BadRequest {
  readonly kind: 'bad-request';
  readonly message: string;
}

export type Resolution =
  /** The address is served as it stands, or is none of ours. */
  | { readonly kind: 'pass' }
  /** The address is served by another path of the site, unseen by the reader. */
  | { readonly kind: 'rewrite'; readonly path: string }
  /** The address has moved for good (308), or is now a fragment of another page (307). */
  | { readonly kind: 'redirect'; readonly location: string; readonly status: 307 | 308 }
  | NotFound
  | BadRequest;

export const PASS: Resolution = { kind: 'pass' };

/** To the page that shows what the address asks for at a fragment: not for good, since pages may change. */
export const leadTo = (location: string): Resolution => ({ kind: 'redirect', location, status: 307 });

/** More would not be read. */
const MOST_HELP = 12;
const LONGEST_QUOTED = 80;

const quoteBriefly = (text: string): string =>
  text.length > LONGEST_QUOTED ? `“${text.slice(0, LONGEST_QUOTED)}…”` : `“${text}”`;

export interface MissingName {
  readonly what: Missing;
  readonly surface: Surface;
  readonly article?: string;
  readonly found: string;
  readonly known: readonly string[];
  /** The address that one of the known names leads to. */
  readonly addressOf: (known: string) => string;
}

/** Says which name is not known, and which addresses there are instead. */
export function reportMissing(missing: MissingName): NotFound {
  const known = sortByNearness(missing.found, missing.known).slice(0, MOST_HELP);
  const choice =
    known.length === 0
      ? 'there is none.'
      : `expected one of ${known.join(', ')}. Nearest: ${missing.addressOf(known[0] ?? '')}`;
  return {
    kind: 'not-found',
    what: missing.what,
    surface: missing.surface,
    ...(missing.article === undefined ? {} : { article: missing.article }),
    message: `There is no ${missing.what} ${quoteBriefly(missing.found)}: ${choice}`,
    help: known.map(missing.addressOf),
  };
}

/** Says which parameter has a bad value. */
export const reportBadParameter = (name: string, found: string, expected: string): BadRequest => ({
  kind: 'bad-request',
  message: `${name}: expected ${expected}, found ${quoteBriefly(found)}. Correct it, or leave “${name}” out for the default.`,
});
