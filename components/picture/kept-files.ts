/** Files that were asked for, kept for those who ask again. */

interface Kept {
  readonly body: string | Uint8Array;
}

/** A string takes up to two bytes a character. */
const sizeOf = ({ body }: Kept): number => (typeof body === 'string' ? 2 * body.length : body.byteLength);

export interface KeptFiles<File extends Kept> {
  /**
   * The file of this key: the one that is kept, or the one that is being made, or a new one.
   * @param make is called once, however many ask meanwhile; what failed is not kept
   */
  readonly take: (key: string, make: () => Promise<File>) => Promise<File>;
}

/**
 * Keeps files up to a number of bytes together; those that were asked for longest ago go first.
 * @param mostBytes a file that alone is larger is made but not kept
 */
export function keepFiles<File extends Kept>(mostBytes: number): KeptFiles<File> {
  const kept = new Map<string, File>();
  const making = new Map<string, Promise<File>>();
  let bytes = 0;

  function keep(key: string, file: File): void {
    if (sizeOf(file) > mostBytes) return;
    kept.set(key, file);
    bytes += sizeOf(file);
    for (const [oldKey, old] of kept) {
      if (bytes <= mostBytes) return;
      kept.delete(oldKey);
      bytes -= sizeOf(old);
    }
  }

  async function makeOnce(key: string, make: () => Promise<File>): Promise<File> {
    try {
      const file = await make();
      keep(key, file);
      return file;
    } finally {
      making.delete(key);
    }
  }

  function take(key: string, make: () => Promise<File>): Promise<File> {
    const known = kept.get(key);
    if (known) {
      // A map keeps the order of insertion: the newest stands last.
      kept.delete(key);
      kept.set(key, known);
      return Promise.resolve(known);
    }
    const made = making.get(key) ?? makeOnce(key, make);
    making.set(key, made);
    return made;
  }
  return { take };
}
