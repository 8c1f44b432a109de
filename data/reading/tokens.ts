/**
 * A text cut into tokens, once, from left to right: nothing is looked at twice, so that time is
 * linear in the length of the text whatever it holds.
 */

/**
 * - `number`: digits with their separators, well formed or not
 * - `word`: letters, with apostrophes inside
 * - `code`: letters first, then digits among them (“G7”, “XC40”)
 * - `link`: a web or mail address
 * - `symbol`: any other character that is not white space
 */
export type TokenKind = 'number' | 'word' | 'code' | 'link' | 'symbol';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** The text in lower case, with straight apostrophes. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Whether no white space stands before it. */
  readonly isGlued: boolean;
  /** Line breaks in the white space before it. */
  readonly breaks: number;
}

/** The separators of thousands that are spaces: plain, no-break, thin, narrow no-break. */
const SPACE = '[ \\u00a0\\u2009\\u202f]';

const SHAPES: readonly (readonly [TokenKind, RegExp])[] = [
  ['link', /(?:https?:\/\/|www\.)[^\s<>"“”]{1,2000}/iuy],
  // Thousands by spaces: groups of three digits, and no digit or separator run on.
  ['number', new RegExp(`[1-9]\\d{0,2}(?:${SPACE}\\d{3})+(?![\\d,])(?:[.·]\\d+)?(?![.,:]?\\d)`, 'uy')],
  ['number', /\d+(?:[.,·]\d+)*/uy],
  ['number', /\.\d+(?![.,]?\d)/uy],
  // “B.1.1.7”, “P.1”
  ['code', /\p{Lu}(?:\.\d+)+(?![\d\p{L}])/uy],
  [
    'word',
    /(?:[ap]\.m\.|p\.c\.|(?:[A-Z]\.){2,}(?!\p{L})|(?:No|no|Rs|Tk|[Kk]sh|KSh|KES|Sh|approx|ca)\.(?=\s?\d))/uy,
  ],
  ['word', /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)*(?![\p{L}\p{M}\p{N}])/uy],
  // “SKr3.1bn”, “Rs500”, “$US160m”, “N1.2trn”: money written on to its digits is no name.
  [
    'word',
    /(?:Rs|Tk|[SND]Kr|CHF|EUR|USD|GBP|INR|AUD|CAD|NZD|SGD|HKD|JPY|CNY|RMB|PHP|THB|MYR|IDR|BRL|MXN|AED|SAR|SEK|NOK|DKK|PLN|RM|Rp|KSh|Ksh|Shs?|NGN|KES|UGX|TZS|GHS|ZAR|PKR)(?=\d)/y,
  ],
  ['word', /(?<=\$)(?:US|AU?|NZ|CA?|HK|S)(?=\d)/y],
  [
    'word',
    /[NRP](?=\d{1,3}(?:,\d{3})+(?!\d)|\d+\.\d\d(?![\d.])|\d+(?:\.\d+)?(?:bn|trn?|tn|mn?\b|[ -]?(?:million|billion|trillion)))/y,
  ],
  // Digits and separators that run on belong to the name: “PS2.7m”.
  ['code', /\p{L}[\p{L}\p{M}\p{N}]*(?:(?<=\p{N})[.,]\p{N}[\p{L}\p{M}\p{N}]*)*/uy],
  ['symbol', /[\s\S]/uy],
];

const GAP = /\s*/uy;

function tokenAt(text: string, start: number): readonly [TokenKind, string] {
  for (const [kind, shape] of SHAPES) {
    shape.lastIndex = start;
    const found = shape.exec(text)?.[0];
    if (found) return [kind, found];
  }
  return ['symbol', text.slice(start, start + 1)];
}

const countBreaks = (gap: string): number =>
  gap.replaceAll('\r\n', '\n').split(/[\n\r\u2028\u2029]/).length - 1;

/** Every token of the text, in order. */
export function readTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let place = 0;
  for (;;) {
    GAP.lastIndex = place;
    const gap = GAP.exec(text)?.[0] ?? '';
    const start = place + gap.length;
    if (start >= text.length) return tokens;
    const [kind, found] = tokenAt(text, start);
    const lower = found.toLowerCase().replaceAll('’', "'");
    const end = start + found.length;
    tokens.push({
      kind,
      text: found,
      lower,
      start,
      end,
      isGlued: gap === '' && start > 0,
      breaks: countBreaks(gap),
    });
    place = end;
  }
}
