/** Why a number or quantity word is not charted, in a word that an author types, and as a reader reads it. */
export const READY_REASONS = {
  date: 'A date, not a quantity.',
  period: 'A time, not a quantity.',
  time: 'A time of day, not a quantity.',
  age: 'An age group, not a quantity.',
  phone: 'A telephone number, not a quantity.',
  reference: 'A reference, not a quantity.',
  name: 'Part of a name, not a quantity.',
  address: 'Part of an address, not a quantity.',
  score: 'A score, not a quantity to chart.',
  list: 'A number of a list, not a quantity.',
  pronoun: 'A pronoun, not a quantity.',
  order: 'An order, not a quantity.',
  base: 'The base of another number, which is told with it.',
  'no-value': 'It names no share and no count, so there is nothing to draw without inventing it.',
  unread: 'It cannot be read as a number without guessing.',
  repeated: 'It repeats a number that is charted from another sentence.',
} as const;

export type ReadyReason = keyof typeof READY_REASONS;
export const READY_REASON_WORDS = Object.keys(READY_REASONS) as [ReadyReason, ...ReadyReason[]];

/** A typed reason as a sentence. */
export const writeReason = (reason: string): string =>
  Object.hasOwn(READY_REASONS, reason) ? READY_REASONS[reason as ReadyReason] : reason;
