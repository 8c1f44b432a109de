import { DomainError } from './domain-error';

/** A decimal number held exactly: digits × 10^−places. 0.13 is { digits: 13n, places: 2 }. */
export interface Decimal {
  readonly digits: bigint;
  readonly places: number;
}

/**
 * Reads a number as the shortest decimal that prints it, so that 0.13 is thirteen
 * hundredths and not the nearest binary fraction.
 * @throws DomainError if the number is not finite.
 */
export function decimalOf(value: number): Decimal {
  if (!Number.isFinite(value)) throw new DomainError('value', 'a finite number', value);
  const [mantissa = '', exponent = '0'] = value.toString().split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const places = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction);
  return places >= 0 ? { digits, places } : { digits: digits * 10n ** BigInt(-places), places: 0 };
}

/** The digits of a decimal when written with more places: 0.13 with 4 places is 1300. */
function scaleDigits(decimal: Decimal, places: number): bigint {
  return decimal.digits * 10n ** BigInt(places - decimal.places);
}

/**
 * A value times a power of ten, through its decimal digits: 2.3 million is 2300000 and not 2299999.9999999995.
 * @throws DomainError if the value is not finite.
 */
export function shiftDecimal(value: number, power: number): number {
  const { digits, places } = decimalOf(value);
  return Number(`${digits}e${power - places}`);
}

/** a − b without binary rounding: 1 − 0.13 is 0.87. @throws DomainError if either is not finite. */
export function subtractExactly(a: number, b: number): number {
  const [left, right] = [decimalOf(a), decimalOf(b)];
  const places = Math.max(left.places, right.places);
  const digits = scaleDigits(left, places) - scaleDigits(right, places);
  return Number(`${digits}e-${places}`);
}
