// @ts-check
/**
 * A store of so many bytes together: what was asked for longest ago goes first. In JavaScript, since the front server
 * runs it without a build.
 * @template V
 * @param {number} mostBytes what alone is larger is not kept
 */
export function keepWithin(mostBytes) {
  /** @type {Map<string, { readonly value: V, readonly bytes: number }>} */
  const kept = new Map();
  let total = 0;

  /** @param {string} key */
  function drop(key) {
    total -= kept.get(key)?.bytes ?? 0;
    kept.delete(key);
  }

  return {
    /**
     * @param {string} key
     * @returns {V | undefined}
     */
    get(key) {
      const known = kept.get(key);
      if (!known) return undefined;
      // A map keeps the order of insertion: the newest stands last.
      kept.delete(key);
      kept.set(key, known);
      return known.value;
    },
    /**
     * @param {string} key
     * @param {V} value
     * @param {number} bytes
     */
    set(key, value, bytes) {
      if (bytes > mostBytes) return;
      drop(key);
      kept.set(key, { value, bytes });
      total += bytes;
      for (const oldest of kept.keys()) {
        if (total <= mostBytes) return;
        drop(oldest);
      }
    },
  };
}
