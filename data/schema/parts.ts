/** What several of an article's files hold: ids, prose, numbers with their hedge and unit. */
import { z } from 'zod';
import { RELATIONS, UNITS } from '@/data/model/estimate';

/** No field needs more; a file of megabytes in one of them is a mistake, or worse. */
const MOST_CHARACTERS = 5_000;

/** Words that are shown as they stand. */
export const plain = z.string().max(MOST_CHARACTERS, `at most ${MOST_CHARACTERS} characters`);

/** An address that readers follow: on the web, or on this site. No other scheme, and nothing that ends an attribute. */
export const webAddress = plain.regex(
  /^(?:https?:\/\/|\/(?![/\\]))[^\s<>"'\\^`{|}]*$/,
  'an address that begins with https:// or http://, or with / where it is on this site, without spaces, quotes or brackets',
);

/** Lower-case letters, digits and hyphens: what an address can hold. The audit says so of each that is not. */
export const id = plain.describe('Permanent: lower-case letters, digits and hyphens.');
export const ids = z.array(id).readonly();

export const prose = plain.describe(
  'Words. A number in them is a reference: {claim:id}, {context:id}, {derived:id}, {scale:100}, {cite:2010}.',
);
export const proses = z.array(prose).readonly();

/** A number with its hedge. Values are in base units: a million is 1000000, 13% is 0.13, a fall of 12% is −0.12. */
export const estimate = {
  relation: z.enum(RELATIONS).describe('How the stated number relates to the true one; “..” is a range.'),
  value: z.number().describe('The stated number, or the lower end of a range, in base units: 13% is 0.13.'),
  upper: z.number().exactOptional().describe('The upper end of a range.'),
  unit: z.enum(UNITS),
  per: z.number().positive().exactOptional().describe('Of a rate: out of how many.'),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .exactOptional()
    .describe('Of money: ISO 4217.'),
  measure: z
    .string()
    .exactOptional()
    .describe('Of a duration or measure: a unit of Unicode CLDR, such as kilometer.'),
  decimals: z
    .int()
    .min(0)
    .max(12)
    .exactOptional()
    .describe('Digits after the point as the source writes them.'),
  isEstimate: z.boolean().exactOptional().describe('Whether its own source calls it an estimate.'),
};

/** Words of the article: verbatim, and once; where they occur more often, `in` tells which. */
export const quoted = {
  words: plain
    .min(1)
    .describe('The words, verbatim as in article.txt, with hedge and unit: “at least 2,600”.'),
  in: plain
    .min(1)
    .exactOptional()
    .describe(
      'More of the text around the words, verbatim, that occurs only once. Needed where the words occur more often.',
    ),
};

/** The mark of what the drafting tool proposes. */
export const undecided = z
  .string()
  .exactOptional()
  .describe('What the drafting tool proposes and nobody has decided. Delete this line to accept it.');
