/** What a line holds whole, and the space before it where it does not begin a line; pixels, none as 0. */
interface Measured {
  readonly width: number;
  readonly spaceWidth: number;
}

export interface FilledLine<Piece> {
  readonly pieces: readonly Piece[];
  /** In pixels. */
  readonly width: number;
}

/** Lines no wider than `maxWidth` pixels, filled greedily; a piece that is wider stands alone. */
export function fillLines<Piece extends Measured>(
  pieces: Iterable<Piece>,
  maxWidth: number,
): readonly FilledLine<Piece>[] {
  const lines: { readonly pieces: Piece[]; width: number }[] = [];
  for (const piece of pieces) {
    const line = lines.at(-1);
    const width = line ? line.width + piece.spaceWidth + piece.width : piece.width;
    if (line && width <= maxWidth) {
      line.pieces.push(piece);
      line.width = width;
    } else lines.push({ pieces: [piece], width: piece.width });
  }
  return lines;
}
