/** Levenshtein's distance: the fewest single-character changes from one word to the other. */
function editDistance(one: string, other: string): number {
  const distances = Uint16Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    let [before, diagonal] = [row, row - 1];
    for (let column = 1; column <= other.length; column += 1) {
      const above = distances[column] ?? 0;
      const replaced = diagonal + (one[row - 1] === other[column - 1] ? 0 : 1);
      distances[column - 1] = before;
      before = Math.min(replaced, above + 1, before + 1);
      diagonal = above;
    }
    distances[other.length] = before;
  }
  return distances[other.length] ?? 0;
}

/** Longer words come from no slip of the pen, and comparing them with a thousand names would cost time. */
const LONGEST_COMPARED = 80;

/** The known words, most similar to the sought one first; ties keep their order. */
export function sortByNearness(sought: string, known: readonly string[]): readonly string[] {
  const word = sought.slice(0, LONGEST_COMPARED).toLowerCase();
  const distances = new Map(known.map((one) => [one, editDistance(word, one)]));
  return known.toSorted((one, other) => (distances.get(one) ?? 0) - (distances.get(other) ?? 0));
}
