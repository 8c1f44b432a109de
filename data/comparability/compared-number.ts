import type { Estimate } from '@/data/model/estimate';
import type { Prose } from '@/data/model/prose';

/** Who or what is counted, or of whom a share is a part. */
export interface ComparedGroup {
  /** The same for the same people only. */
  readonly id: string;
  readonly name: Prose;
  /** The id of the number that states how many they are. */
  readonly size?: string;
  /** Ids of the wider groups that this one is stated to be a part of. */
  readonly wholes?: readonly string[];
}

/** A number with what decides whether it may be compared with another. What is not stated is absent. */
export interface ComparedNumber extends Estimate {
  readonly id: string;
  /** The slug of the article that it is of; absent where only one is looked at. */
  readonly article?: string;
  readonly group?: ComparedGroup;
  readonly place?: Prose;
  readonly time?: Prose;
}

/** How many numbers a comparison takes. */
export const COMPARED = { least: 2, most: 6 } as const;
