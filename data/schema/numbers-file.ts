import { z } from 'zod';
import { estimate, id, prose, quoted, undecided } from './parts';
import { READY_REASON_WORDS } from './ready-reasons';

const number = z.strictObject({
  id,
  ...quoted,
  label: prose.describe('A few words that name the number in lists: “felt taken advantage of”.'),
  ...estimate,
  group: id.exactOptional().describe('The id of the group that is counted, or of which a share is a part.'),
  population: prose.exactOptional().describe('Who is counted, if it is not the group’s name.'),
  base: prose.exactOptional().describe('Of whom the number is a part, if it is not the group.'),
  place: prose.exactOptional().describe('Where; if it is left out, not stated.'),
  time: prose.exactOptional().describe('When; if it is left out, not stated.'),
  speaker: id.exactOptional().describe('The id of a speaker, if it is not the sentence’s.'),
  note: prose.exactOptional().describe('What a reader must know to use the number.'),
  undecided,
});

const other = z.strictObject({
  id,
  ...quoted,
  reason: z
    .union([z.enum(READY_REASON_WORDS), prose])
    .describe('Why it is no number to chart: a ready reason, or a sentence.'),
  undecided,
});

/** `numbers.yaml`: every number and quantity word of the text, charted or not. */
export const numbersFile = z.strictObject({
  numbers: z.array(number).describe('The numbers that are charted.'),
  others: z.array(other).describe('Numbers and quantity words that are not charted, each with the reason.'),
});

export type NumbersFile = z.infer<typeof numbersFile>;
