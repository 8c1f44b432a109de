import type { Relation } from '@/data/model/estimate';

/**
 * Hedges and the relation that each states.
 *
 * “nearly” and “almost” are approximations (`~`), not upper bounds: they say that the number
 * is close, and only suggest the side. A bound is drawn as a hard limit, which is more than
 * such a sentence says.
 */
const BY_RELATION: readonly (readonly [Relation, string])[] = [
  [
    '>=',
    'at least|at the very least|at minimum|at a minimum|a minimum of|minimum of|the minimum of|minimum|as little as|as few as|as low as|from at least|starting at|≥|⩾',
  ],
  [
    '>=',
    'no fewer than|no less than|not fewer than|not less than|no lower than|not lower than|not under|not below|no smaller than|nothing less than',
  ],
  [
    '<=',
    'at most|at the most|at the very most|a maximum of|maximum of|the maximum of|maximum|max|up to|as many as|as much as|as high as|as large as|as long as|as far as|≤|⩽',
  ],
  [
    '<=',
    'no more than|not more than|no greater than|not greater than|no higher than|not higher than|not over|not above|not exceeding|no larger than|nothing more than|a cap of|capped at',
  ],
  [
    '>',
    'more than|over than|over|above|greater than|higher than|larger than|bigger than|longer than|older than|upwards of|upward of|in excess of|exceeding|north of|better than|further than|heavier than|taller than|farther than|beyond|>',
  ],
  [
    '<',
    'less than|fewer than|under|below|lower than|smaller than|shorter than|younger than|short of|shy of|south of|beneath|cheaper than|<',
  ],
  [
    '~',
    'around|about|approximately|approx|approx.|roughly|nearly|almost|close to|some|an estimated|the estimated|estimated|circa|ca.|ca|nearing|nears|neared|approaching|virtually|practically|in the region of|in the order of|on the order of|of the order of|something like|somewhere around|in the vicinity of|near|~|∼|≈|≃|c.',
  ],
];

interface Hedge {
  readonly words: readonly string[];
  readonly relation: Relation;
}

const HEDGES: readonly Hedge[] = BY_RELATION.flatMap(([relation, phrases]) =>
  phrases.split('|').map((phrase) => ({ words: phrase.split(' '), relation })),
).toSorted((a, b) => b.words.length - a.words.length);

const LAST_WORDS = [...new Set(HEDGES.map(({ words }) => words.at(-1) ?? ''))];

/** The hedges that end in each word, the longest first: they are found from the number backwards. */
export const HEDGES_BY_LAST_WORD: ReadonlyMap<string, readonly Hedge[]> = new Map(
  LAST_WORDS.map((last) => [last, HEDGES.filter(({ words }) => words.at(-1) === last)]),
);

/** Words that only lean on a hedge: “just over”, “well above”, “slightly fewer than”. */
export const LEANING_WORDS: ReadonlySet<string> = new Set(
  'just well slightly far considerably substantially significantly marginally fractionally comfortably way only'.split(
    ' ',
  ),
);
export const LEANING_PHRASES: readonly string[] = ['a little', 'a bit', 'a touch', 'little', 'much'];

/** Hedges behind the number, after its unit. */
export const HEDGES_BEHIND: readonly (readonly [string, Relation])[] = [
  ...([
    ['or more', '>='],
    ['or higher', '>='],
    ['or above', '>='],
    ['or over', '>='],
    ['or greater', '>='],
    ['or better', '>='],
  ] as const),
  ...([
    ['or longer', '>='],
    ['or larger', '>='],
    ['and above', '>='],
    ['and over', '>='],
    ['at least', '>='],
  ] as const),
  ...([
    ['or less', '<='],
    ['or fewer', '<='],
    ['or below', '<='],
    ['or under', '<='],
    ['or lower', '<='],
  ] as const),
  ...([
    ['at most', '<='],
    ['at the most', '<='],
    ['or so', '~'],
    ['or thereabouts', '~'],
    ['plus', '>='],
  ] as const),
  ...([
    ['or shorter', '<='],
    ['and more', '>='],
    ['odd', '~'],
    ['and up', '>='],
  ] as const),
];
