/** A hundredth of a pixel is finer than any screen, and keeps coordinates short. */
export const roundPixel = (pixels: number): number => Math.round(pixels * 100) / 100;
