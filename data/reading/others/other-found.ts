import type { OtherReason } from '../item';
import type { Walk } from '../walk';

/** Tokens from `start` to before `end` that are no number to chart. */
export interface OtherFound {
  readonly start: number;
  readonly end: number;
  readonly reason: OtherReason;
}

/** Reads what begins at a place, or gives undefined. */
export type OtherReader = (walk: Walk, start: number) => OtherFound | undefined;
