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

/** Plurals that no ending makes. */
const PLURALS: Readonly<Record<string, string>> = {
  foot: 'feet',
  stone: 'stone',
};

/** “square inch” as “square inches”, “century” as “centuries”: the last word changes. */
function pluralOf(name: string): string {
  const cut = name.lastIndexOf(' ') + 1;
  const [before, last] = [name.slice(0, cut), name.slice(cut)];
  const known = PLURALS[last];
  if (known !== undefined) return before + known;
  if (last.endsWith('hertz')) return name;
  if (/[^aeiou]y$/.test(last)) return `${before}${last.slice(0, -1)}ies`;
  return `${before}${last}${/(?:s|x|z|ch|sh)$/.test(last) ? 'es' : 's'}`;
}

/** A unit that the platform has no words for, said by its identifier: “megawatt-hour” as “megawatt hours”. */
function spellMeasure(measure: string, isOne: boolean): string {
  const [head = '', ...rest] = measure
    .replaceAll('meter', 'metre')
    .replaceAll('liter', 'litre')
    .replaceAll('-', ' ')
    .split(' per ');
  return [isOne ? head : pluralOf(head), ...rest].join(' per ');
}

/** The platform calls these “US gallons”, which the source may not mean: they are spelt by their identifiers. */
const NATIONAL = ['gallon', 'mile-per-gallon'];
const PARTS_PER_MILLION = 'permillion';

/** A value's unit in words; `decimals` decides between “1 year” and “1.0 years”. */
function measureAffixes(measure: string, value: number, decimals: number): Affixes {
  const isOne = value === 1 && decimals === 0;
  if (measure === PARTS_PER_MILLION) return { before: '', after: ` part${isOne ? '' : 's'} per million` };
  if (NATIONAL.includes(measure)) return { before: '', after: ` ${spellMeasure(measure, isOne)}` };
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
    return { before: '', after: ` ${spellMeasure(measure, isOne)}` };
  }
}

const counts = new Intl.NumberFormat('en-GB');
const ordinals = new Intl.PluralRules('en-GB', { type: 'ordinal' });
const ORDINAL_ENDS: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = {
  one: 'st',
  two: 'nd',
  few: 'rd',
};

/** A measure's unit as several of it are called: “feet”, “miles per hour”, “°C”. */
export const nameMeasure = (measure: string): string => measureAffixes(measure, 2, 0).after.trim();

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
