const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * A word in parts no wider than `maxWidth`: the word itself where it fits, else broken between any two characters,
 * as for an address, a long compound, or a script that sets no spaces. A single character stands however wide.
 */
export function breakWide<R extends { readonly text: string }>(
  word: readonly R[],
  widthOf: (run: R) => number,
  maxWidth: number,
): readonly (readonly R[])[] {
  if (word.reduce((sum, run) => sum + widthOf(run), 0) <= maxWidth) return [word];
  const parts: R[][] = [];
  let room = 0;
  for (const run of word) {
    for (const { segment: text } of graphemes.segment(run.text)) {
      const width = widthOf({ ...run, text });
      const part = parts.at(-1);
      const last = part?.at(-1);
      if (part === undefined || last === undefined || width > room) {
        parts.push([{ ...run, text }]);
        room = maxWidth - width;
        continue;
      }
      const { text: before, ...same } = last;
      const { text: _, ...own } = run;
      if (Object.entries(own).every(([key, value]) => same[key as keyof typeof same] === value))
        part[part.length - 1] = { ...last, text: before + text };
      else part.push({ ...run, text });
      room -= width;
    }
  }
  return parts;
}
