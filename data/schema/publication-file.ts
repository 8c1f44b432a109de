import { z } from 'zod';
import { plain, prose, undecided, webAddress } from './parts';

/** `publication.yaml`: where the article comes from. Its slug is the folder's name. */
export const publicationFile = z.strictObject({
  title: plain,
  shortTitle: plain.describe('A few words for tabs and lists.'),
  publisher: plain,
  section: plain,
  url: webAddress,
  dated: prose.describe('As precisely as it is known, and how that is known.'),
  whenPublished: plain.describe('In a few words, for source lines: “undated, late 2011”.'),
  headlineNote: prose
    .exactOptional()
    .describe('What the reader must know of a headline that says more or less than its article.'),
  year: z.int().describe('The year for citations.'),
  language: z
    .string()
    .exactOptional()
    .describe(
      'BCP 47 tag, such as en-GB; if it is left out, the site’s. Its country says whose “$” is meant.',
    ),
  undecided,
});
