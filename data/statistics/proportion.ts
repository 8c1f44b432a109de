/** Arithmetic of shares and counts, exact in decimals. Shares are fractions of one whole: 0.13 is 13%. */
import { subtractExactly } from './decimal';
import { DomainError } from './domain-error';

function assertShare(argument: string, value: number): void {
  if (!(value >= 0 && value <= 1)) throw new DomainError(argument, 'a share from 0 to 1', value);
}

function assertCount(argument: string, value: number): void {
  if (!(Number.isFinite(value) && value >= 0)) {
    throw new DomainError(argument, 'a finite count of 0 or more', value);
  }
}

/** 1 − share. @throws DomainError unless 0 ≤ share ≤ 1. */
export function complement(share: number): number {
  assertShare('share', share);
  return subtractExactly(1, share);
}

/**
 * part ÷ total, both counts, as a share.
 * @throws DomainError unless 0 ≤ part ≤ total and total > 0.
 */
export function shareOfTotal(part: number, total: number): number {
  assertCount('part', part);
  assertCount('total', total);
  if (total === 0) throw new DomainError('total', 'a count above 0', total);
  if (part > total) throw new DomainError('part', `at most the total of ${total}`, part);
  return part / total;
}

/**
 * total − part − part …, all counts.
 * @throws DomainError if a count is negative or not finite, or the parts exceed the total.
 */
export function difference(total: number, ...parts: readonly number[]): number {
  assertCount('total', total);
  for (const part of parts) assertCount('part', part);
  const rest = parts.reduce(subtractExactly, total);
  if (rest < 0) throw new DomainError('parts', `together at most the total of ${total}`, parts.join(' + '));
  return rest;
}
