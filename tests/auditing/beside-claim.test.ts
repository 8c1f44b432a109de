import { describe, expect, it } from 'vitest';
import { auditArticle } from '@/data/auditing/audit';
import { findContradiction } from '@/data/auditing/beside-words';
import { type Estimate, NOT_STATED } from '@/data/model/estimate';
import { hashText } from './draft';
import { validArticle } from './valid-article';

/** What the audit says of a claim of one sentence. */
function faultsOf(text: string, raw: string, estimate: Estimate) {
  const start = text.indexOf(raw);
  const span = { start, end: start + raw.length };
  const sentence = { start: 0, end: text.length };
  const words = {
    label: 'counted',
    population: 'people',
    base: NOT_STATED,
    place: NOT_STATED,
    time: NOT_STATED,
  };
  const claim = {
    ...{ id: 'one', sentence, quote: text, span, raw, speaker: 'study', note: 'A note.' },
    ...words,
    ...estimate,
  };
  const source = {
    ...validArticle,
    publication: { ...validArticle.publication, sha256: hashText(text), dated: 'In {cite:2011}.' },
    sentences: [{ id: 's01', ...sentence, speaker: 'study', kind: 'body' as const }],
    ...{ claims: [claim], exclusions: [], context: [], derivations: [], annotations: [], figures: [] },
  };
  return auditArticle(source, text).filter(({ rule }) => rule === 'beside-claim' || rule === 're-derivation');
}

const count = (value: number, relation: Estimate['relation'] = '='): Estimate => ({
  relation,
  value,
  unit: 'count',
});
const share = (value: number): Estimate => ({ relation: '=', value, unit: 'share' });
const money = (value: number, currency: string): Estimate => ({
  relation: '=',
  value,
  unit: 'money',
  currency,
});

type Row = readonly [text: string, raw: string, estimate: Estimate];

const PIECES: readonly Row[] = [
  ['They paid 5 billion pounds for it.', '5', count(5)],
  ['They paid £2.5m for it.', '2.5', count(2.5)],
  ['They paid £2.5m for it.', '£2.5', money(2.5, 'GBP')],
  ['They paid at least £2,600 for it.', '£2,600', money(2600, 'GBP')],
  ['They paid at least £2,600 for it.', '2,600', count(2600)],
  ['It was not more than 2,600 people.', 'more than 2,600', count(2600, '>')],
  ['The balance was −2.6 last night.', '2.6', count(2.6)],
  ['It rose by 12 percentage points.', '12', count(12)],
  ['It rose by 12 percentage points.', '12 percentage', share(0.12)],
  ['Some 13% of women agreed.', '13', count(13)],
  ['Some 13% of women agreed.', '13%', share(0.13)],
  ['About 5 in 10 people agreed.', '5', count(5)],
  ['There were 2,600 or more people.', '2,600', count(2600)],
  ['There were 58 deaths per 100,000 people.', '58', count(58)],
  ['There were 12½ tonnes of it.', '12', count(12)],
  ['Two thirds agreed.', 'Two', count(2)],
  ['There were 2.5 million people.', '2.5', count(2.5)],
  ['Sixty-nine percent agreed.', 'nine percent', share(0.09)],
  ['It cost US$ 40 in all.', '40', count(40)],
];

const WHOLES: readonly Row[] = [
  ['They paid 5 billion pounds for it.', '5 billion pounds', money(5e9, 'GBP')],
  ['They paid £2.5m for it.', '£2.5m', money(2.5e6, 'GBP')],
  ['They paid at least £2,600 for it.', 'at least £2,600', { ...money(2600, 'GBP'), relation: '>=' }],
  ['It was not more than 2,600 people.', 'not more than 2,600', count(2600, '<=')],
  ['It rose by 12 percentage points.', '12 percentage points', { relation: '=', value: 12, unit: 'points' }],
  ['Only 6%of the women agreed.', '6%', share(0.06)],
];

describe('a claim', () => {
  it.each(PIECES)('of “%s” that quotes only “%s” is faulted', (text, raw, estimate) => {
    const [fault] = faultsOf(text, raw, estimate);
    expect(fault).toMatchObject({ rule: 'beside-claim', found: JSON.stringify(raw) });
    expect(fault?.expected).not.toContain(`of ${JSON.stringify(raw)}`);
  });

  it.each(WHOLES)('of “%s” that quotes “%s” is not', (text, raw, estimate) => {
    expect(faultsOf(text, raw, estimate)).toEqual([]);
  });

  it.each<readonly [string, string, Estimate, string]>([
    ['It fell 17 percent in a year.', '17 percent', share(0.17), '= -0.17 change'],
    ['They paid $40 for it.', '$40', money(40, 'EUR'), '= 40 money'],
    [
      'There were 58 deaths per 100,000 people.',
      '58',
      { relation: '=', value: 58, unit: 'rate', per: 1000 },
      'per 100000',
    ],
    ['Call 0800 783 2589 now.', '0800 783 2589', count(8007832589), 'read as a number'],
    ['Some 200 people came.', 'Some 200 people', count(200, '~'), '"Some 200"'],
    [
      'The debt was $36,214,567,890,123 then.',
      '$36,214,567,890,123',
      money(36_214_567_890_124, 'USD'),
      '36214567890123',
    ],
  ])('of “%s” that types “%s” as something else is faulted', (text, raw, estimate, expected) => {
    const faults = faultsOf(text, raw, estimate);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ rule: 're-derivation' });
    expect(faults[0]?.expected).toContain(expected);
  });
});

describe('findContradiction', () => {
  const beside = (text: string, raw: string, isRate = false) => {
    const start = text.indexOf(raw);
    return findContradiction(text, { start, end: start + raw.length }, isRate);
  };

  it.each([
    ['minus −5 degrees', '5', '−'],
    ['it cost € 5 then', '5', '€'],
    ['it cost EUR 5 then', '5', 'EUR'],
    ['2,600 people', '600', '2,'],
    ['2,600 people', '2', ',6'],
    ['not 5 people', '5', 'not'],
    ['more than 5 people', '5', 'more than'],
    ['an estimated 5 people', '5', 'an estimated'],
    ['5 million people', '5', 'million'],
    ['5bn people', '5', 'bn'],
    ['5 % of people', '5', '%'],
    ['5 per cent of people', '5', 'per cent'],
    ['5-percentage-point lead', '5', '-percentage-point'],
    ['5 and a half', '5', 'and a half'],
    ['5 or so', '5', 'or so'],
    ['5 deaths per 100,000', '5', 'deaths per 100,000'],
    ['5+ people', '5', '+'],
  ])('finds in “%s” beside “%s”: “%s”', (text, raw, found) => {
    expect(beside(text, raw)).toBe(found);
  });

  it.each([
    ['They met 5 people, or more than that', '5'],
    ['between them 5 people came', '5'],
    ['Only 6%of them', '6%'],
    ['6%-of them', '6%'],
    ['a COVID-19 patient had 5.', '5'],
  ])('finds nothing in “%s” beside “%s”', (text, raw) => {
    expect(beside(text, raw)).toBeUndefined();
  });

  it('takes the base of a rate as its own', () => {
    expect(beside('5 deaths per 100,000', '5', true)).toBeUndefined();
  });
});
