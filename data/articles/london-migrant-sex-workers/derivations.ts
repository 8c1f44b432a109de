import type { Derivation } from '@/data/model/derivation';
import { NOT_STATED } from '@/data/model/estimate';
import type { ClaimId } from './claims';
import type { ContextId } from './context';

/** Numbers that we compute, with the formula and its inputs. No value is typed here. */
export const derivations = [
  {
    id: 'not-taken-advantage-of',
    label: 'of female interviewees are not among the {claim:taken-advantage-of}',
    operation: 'complement',
    formula: '{scale:100%} minus {claim:taken-advantage-of}',
    inputs: ['taken-advantage-of'],
    population: 'female interviewees',
    place: 'London, going by the sentence before',
    time: NOT_STATED,
  },
  {
    id: 'not-misled-and-forced',
    label: 'of female interviewees are not among the {claim:misled-and-forced}',
    operation: 'complement',
    formula: '{scale:100%} minus {claim:misled-and-forced}',
    inputs: ['misled-and-forced'],
    population: 'female interviewees',
    place: 'London, going by an earlier sentence',
    time: NOT_STATED,
  },
  {
    id: 'acpo-neither',
    label: 'in neither group, by our subtraction',
    operation: 'difference',
    formula:
      '{context:acpo-migrants} migrants minus {context:acpo-trafficked} deemed trafficked minus {context:acpo-vulnerable} deemed vulnerable',
    inputs: ['acpo-migrants', 'acpo-trafficked', 'acpo-vulnerable'],
    population: 'migrant women in off-street prostitution counted in neither group',
    place: 'England and Wales',
    time: '{cite:2010}',
  },
  {
    id: 'acpo-migrant-share',
    label: 'migrants among women off-street, England and Wales',
    operation: 'share',
    formula:
      '{context:acpo-migrants} migrants ÷ {context:acpo-off-street} women off-street, in whole percents',
    inputs: ['acpo-migrants', 'acpo-off-street'],
    population: 'migrants among women off-street',
    place: 'England and Wales',
    time: '{cite:2010}',
  },
  {
    id: 'acpo-london-not-british',
    label: 'not British among women off-street, London',
    operation: 'share-complement',
    formula:
      '{scale:100%} minus ({context:acpo-london-british} British women ÷ {context:acpo-london-off-street} women off-street), in whole percents',
    inputs: ['acpo-london-british', 'acpo-london-off-street'],
    population: 'not British, among women off-street',
    place: 'London',
    time: '{cite:2010}',
  },
  {
    id: 'possible-sizes',
    label: 'numbers of women that fit both shares however an exact half is rounded',
    operation: 'possible-sizes',
    formula:
      'how many whole numbers from {scale:1} to {scale:98} that allow both {claim:taken-advantage-of} and {claim:misled-and-forced} as whole people, in whole percents, without rounding an exact half',
    inputs: ['taken-advantage-of', 'misled-and-forced'],
    limit: 98,
    population: 'possible numbers of female interviewees',
    place: 'none: arithmetic',
    time: 'none: arithmetic',
  },
  {
    id: 'possible-sizes-by-ties',
    label: 'more numbers of women that fit only if an exact half is rounded up',
    operation: 'possible-sizes-by-ties',
    formula:
      'how many whole numbers from {scale:1} to {scale:98} that allow both {claim:taken-advantage-of} and {claim:misled-and-forced} as whole people, in whole percents, only by rounding an exact half up',
    inputs: ['taken-advantage-of', 'misled-and-forced'],
    limit: 98,
    population: 'possible numbers of female interviewees',
    place: 'none: arithmetic',
    time: 'none: arithmetic',
  },
  {
    id: 'smallest-possible-size',
    label: 'smallest number of women that fits however an exact half is rounded',
    operation: 'smallest-possible-size',
    formula:
      'the smallest of the whole numbers from {scale:1} to {scale:98} that allow both {claim:taken-advantage-of} and {claim:misled-and-forced} as whole people, in whole percents, without rounding an exact half',
    inputs: ['taken-advantage-of', 'misled-and-forced'],
    limit: 98,
    population: 'possible numbers of female interviewees',
    place: 'none: arithmetic',
    time: 'none: arithmetic',
  },
] as const satisfies readonly (Derivation & { readonly inputs: readonly (ClaimId | ContextId)[] })[];

export type DerivationId = (typeof derivations)[number]['id'];
