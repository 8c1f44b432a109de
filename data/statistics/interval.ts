/** Confidence intervals of a binomial proportion. No chart draws one unless a sample size is stated. */
import { DomainError } from './domain-error';

/** Both ends as shares, 0 ≤ low ≤ high ≤ 1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Two-sided confidence levels, with the standard normal quantile of each. */
const QUANTILES = { 0.9: 1.6448536269514722, 0.95: 1.959963984540054, 0.99: 2.5758293035489004 } as const;

export type Level = keyof typeof QUANTILES;

function assertSample(successes: number, size: number): void {
  if (!Number.isInteger(size) || size < 1) {
    throw new DomainError('size', 'a whole number of 1 or more', size);
  }
  if (!Number.isInteger(successes) || successes < 0 || successes > size) {
    throw new DomainError('successes', `a whole number from 0 to ${size}`, successes);
  }
}

/**
 * The Wilson score interval, without continuity correction.
 * Wilson (1927), JASA 22, 209–212; method 3 of Newcombe (1998), Statistics in Medicine 17, 857–872.
 * @throws DomainError unless successes and size are whole and 0 ≤ successes ≤ size, size ≥ 1.
 */
export function wilsonInterval(successes: number, size: number, level: Level = 0.95): Interval {
  assertSample(successes, size);
  const z = QUANTILES[level];
  const share = successes / size;
  const centre = share + z ** 2 / (2 * size);
  const reach = z * Math.sqrt((share * (1 - share)) / size + z ** 2 / (4 * size ** 2));
  const scale = 1 + z ** 2 / size;
  return {
    low: successes === 0 ? 0 : (centre - reach) / scale,
    high: successes === size ? 1 : (centre + reach) / scale,
  };
}

/** P(X ≥ successes) for X binomial(size, share), 0 < share < 1: summed from the smallest term up. */
function upperTail(successes: number, size: number, share: number): number {
  let logTerm = size * Math.log(share);
  let sum = 0;
  for (let count = size; count >= successes; count -= 1) {
    sum += Math.exp(logTerm);
    logTerm += Math.log(count) - Math.log(size - count + 1) + Math.log1p(-share) - Math.log(share);
  }
  return sum;
}

/** The share at which a rising function reaches the target, by bisection down to neighbouring doubles. */
function bisectShare(rising: (share: number) => number, target: number): number {
  let [low, high] = [0, 1];
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle;
    if (rising(middle) < target) low = middle;
    else high = middle;
  }
}

/**
 * The exact interval: all shares that neither binomial tail refuses at (1 − level) ÷ 2.
 * Clopper & Pearson (1934), Biometrika 26, 404–413; method 5 of Newcombe (1998).
 * @throws DomainError unless successes and size are whole and 0 ≤ successes ≤ size, size ≥ 1.
 */
export function clopperPearsonInterval(successes: number, size: number, level: Level = 0.95): Interval {
  assertSample(successes, size);
  const tail = (1 - level) / 2;
  return {
    low: successes === 0 ? 0 : bisectShare((share) => upperTail(successes, size, share), tail),
    high: successes === size ? 1 : bisectShare((share) => upperTail(successes + 1, size, share), 1 - tail),
  };
}
