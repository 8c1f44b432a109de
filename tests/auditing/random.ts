/** Numbers that look random and are the same in every run. */
export interface Random {
  /** A whole number from 0 to below the limit. */
  readonly below: (limit: number) => number;
  /** One member of a list that has some. */
  readonly pick: <T>(all: readonly T[]) => T;
}

/** mulberry32, by Tommy Ettinger, public domain. */
export function seedRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const pick = <T>(all: readonly T[]): T => {
    const picked = all[below(all.length)];
    if (picked === undefined) throw new RangeError('expected a list with members, found an empty one');
    return picked;
  };
  return { below, pick };
}
