/** How the digits of a number are written: its decimals, thousands and scale word. */

/** More decimals than this come from a division that never ends (two thirds), not from a source. */
const MOST_EXACT_DECIMALS = 6;
/** Decimals of such a number where the source writes no digits. */
const ENDLESS_DECIMALS = 1;
/** Decimals before a scale word where the source writes no digits: “43.15 million”, but 43,152,318. */
const SCALED_DECIMALS = 2;

const SCALES = [
  { power: 12, word: 'trillion', letters: 'tn' },
  { power: 9, word: 'billion', letters: 'bn' },
  { power: 6, word: 'million', letters: 'm' },
] as const;

export type ScaleWord = (typeof SCALES)[number];

/** Digits that a number keeps through a multiplication or a division of binary fractions. */
const SURE_DIGITS = 14;

/** Without the noise of binary fractions: 0.57 × 100 is 57. A whole number has none, however long it is. */
export const withoutNoise = (value: number): number =>
  Number.isSafeInteger(value) ? value : Number(value.toPrecision(SURE_DIGITS));

/** Digits after the point of the shortest decimal that prints the number. */
function countDecimals(value: number): number {
  const [mantissa = '', exponent = '0'] = String(Math.abs(value)).split('e');
  return Math.max(0, (mantissa.split('.')[1] ?? '').length - Number(exponent));
}

/**
 * How many decimals to write: as many as the source does, and more only where the value would change without.
 * @param isTold whether a text of so many decimals still tells the number from those it must not be taken for
 */
export function decimalsOf(
  value: number,
  stated: number | undefined,
  isTold: (rounded: number) => boolean = () => true,
): number {
  const exact = countDecimals(withoutNoise(value));
  let decimals =
    exact <= MOST_EXACT_DECIMALS
      ? Math.max(exact, stated ?? 0)
      : (stated ?? Math.min(ENDLESS_DECIMALS, exact));
  while (decimals < exact && !isTold(Number(withoutNoise(value).toFixed(decimals)))) decimals += 1;
  return decimals;
}

/** By decimals: to make one takes a hundred times as long as to write a number with it. */
const formats = new Map<number, Intl.NumberFormat>();

function formatWith(decimals: number): Intl.NumberFormat {
  const kept = formats.get(decimals);
  if (kept) return kept;
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const format = new Intl.NumberFormat('en-GB', digits);
  formats.set(decimals, format);
  return format;
}

/** “2,600”, “−5”, “13.0”. The minus is the typographer's. */
export const writeDigits = (value: number, decimals: number): string =>
  formatWith(decimals).format(withoutNoise(value)).replace('-', '−');

export const scaleValue = (value: number, scale: ScaleWord): number =>
  withoutNoise(value / 10 ** scale.power);

/** The largest scale word that the number can be written with, in the decimals of its source. */
export const scaleOf = (value: number, stated?: number): ScaleWord | undefined =>
  SCALES.find(
    (scale) =>
      Math.abs(value) >= 10 ** scale.power &&
      countDecimals(scaleValue(value, scale)) <= (stated ?? SCALED_DECIMALS) &&
      // No digit of a long number is lost to the word.
      withoutNoise(scaleValue(value, scale) * 10 ** scale.power) === withoutNoise(value),
  );
