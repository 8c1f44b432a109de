/** Files that were asked for, kept for those who ask again. */
import { keepWithin } from './keep-within.js';

interface Kept {
  readonly body: string | Uint8Array;
}

/** What a file's place takes besides, about. */
const BESIDES = 500;

/** A string takes up to two bytes a character. */
const sizeOf = (key: string, { body }: Kept): number =>
  (typeof body === 'string' ? 2 * body.length : body.byteLength) + 2 * key.length + BESIDES;

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
 * @param mayBeKept what is not there, under whatever name it was asked for, is answered and forgotten
 */
export function keepFiles<File extends Kept>(
  mostBytes: number,
  mayBeKept: (file: File) => boolean = () => true,
): KeptFiles<File> {
  const kept = keepWithin<File>(mostBytes);
  const making = new Map<string, Promise<File>>();

  async function makeOnce(key: string, make: () => Promise<File>): Promise<File> {
    try {
      const file = await make();
      if (mayBeKept(file)) kept.set(key, file, sizeOf(key, file));
      return file;
    } finally {
      making.delete(key);
    }
  }

  function take(key: string, make: () => Promise<File>): Promise<File> {
    const known = kept.get(key);
    if (known) return Promise.resolve(known);
    const made = making.get(key) ?? makeOnce(key, make);
    making.set(key, made);
    return made;
  }
  return { take };
}
