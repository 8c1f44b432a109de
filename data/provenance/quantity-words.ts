import { DENOMINATORS, NUMBER_WORDS } from './number-words';

/** Words that name an exact number or part; a hedge or a percent word beside them belongs to them. */
export const EXACT_QUANTITY_WORDS: readonly string[] = [...NUMBER_WORDS, ...DENOMINATORS.keys()];

/** Words that speak of an amount without naming it, and ranks and times that lean on one. */
const VAGUE_QUANTITY_WORDS: readonly string[] = [
  ...['majority', 'minority', 'most', 'many', 'few', 'several', 'some', 'all', 'none', 'both', 'every'],
  ...['dozen', 'dozens', 'hundreds', 'thousands', 'millions', 'numerous', 'countless'],
  ...['double', 'triple', 'twice', 'doubled', 'tripled', 'halved'],
  ...['largest', 'largest ever', 'biggest', 'biggest ever', 'greatest', 'highest', 'highest ever'],
  ...['smallest', 'smallest ever', 'lowest', 'lowest ever', 'fewest', 'record number'],
  ...['last', 'this', 'next'].flatMap((which) =>
    ['year', 'month', 'week', 'decade', 'century'].map((time) => `${which} ${time}`),
  ),
];

/**
 * Every quantity word that must be a claim or an exclusion where it occurs, in lower case.
 *
 * The list is closed on purpose: “complete” then means something that a reader can check, and
 * a new word is a change to this file that every article's audit answers to. It leaves out
 * words that only sometimes speak of an amount (“much”, “high”, “more”, “a”), and ordinals
 * (“first”, “second”), which give an order; “third” and its like are here as parts of a whole.
 */
export const QUANTITY_WORDS: readonly string[] = [...EXACT_QUANTITY_WORDS, ...VAGUE_QUANTITY_WORDS];
