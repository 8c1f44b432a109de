/** Words that speak of an amount without naming it. */
const VAGUE_WORDS: readonly string[] = [
  ...['minority', 'most', 'many', 'few', 'several', 'some', 'all', 'none', 'both', 'every'],
  ...['numerous', 'countless'],
  ...['largest', 'biggest', 'greatest', 'highest', 'smallest', 'lowest', 'fewest'],
];

/** The same in several words. */
const VAGUE_PHRASES: readonly string[] = ['record number', 'largest ever', 'biggest ever', 'highest ever'];

const TIMES = ['year', 'month', 'week', 'decade', 'century'];

/** Times that lean on the day of the article. */
export const RELATIVE_TIMES: readonly string[] = ['last', 'this', 'next'].flatMap((which) =>
  TIMES.map((time) => `${which} ${time}`),
);

/**
 * Every quantity word that must be a claim or an exclusion where it occurs, in lower case.
 *
 * The list is closed on purpose: “complete” then means something that a reader can check, and
 * a new word is a change to this file that every article's audit answers to. It leaves out
 * words that only sometimes speak of an amount (“much”, “high”, “more”, “a”).
 */
export const QUANTITY_WORDS: ReadonlySet<string> = new Set(VAGUE_WORDS);
export const QUANTITY_PHRASES: readonly string[] = VAGUE_PHRASES;
