/**
 * Characters that no text here may hold: what XML forbids or HTML calls a mistake, and what turns the order in which
 * its neighbours are shown, so that a reader would see 31% where the text says 13%; and
 * what stands for a character that was lost, in a file that is no UTF-8. Marks that only say which way a
 * word is read (U+200E, U+200F, U+061C) are common in honest text and stay.
 */
const REFUSED =
  /(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069]|\ufffd|\p{Surrogate}|\p{Noncharacter_Code_Point}/u;

/** Where the first of them stands, in UTF-16 units; absent where there is none. */
export function findRefused(text: string): number | undefined {
  const at = text.search(REFUSED);
  return at === -1 ? undefined : at;
}

/** The text with each of them by its number, for those who read a fault in a terminal. */
export const spellOutRefused = (text: string): string =>
  text.replaceAll(new RegExp(REFUSED, 'gu'), (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
