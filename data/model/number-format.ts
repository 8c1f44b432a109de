/** Every number that the product shows is written here, in its unit and with its source's precision. */
import { decimalsOf, type ScaleWord, scaleOf, scaleValue, writeDigits } from './digits';
import { type Estimate, isSigned, type Quantity, type Relation, TURNED } from './estimate';
import type { ValueFormat } from './prose';
import { unitAffixes } from './unit-words';

/** How each hedge is said before a number, in the product's own words. */
const HEDGE_WORDS: Readonly<Record<Relation, string>> = {
  '=': '',
  '~': 'around ',
  '>=': 'at least ',
  '>': 'more than ',
  '<=': 'up to ',
  '<': 'less than ',
  '..': '',
};

interface WrittenNumber {
  /** With the unit's sign before it: “£2.5”. */
  readonly number: string;
  readonly scale: ScaleWord | undefined;
  /** “%”, “ per 100,000”, “ years”. */
  readonly after: string;
}

/** A share that is not nothing is never “0%”, one that is not all never “100%”. */
const isTold = (value: number) => (percent: number) =>
  (percent !== 0 || value === 0) && (Math.abs(percent) !== 100 || Math.abs(value) === 1);

/** Pence and cents are two digits, or none. */
const moneyDecimals = (decimals: number): number => (decimals === 1 ? 2 : decimals);

function writePercent(quantity: Quantity, value: number, stated: number | undefined): WrittenNumber {
  const decimals = decimalsOf(value * 100, stated, isTold(value));
  return {
    number: writeDigits(value * 100, decimals),
    scale: undefined,
    after: unitAffixes(quantity, value, decimals).after,
  };
}

function writeNumber(estimate: Estimate, value: number): WrittenNumber {
  const { unit, decimals: stated } = estimate;
  if (unit === 'share' || unit === 'change') return writePercent(estimate, value, stated);
  const scale = unit === 'rank' ? undefined : scaleOf(value, stated);
  const shown = scale === undefined ? value : scaleValue(value, scale);
  const needed = decimalsOf(shown, stated, (rounded) => rounded !== 0 || value === 0);
  const decimals = unit === 'money' && scale === undefined ? moneyDecimals(needed) : needed;
  const { before, after } = unitAffixes(estimate, value, decimals);
  const sign = value < 0 ? '−' : '';
  return { number: `${sign}${before}${writeDigits(Math.abs(shown), decimals)}`, scale, after };
}

const join = ({ number, scale, after }: WrittenNumber): string =>
  `${number}${scale === undefined ? '' : ` ${scale.word}`}${after}`;

/** “$10 to $15 billion”: what both ends share is said once, but for the percent sign. */
function writeRange(lower: WrittenNumber, upper: WrittenNumber): string {
  const start = lower.scale === upper.scale ? { ...lower, scale: undefined } : lower;
  return `${join({ ...start, after: lower.after === '%' ? '%' : '' })} to ${join(upper)}`;
}

/** “+5.2%”: a change always says its direction. */
const signed = (estimate: Estimate, value: number, written: WrittenNumber): WrittenNumber =>
  isSigned(estimate) && value > 0 ? { ...written, number: `+${written.number}` } : written;

function writePlain(estimate: Estimate): string {
  const { value, upper } = estimate;
  const lower = signed(estimate, value, writeNumber(estimate, value));
  return upper === undefined
    ? join(lower)
    : writeRange(lower, signed(estimate, upper, writeNumber(estimate, upper)));
}

const hedgeWords = ({ relation, unit, isEstimate }: Estimate): string => {
  if (relation === '<' && unit === 'count') return 'fewer than ';
  return relation === '~' && isEstimate ? 'an estimated ' : HEDGE_WORDS[relation];
};

/** “up 5.2%”, “down more than 50%”, “down 2% to 3%”; a range across zero keeps its signs. */
function writeChange(estimate: Estimate): string {
  const { relation, value, upper } = estimate;
  if (value === 0 || (upper !== undefined && value < 0 && upper > 0))
    return hedgeWords(estimate) + writePlain(estimate);
  if (value > 0) return `up ${hedgeWords(estimate)}${writeSize(estimate, value, upper)}`;
  // Seen from zero, a bound turns round: a change of less than −50% is a fall of more than 50%.
  const fall = { ...estimate, relation: TURNED[relation] };
  // 0 − 0 is nothing, but −0 is written with its sign.
  const [least, most] = upper === undefined ? [0 - value, undefined] : [0 - upper, 0 - value];
  return `down ${hedgeWords(fall)}${writeSize(fall, least, most)}`;
}

function writeSize(estimate: Estimate, value: number, upper: number | undefined): string {
  const lower = writeNumber(estimate, value);
  return upper === undefined ? join(lower) : writeRange(lower, writeNumber(estimate, upper));
}

/** A share in words only where its source writes it in words: “more than half”. */
const isHalfInWords = ({ unit, value, upper, decimals }: Estimate): boolean =>
  unit === 'share' && value === 0.5 && upper === undefined && decimals === undefined;

function writeRateOf100({ value, upper, decimals: stated }: Estimate): string {
  const write = (share: number) => writePercent({ unit: 'share' }, share, stated).number;
  return upper === undefined ? write(value) : `${write(value)} to ${write(upper)}`;
}

/**
 * “13%”, “2,600”, “142 to 1,420”, “£2.5 million”, “5.2 per 100,000”, “+5.2%”; with `hedged` “at least 2,600”,
 * “up 5.2%”; with `per-100` a share as “13”.
 */
export function formatEstimate(estimate: Estimate, format: ValueFormat = 'plain'): string {
  if (format === 'per-100' && estimate.unit === 'share') return writeRateOf100(estimate);
  if (format !== 'hedged') return writePlain(estimate);
  if (isSigned(estimate)) return writeChange(estimate);
  return hedgeWords(estimate) + (isHalfInWords(estimate) ? 'half' : writePlain(estimate));
}
