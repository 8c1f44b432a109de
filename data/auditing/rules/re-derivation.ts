import type { Fault } from '@/data/faults/fault';
import type { Claim } from '@/data/model/claim';
import { withoutNoise } from '@/data/model/digits';
import { type Estimate, quantityOf } from '@/data/model/estimate';
import { isInText } from '@/data/quoting/dataset-spans';
import type { Item, NumberItem } from '@/data/reading/item';
import { contains, isSame, touches } from '@/data/reading/reading-of-article';
import { findContradiction } from '../beside-words';
import type { Rule } from './rule';

/** “>= 2600 count”, “= 0.5 rate per 100000”. Values of divisions that never end are told apart by the digits that are sure. */
function describe(number: Estimate | NumberItem): string {
  const { relation, value, upper } = number;
  const { unit, per, currency, measure } = quantityOf(number);
  const digits = (one: number) => String(withoutNoise(one));
  const of = per === undefined ? (currency ?? measure) : `per ${per}`;
  const range = upper === undefined ? '' : ` to ${digits(upper)}`;
  const estimated = number.isEstimate ? ', an estimate' : '';
  return `${relation} ${digits(value)}${range} ${unit}${of === undefined ? '' : ` ${of}`}${estimated}`;
}

/** What is read at a claim's words and no further; undefined where it is a piece of something. */
const readingOf = (items: readonly Item[], { span }: Claim): Item | undefined =>
  items.find((item) => isSame(item, span));

/** The item of which a claim takes only a piece. */
const cutBy = (items: readonly Item[], { span }: Claim): Item | undefined =>
  items.find((item) => touches(item, span) && !contains(span, item));

const tellDecimals = ({ decimals }: Pick<Estimate, 'decimals'>): string =>
  decimals === undefined ? 'no decimals' : `decimals: ${decimals}`;

/**
 * Whether a number is told as exactly as its words do. What is left out is as the value shows it; but “half” and “50%”
 * are one value, of which the second states digits.
 */
function hasItsDecimals(claim: Estimate, item: NumberItem): boolean {
  if (claim.decimals !== undefined) return claim.decimals === item.decimals;
  return item.decimals === undefined || !(claim.unit === 'share' && claim.value === 0.5);
}

function checkClaim(claim: Claim, items: readonly Item[]): readonly Fault[] {
  const fault = { rule: 're-derivation' as const, file: 'numbers.yaml', id: claim.id };
  const item = readingOf(items, claim);
  if (item?.kind === 'number') {
    const says = `as ${JSON.stringify(claim.raw)} says here`;
    if (describe(item) !== describe(claim))
      return [{ ...fault, expected: `${describe(item)}, ${says}`, found: describe(claim) }];
    if (hasItsDecimals(claim, item)) return [];
    const expected = `${tellDecimals(item)}, ${says}`;
    return [{ ...fault, expected, found: tellDecimals(claim) }];
  }
  const inside = items.filter((one) => contains(claim.span, one) && one.kind === 'number');
  const expected =
    inside.length === 0
      ? 'words that are read as a number'
      : `the words of one number and no others: ${inside.map(({ text }) => JSON.stringify(text)).join(', ')}`;
  const found = `${JSON.stringify(claim.raw)}${item === undefined ? '' : `, which is read as ${item.reason}`}`;
  return [{ ...fault, expected, found }];
}

const besideOf = (text: string, { span, unit }: Claim): string | undefined =>
  findContradiction(text, span, unit === 'rate');

/** What the claim’s words say in their place, read again, is what was typed. A piece is told as a piece. */
export const checkReDerivation: Rule = ({ source, text, items }) =>
  source.claims
    .filter((claim) => isInText(text, claim.span) && !cutBy(items, claim) && !besideOf(text, claim))
    .flatMap((claim) => checkClaim(claim, items));

/** Nothing that touches a claim's words contradicts them: no sign, currency, scale, hedge or base is left out. */
export const checkBesideClaim: Rule = ({ source, text, items }) =>
  source.claims
    .filter(({ span }) => isInText(text, span))
    .flatMap((claim): readonly Fault[] => {
      const fault = {
        rule: 'beside-claim' as const,
        file: 'numbers.yaml',
        id: claim.id,
        found: JSON.stringify(claim.raw),
      };
      const whole = cutBy(items, claim);
      if (whole) return [{ ...fault, expected: `the whole of ${JSON.stringify(whole.text)}` }];
      const beside = besideOf(text, claim);
      if (beside === undefined) return [];
      return [{ ...fault, expected: `words that take in ${JSON.stringify(beside)} beside them` }];
    });
