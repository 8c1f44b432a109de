import { z } from 'zod';
import { id, plain } from './parts';

const words = plain.trim().min(1);

/** `site.yaml`, beside the articles: what is the newsroom’s own. What is left out is as in `SITE_DEFAULTS`. */
export const siteFile = z.strictObject({
  name: words.exactOptional().describe('The site’s name, in headers, previews, feeds and citations.'),
  about: words.exactOptional().describe('What the site is, in one sentence, with its full stop.'),
  line: words.exactOptional().describe('The line beside the name, without a full stop.'),
  publisher: words.exactOptional().describe('Who compiles the datasets; if it is left out, the site’s name.'),
  licence: z
    .url({ protocol: /^https?$/ })
    .exactOptional()
    .describe('The address of the licence of what is compiled: readings, notes and charts.'),
  language: words.exactOptional().describe('BCP 47 tag of the articles’ language where they name none.'),
  top: id
    .exactOptional()
    .describe('The article that stands first; if it is left out, the first by its slug.'),
});

/** What the newsroom says of its site, with nothing left out but the article on top. */
export interface Site {
  readonly name: string;
  readonly about: string;
  readonly line: string;
  readonly publisher: string;
  readonly licence: string;
  readonly language: string;
  readonly top?: string;
}

export const SITE_DEFAULTS: Omit<Site, 'publisher'> = {
  name: 'Sourced Figures',
  about: 'A news article’s numbers as charts.',
  line: 'No number without its sentence',
  licence: 'https://creativecommons.org/licenses/by/4.0/',
  language: 'en-GB',
};
