import type { Exclusion } from '@/data/model/claim';

/** Numbers and quantity words that are not charted, each with its reason. */
export const exclusions = [
  {
    id: 'headline-majority',
    span: { start: 0, end: 8 },
    raw: 'Majority',
    reason:
      'The headline shortens the first sentence: it leaves out that those counted were the interviewed migrant workers. The claim is drawn from that sentence.',
  },
  {
    id: 'last-year',
    span: { start: 452, end: 461 },
    raw: 'Last year',
    reason:
      'A time, not a quantity. It dates the number after it, and is read as {cite:2010} in the notes, since ACPO published its report on {cite:18 August 2010}.',
  },
  {
    id: 'highest-proportion',
    span: { start: 619, end: 626 },
    raw: 'highest',
    reason:
      'A rank without a list: the article does not say which places were compared. The proportion itself is charted.',
  },
  {
    id: 'largest-ever',
    span: { start: 925, end: 937 },
    raw: 'largest ever',
    reason: 'A rank without a value: no other study and no size is given to compare with.',
  },
  {
    id: 'many-prefer',
    span: { start: 1034, end: 1038 },
    raw: 'many',
    reason: '“Many” names no share and no count, so there is nothing to draw without inventing it.',
  },
  {
    id: 'many-send-money',
    span: { start: 1205, end: 1209 },
    raw: 'many',
    reason: '“Many” names no share and no count, so there is nothing to draw without inventing it.',
  },
  {
    id: 'some-time',
    span: { start: 2066, end: 2070 },
    raw: 'some',
    reason: '“For some time” is a length of time without a value.',
  },
  {
    id: 'police-phone-number',
    span: { start: 2670, end: 2683 },
    raw: '0800 783 2589',
    reason:
      'A telephone number, not a quantity. It was printed in {cite:2011} and is listed here only because it is made of digits; it is not offered as a number to call.',
  },
  {
    id: 'related-headline-date',
    span: { start: 2734, end: 2749 },
    raw: '31 October 2011',
    reason:
      'A date in the headline of a related story, which is not part of the report. It helps to place the article in time.',
  },
] as const satisfies readonly Exclusion[];
