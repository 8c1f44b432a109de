/** Levenshtein's distance: the fewest single-character changes from one word to the other. */
function editDistance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const replaced = (above[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    above = current;
  }
  return above[other.length] ?? 0;
}

/** Longer words come from no slip of the pen, and comparing them would cost time. */
const LONGEST_COMPARED = 200;

/** The known words, most similar to the sought one first; ties keep their order. */
export function sortByNearness(sought: string, known: readonly string[]): readonly string[] {
  const word = sought.slice(0, LONGEST_COMPARED).toLowerCase();
  const distances = new Map(known.map((one) => [one, editDistance(word, one)]));
  return known.toSorted((one, other) => (distances.get(one) ?? 0) - (distances.get(other) ?? 0));
}
