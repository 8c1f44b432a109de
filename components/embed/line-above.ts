import type { EmbedRoom } from '@/data/exports/embed-codes';

/**
 * A line of few straight pieces that runs above the heights, and nowhere higher than a part of them: what a style
 * sheet can say as one length. Each piece goes on as far as some slope keeps it between the two.
 * @param heights from narrow to wide
 * @param spare what the line may be higher, as a part of the height
 */
export function lineAbove(heights: readonly EmbedRoom[], spare: number): readonly EmbedRoom[] {
  const [first, ...others] = heights;
  if (!first) return [];
  const line: EmbedRoom[] = [{ width: first.width, height: first.height * (1 + spare / 2) }];
  let start = line[0] ?? first;
  let end = start;
  let least = Number.NEGATIVE_INFINITY;
  let most = Number.POSITIVE_INFINITY;
  for (const { width, height } of others) {
    const slopesTo = (from: EmbedRoom) =>
      [height, height * (1 + spare)].map((one) => (one - from.height) / (width - from.width)) as [
        number,
        number,
      ];
    const [low, high] = slopesTo(start);
    if (Math.max(least, low) <= Math.min(most, high)) {
      [least, most] = [Math.max(least, low), Math.min(most, high)];
    } else {
      line.push(end);
      start = end;
      [least, most] = slopesTo(start);
    }
    end = { width, height: start.height + ((least + most) / 2) * (width - start.width) };
  }
  return [...line, end];
}
