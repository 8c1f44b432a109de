/**
 * The GRIM test (granularity-related inconsistency of means): which sample sizes let a
 * whole number of people produce a reported share.
 * Brown, N. J. L. & Heathers, J. A. J. (2017), “The GRIM test”, Social Psychological and
 * Personality Science 8(4), 363–369, https://doi.org/10.1177/1948550616673876
 */
import { decimalOf } from './decimal';
import { DomainError } from './domain-error';

/** What becomes of an exact half in the last reported place: up, to the even digit, or either way. */
export type RoundingRule = 'half-up' | 'half-even' | 'either';

export interface GrimOptions {
  /** The largest sample size looked at. */
  readonly limit: number;
  /** Default `half-up`, the rule of most readers and spreadsheets. */
  readonly rounding?: RoundingRule;
  /**
   * Decimal places of each reported share as a fraction: 2 for a whole percent, 3 for 12.5%.
   * Where undefined: the places that the value shows, at least 2. A trailing zero (“10.0%”) does not
   * survive in a number, so say 3 there.
   */
  readonly decimals?: readonly (number | undefined)[];
}

/** Places of a share as a fraction, by the decimals of the percentage that its source writes. */
export const decimalsOfShare = ({
  value,
  decimals,
}: {
  readonly value: number;
  readonly decimals?: number;
}): number | undefined =>
  decimals === undefined ? undefined : Math.max(2 + decimals, decimalOf(value).places);

/** A sample size that all shares allow. */
export interface PossibleSize {
  readonly size: number;
  /** For each share, in order, the whole counts that round to it. Never empty. */
  readonly headCounts: readonly (readonly number[])[];
  /** Whether a share is only met by rounding an exact half, so that another rule would refuse the size. */
  readonly isByTie: boolean;
}

/** A reported share as whole units of its last place: 0.13 with 2 decimals is 13 of 100. */
interface ReportedShare {
  readonly units: number;
  readonly unitsPerWhole: number;
}

function reportShare(share: number, decimals: number | undefined): ReportedShare {
  if (!(share >= 0 && share <= 1)) throw new DomainError('share', 'a share from 0 to 1', share);
  const { places } = decimalOf(share);
  const shown = decimals ?? Math.max(2, places);
  if (!Number.isInteger(shown) || shown < places || shown > 9) {
    throw new DomainError('decimals', `a whole number from ${places} to 9 for the share ${share}`, shown);
  }
  const unitsPerWhole = 10 ** shown;
  return { units: Math.round(share * unitsPerWhole), unitsPerWhole };
}

type Fit = 'inside' | 'tie' | 'none';

/** Compares count ÷ size with the rounding interval of the share, in whole numbers only. */
function fitCount(count: number, size: number, reported: ReportedShare, rounding: RoundingRule): Fit {
  const twice = 2 * count * reported.unitsPerWhole;
  const low = (2 * reported.units - 1) * size;
  const high = (2 * reported.units + 1) * size;
  if (twice > low && twice < high) return 'inside';
  if (twice !== low && twice !== high) return 'none';
  if (rounding === 'either') return 'tie';
  if (rounding === 'half-up') return twice === low ? 'tie' : 'none';
  return reported.units % 2 === 0 ? 'tie' : 'none';
}

function countHeads(size: number, reported: ReportedShare, rounding: RoundingRule) {
  const centre = (reported.units * size) / reported.unitsPerWhole;
  const reach = size / (2 * reported.unitsPerWhole) + 1;
  const first = Math.max(0, Math.floor(centre - reach));
  const last = Math.min(size, Math.ceil(centre + reach));
  const fits: { count: number; fit: Fit }[] = [];
  for (let count = first; count <= last; count += 1) {
    const fit = fitCount(count, size, reported, rounding);
    if (fit !== 'none') fits.push({ count, fit });
  }
  return { counts: fits.map(({ count }) => count), isByTie: fits.every(({ fit }) => fit === 'tie') };
}

/**
 * The sample sizes from 1 to `limit` in which every share is some whole number of people,
 * in rising order, with those numbers. The shares have one and the same base but are tested
 * apart: the people may overlap.
 * @param shares Reported shares, fractions of one whole.
 * @throws DomainError on no shares, a share outside 0 to 1, decimals that cut a share short,
 *   or a limit that is not a whole number from 1 to 1,000,000.
 */
export function possibleSampleSizes(
  shares: readonly number[],
  { limit, rounding = 'half-up', decimals }: GrimOptions,
): readonly PossibleSize[] {
  if (shares.length === 0) throw new DomainError('shares', 'at least one share', 'none');
  if (!Number.isInteger(limit) || limit < 1 || limit > 1_000_000) {
    throw new DomainError('limit', 'a whole number from 1 to 1,000,000', limit);
  }
  const reported = shares.map((share, index) => reportShare(share, decimals?.[index]));
  const possible: PossibleSize[] = [];
  for (let size = 1; size <= limit; size += 1) {
    const heads = reported.map((share) => countHeads(size, share, rounding));
    if (heads.some(({ counts }) => counts.length === 0)) continue;
    possible.push({
      size,
      headCounts: heads.map(({ counts }) => counts),
      isByTie: heads.some(({ isByTie }) => isByTie),
    });
  }
  return possible;
}
