/** What no line may break within, as the source of a pattern: a number and its scale, since “3.5” alone is another number. */
export const UNBROKEN = String.raw`\d\S* (?:million|billion|trillion)\b`;
