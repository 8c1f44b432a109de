import { z } from 'zod';
import { id, ids, prose } from './parts';

/** What is done with the inputs, in their order. */
export const OPERATIONS = [
  'complement',
  'difference',
  'points-between',
  'share',
  'share-complement',
  'possible-sizes',
  'possible-sizes-by-ties',
  'smallest-possible-size',
] as const;

export const derivation = z
  .strictObject({
    id,
    label: prose,
    operation: z.enum(OPERATIONS),
    formula: prose.describe('The formula in words.'),
    inputs: ids.describe('Ids of claims or facts.'),
    limit: z.int().positive().exactOptional().describe('The largest sample size looked at.'),
    population: prose,
    place: prose,
    time: prose,
  })
  .readonly();

/** `derivations.yaml`: numbers that we compute. No value is typed here. */
export const derivationsFile = z.strictObject({ derivations: z.array(derivation) });
