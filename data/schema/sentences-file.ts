import { z } from 'zod';
import { id, plain, prose, undecided } from './parts';

/** Who speaks in a sentence. */
const speakerFields = z.strictObject({
  id,
  name: plain.describe('As shown: “The study”.'),
  description: prose.describe('Who that is, in a few words.'),
});
export const speaker = speakerFields.readonly();

/** `sentences.yaml`: who speaks, sentence by sentence. Together the sentences are the whole text, in its order. */
export const sentencesFile = z.strictObject({
  speakers: z.array(speakerFields.extend({ undecided }).readonly()).min(1),
  sentences: z
    .array(
      z.strictObject({
        id,
        words: plain.min(1).describe('The whole sentence, verbatim.'),
        speaker: id.describe('The id of a speaker.'),
        kind: z.enum(['headline', 'body', 'related-headline']),
        undecided,
      }),
    )
    .min(1),
});

export type SentencesFile = z.infer<typeof sentencesFile>;
