/** What stands before and behind a number's digits to say its unit. */
import type { Quantity } from './estimate';

export interface Affixes {
  readonly before: string;
  readonly after: string;
}

const NUMERIC_PARTS = ['minusSign', 'integer', 'group', 'decimal', 'fraction', 'compact'];

/** Everything of a formatted number that is no digit, on either side of them. */
function affixesOf(format: Intl.NumberFormat, value: number): Affixes {
  const parts = format.formatToParts(Math.abs(value));
  const isNumeric = ({ type }: Intl.NumberFormatPart) => NUMERIC_PARTS.includes(type);
  const first = parts.findIndex(isNumeric);
  const last = parts.findLastIndex(isNumeric);
  const join = (some: readonly Intl.NumberFormatPart[]) => some.map((part) => part.value).join('');
  return { before: join(parts.slice(0, first)), after: join(parts.slice(last + 1)) };
}

/** The dollar of an article is the United States' unless its currency says another: “CA$”. */
function moneyAffixes(currency: string, value: number): Affixes {
  const currencyDisplay = currency === 'USD' ? 'narrowSymbol' : 'symbol';
  return affixesOf(new Intl.NumberFormat('en-GB', { style: 'currency', currency, currencyDisplay }), value);
}

const DEGREES = ['celsius', 'fahrenheit'];

/** A unit that the platform has no words for, said by its identifier: “megawatt-hour” as “megawatt hours”. */
function spellMeasure(measure: string, isOne: boolean): string {
  const [head = '', ...rest] = measure
    .replaceAll('meter', 'metre')
    .replaceAll('liter', 'litre')
    .replaceAll('-', ' ')
    .split(' per ');
  const plural = isOne || /(?:s|hertz)$/.test(head) ? head : `${head}s`;
  return [plural, ...rest].join(' per ');
}

/** A value's unit in words; `decimals` decides between “1 year” and “1.0 years”. */
function measureAffixes(measure: string, value: number, decimals: number): Affixes {
  try {
    const format = new Intl.NumberFormat('en-GB', {
      style: 'unit',
      unit: measure,
      unitDisplay: DEGREES.includes(measure) ? 'short' : 'long',
      minimumFractionDigits: decimals,
    });
    return affixesOf(format, value);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { before: '', after: ` ${spellMeasure(measure, value === 1 && decimals === 0)}` };
  }
}

const counts = new Intl.NumberFormat('en-GB');
const ordinals = new Intl.PluralRules('en-GB', { type: 'ordinal' });
const ORDINAL_ENDS: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = {
  one: 'st',
  two: 'nd',
  few: 'rd',
};

/** The words and signs of a unit around a value that is written with so many decimals. */
export function unitAffixes(quantity: Quantity, value: number, decimals: number): Affixes {
  const isOne = Math.abs(value) === 1 && decimals === 0;
  switch (quantity.unit) {
    case 'share':
    case 'change':
      return { before: '', after: '%' };
    case 'points':
      return { before: '', after: isOne ? ' percentage point' : ' percentage points' };
    case 'count':
      return { before: '', after: '' };
    case 'money':
      return quantity.currency === undefined
        ? { before: '', after: '' }
        : moneyAffixes(quantity.currency, value);
    case 'rate':
      return { before: '', after: quantity.per === undefined ? '' : ` per ${counts.format(quantity.per)}` };
    case 'multiple':
      return { before: '', after: isOne ? ' time' : ' times' };
    case 'duration':
    case 'measure':
      return quantity.measure === undefined
        ? { before: '', after: '' }
        : measureAffixes(quantity.measure, Math.abs(value), decimals);
    case 'rank':
      return { before: '', after: ORDINAL_ENDS[ordinals.select(value)] ?? 'th' };
  }
}
