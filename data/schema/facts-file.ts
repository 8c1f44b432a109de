import { z } from 'zod';
import { estimate, id, plain, prose, webAddress } from './parts';

/** A source outside the article. A: official or primary text. B: one or more secondary sources. Weaker is never drawn. */
export const source = z
  .strictObject({
    id,
    title: plain,
    isTitleOurs: z
      .boolean()
      .exactOptional()
      .describe('Whether the title says what the source is, in our words, since its own is not on record.'),
    publisher: plain,
    year: z.int().nullable().describe('The year of publication; null where it is not known, never guessed.'),
    url: webAddress,
    grade: z.enum(['A', 'B']),
  })
  .readonly();

/** A number from outside the article. */
export const fact = z
  .strictObject({
    id,
    label: prose,
    ...estimate,
    group: id.exactOptional().describe('The id of the group that is counted, or of which a share is a part.'),
    population: prose,
    place: plain,
    year: z
      .int()
      .describe(
        'The year that the number speaks of; where the source does not say, that of its first release.',
      ),
    source: id.describe('The id of a source.'),
    note: prose.exactOptional(),
  })
  .readonly();

/** `facts.yaml`: sources and numbers from outside the article. */
export const factsFile = z.strictObject({ sources: z.array(source), facts: z.array(fact) });
