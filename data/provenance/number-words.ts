/** English number words. The lists are closed: a word that is not here is no number. */

export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map(
  [
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen',
    'sixteen seventeen eighteen nineteen',
  ]
    .join(' ')
    .split(' ')
    .map((word, value) => [word, value]),
);

export const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, (index + 2) * 10]),
);

/** Multipliers above a hundred, as powers of ten. */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['thousand', 3],
  ['million', 6],
]);

export const HUNDRED = 'hundred';

/** Parts of a whole by their names, singular and plural: the denominator of each. “halves” would be a whole. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['tenth', 10],
  ['tenths', 10],
]);

/** Every word that names a number by itself, for finding numbers in running text. */
export const NUMBER_WORDS: readonly string[] = [
  ...SMALL_NUMBERS.keys(),
  ...TENS.keys(),
  HUNDRED,
  ...MAGNITUDES.keys(),
];
