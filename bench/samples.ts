/** What many measurements come to. */

export function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  const pair = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return pair.reduce<number>((sum, one) => sum + (one ?? Number.NaN) / 2, 0);
}

/** The least of the numbers that this share of them does not exceed: the nearest rank. */
export function percentileOf(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export interface Sample {
  readonly x: number;
  readonly y: number;
}

export interface Trend {
  /** How much y grows with each x: the line of least squares. */
  readonly slope: number;
  /** The standard error of the slope: within two of it of zero, nothing is shown to grow. */
  readonly error: number;
}

/** https://en.wikipedia.org/wiki/Simple_linear_regression; three samples or more, or there is no error to tell. */
export function trendOf(samples: readonly Sample[]): Trend {
  const count = samples.length;
  const meanX = samples.reduce((sum, { x }) => sum + x, 0) / count;
  const meanY = samples.reduce((sum, { y }) => sum + y, 0) / count;
  const spreadX = samples.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0);
  const slope = samples.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0) / spreadX;
  const residual = samples.reduce((sum, { x, y }) => sum + (y - meanY - slope * (x - meanX)) ** 2, 0);
  return { slope, error: Math.sqrt(residual / (count - 2) / spreadX) };
}
