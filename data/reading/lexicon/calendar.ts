import { words } from './word-list';

export const MONTHS: ReadonlySet<string> = new Set(
  words(
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
  ),
);

export const WEEKDAYS: ReadonlySet<string> = new Set(
  words('monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun'),
);

/** A plain number of four digits after one of these is a year. */
export const YEAR_CUES: ReadonlySet<string> = new Set(
  words(
    'in since by until till from during before after the early late mid circa spring summer autumn fall winter season through throughout of to year for between and vs versus march-april fiscal back than this that our its their his her christmas election olympics half quarter – - —',
  ),
);

export const SEASONS: ReadonlySet<string> = new Set(
  words('spring summer autumn winter fall easter christmas'),
);
