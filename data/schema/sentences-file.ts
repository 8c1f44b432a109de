import { z } from 'zod';
import { id, prose } from './parts';

/** Who speaks in a sentence. */
export const speaker = z
  .strictObject({
    id,
    name: z.string().describe('As shown: “The study”.'),
    description: prose.describe('Who that is, in a few words.'),
  })
  .readonly();

/** `sentences.yaml`: who speaks, sentence by sentence. Together the sentences are the whole text, in its order. */
export const sentencesFile = z.strictObject({
  speakers: z.array(speaker).min(1),
  sentences: z
    .array(
      z.strictObject({
        id,
        words: z.string().min(1).describe('The whole sentence, verbatim.'),
        speaker: id.describe('The id of a speaker.'),
        kind: z.enum(['headline', 'body', 'related-headline']),
      }),
    )
    .min(1),
});

export type SentencesFile = z.infer<typeof sentencesFile>;
