/**
 * A value times a power of ten, rounded once: through its decimal digits, so that 2.3 million is 2300000
 * and not 2299999.9999999995.
 */
export function shiftDecimal(value: number, power: number): number {
  const digits = String(value);
  return digits.includes('e') ? value * 10 ** power : Number(`${digits}e${power}`);
}
