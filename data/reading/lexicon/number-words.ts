/** English number words. The lists are closed: a word that is not here is no number. */
import { words } from './word-list';

export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...words(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  ).map((word, value) => [word, value] as const),
  ['nil', 0],
]);

export const TENS: ReadonlyMap<string, number> = new Map(
  words('twenty thirty forty fifty sixty seventy eighty ninety').map((word, index) => [
    word,
    (index + 2) * 10,
  ]),
);

/** Scale words as powers of ten. A lakh and a crore are those of South Asia. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ...([
    ['hundred', 2],
    ['thousand', 3],
    ['lakh', 5],
    ['million', 6],
    // Mistyped often enough.
    ['millon', 6],
    ['milion', 6],
    ['crore', 7],
    ['billion', 9],
  ] as const),
  ...([
    ['trillion', 12],
    ['quadrillion', 15],
    ['lakhs', 5],
    ['crores', 7],
    ['mn', 6],
    ['bn', 9],
    ['tn', 12],
    ['trn', 12],
  ] as const),
  ...([
    ['mln', 6],
    ['bln', 9],
    ['trln', 12],
  ] as const),
]);

/** Scales that say nothing alone: “St Paul, MN”. */
export const SHORT_SCALES: ReadonlySet<string> = new Set(['mn', 'bn', 'tn', 'trn', 'mln', 'bln', 'trln']);

/** After digits a plural is the scale that it names: “87.6 millions”. */
export const SCALE_PLURALS: ReadonlyMap<string, number> = new Map([
  ...([
    ['thousands', 3],
    ['millions', 6],
    ['billions', 9],
    ['trillions', 12],
  ] as const),
]);

/** Scales by one letter or two, glued to digits: “30k”, “£2.5m”. */
export const SCALE_LETTERS: ReadonlyMap<string, number> = new Map([
  ...([
    ['k', 3],
    ['m', 6],
    ['mn', 6],
    ['mln', 6],
    ['mil', 6],
    ['bn', 9],
    ['b', 9],
    ['tn', 12],
    ['trn', 12],
    ['t', 12],
    ['cr', 7],
  ] as const),
]);

export const DOZEN = 12;

const SMALL_ORDINALS = words(
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
);
const TENS_ORDINALS = words('twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth');

export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...SMALL_ORDINALS.map((word, value) => [word, value] as const),
  ...TENS_ORDINALS.map((word, index) => [word, (index + 2) * 10] as const),
  ...([
    ['hundredth', 100],
    ['thousandth', 1000],
    ['millionth', 1_000_000],
  ] as const),
]);

/** Parts of a whole by name: the denominator of each. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ...([
    ['half', 2],
    ['third', 3],
    ['quarter', 4],
    ['fourth', 4],
    ['fifth', 5],
    ['sixth', 6],
    ['seventh', 7],
  ] as const),
  ...([
    ['eighth', 8],
    ['ninth', 9],
    ['tenth', 10],
  ] as const),
  // “an eleventh”, “a fifteenth”, “a twentieth”: ordinals name parts; a first and a second do not.
  ...[...ORDINALS].filter(([, value]) => value > 10),
]);

export const DENOMINATOR_PLURALS: ReadonlyMap<string, number> = new Map([
  ...[...DENOMINATORS].map(([word, value]) => [`${word}s`, value] as const),
  ['halves', 2],
]);

/** Fractions that are one character. */
export const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
  ...([
    ['½', 1 / 2],
    ['⅓', 1 / 3],
    ['⅔', 2 / 3],
    ['¼', 1 / 4],
    ['¾', 3 / 4],
    ['⅕', 1 / 5],
    ['⅖', 2 / 5],
  ] as const),
  ...([
    ['⅗', 3 / 5],
    ['⅘', 4 / 5],
    ['⅙', 1 / 6],
    ['⅚', 5 / 6],
    ['⅛', 1 / 8],
    ['⅜', 3 / 8],
    ['⅝', 5 / 8],
    ['⅞', 7 / 8],
  ] as const),
]);

export const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

/** Amounts by name, without a value that could be charted. */
export const VAGUE_SCALES: ReadonlySet<string> = new Set(
  words('tens dozens scores hundreds thousands millions billions trillions lakhs crores zillions'),
);
