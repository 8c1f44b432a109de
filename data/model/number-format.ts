import type { Estimate, Relation } from './estimate';
import type { ValueFormat } from './prose';

/** How each hedge is said before a number, in the product's own words. */
const HEDGE_WORDS: Readonly<Record<Relation, string>> = {
  '=': '',
  '~': 'around ',
  '>=': 'at least ',
  '>': 'more than ',
  '<=': 'up to ',
  '<': 'fewer than ',
  '..': '',
};

const counts = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
const percents = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 1 });

/** A share is shown to a tenth of a percent at most. */
function formatNumber(value: number, estimate: Estimate, format: ValueFormat): string {
  if (estimate.unit === 'count') return counts.format(value);
  return format === 'per-100' ? counts.format(Math.round(value * 1000) / 10) : percents.format(value);
}

/** “13%”, “2,600”, “142 to 1,420”; with `hedged` “at least 2,600”; with `per-100` “13”. */
export function formatEstimate(estimate: Estimate, format: ValueFormat = 'plain'): string {
  const lower = formatNumber(estimate.value, estimate, format);
  const number =
    estimate.upper === undefined ? lower : `${lower} to ${formatNumber(estimate.upper, estimate, format)}`;
  if (format !== 'hedged') return number;
  const isHalf = estimate.unit === 'share' && estimate.value === 0.5;
  return HEDGE_WORDS[estimate.relation] + (isHalf ? 'half' : number);
}
