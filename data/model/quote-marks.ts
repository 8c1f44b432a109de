/**
 * The marks around words that are quoted verbatim: single ones where the words hold double ones themselves, so that
 * no mark stands doubled and each is told from the other.
 */
export const quoteMarksOf = (words: string): readonly [open: string, close: string] =>
  /[“”"]/u.test(words) ? ['‘', '’'] : ['“', '”'];

/** The words in their marks. */
export function inQuotes(words: string): string {
  const [open, close] = quoteMarksOf(words);
  return `${open}${words}${close}`;
}
