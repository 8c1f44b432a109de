/** A hundredth of a pixel is finer than any screen, and keeps coordinates short. */
export const roundPixel = (pixels: number): number => Math.round(pixels * 100) / 100;

/** An SVG transform that moves by whole and hundredths of pixels; none where nothing moves. */
export const moveBy = (x: number, y: number): string | undefined =>
  x === 0 && y === 0 ? undefined : `translate(${roundPixel(x)} ${roundPixel(y)})`;

export const moveDown = (y: number): string | undefined => moveBy(0, y);
