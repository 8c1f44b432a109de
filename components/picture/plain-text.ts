const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
};

/** Text with the character references that React writes resolved. */
export const decodeText = (text: string): string =>
  text.replaceAll(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => ENTITIES[entity] ?? entity);

/** The text of markup that React wrote, without its tags. */
export const plainTextOf = (markup: string): string => decodeText(markup.replaceAll(/<[^>]+>/g, ''));
