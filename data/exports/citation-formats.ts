/** Citations as files: plain text, BibTeX, RIS and CSL-JSON. */

import type { CitationFile } from '@/data/addresses/addresses';
import { originalUrl } from '@/data/addresses/original-url';
import { loadSite } from '@/data/dataset/site';
import { inQuotes } from '@/data/model/quote-marks';
import type { Citation } from './citation';

/** “Based on …”: the article or articles behind the figure or number, and the other sources that the figure draws from. */
const describeSources = ({ publications, sources }: Citation): string =>
  [
    `Based on: ${publications
      .map((one) => `${inQuotes(one.title)}, ${one.publisher}, ${one.whenPublished}, ${originalUrl(one)}`)
      .join('; and ')}`,
    ...sources.map(
      ({ title, publisher, year, url }) =>
        `with numbers from: ${inQuotes(title)}, ${publisher}, ${year ?? 'year not known'}, ${url}`,
    ),
  ].join('; ');

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const isoDay = (day: Date): string => day.toISOString().slice(0, 10);

/** In one line, in no society's style. */
function writeCitationText(citation: Citation): string {
  const accessed = citation.accessed ? ` (accessed ${isoDay(citation.accessed)})` : '';
  const told = `${loadSite().publisher}. ${citation.title}. ${describeSources(citation)}. Dataset version ${citation.version}. ${citation.url}${accessed}`;
  return `${oneLine(told)}\n`;
}

/** The year of the article, of two the later one; whether it is known from elsewhere alone. */
const yearOf = ({ publications }: Citation): { readonly year: number; readonly isUndated: boolean } => {
  const year = Math.max(...publications.map((one) => one.year));
  return { year, isUndated: publications.every((one) => one.year !== year || one.isUndated) };
};

/** The year as text formats have it: “c. 2011” where the article does not say when it was published. */
function circaYear(citation: Citation): string {
  const { year, isUndated } = yearOf(citation);
  return isUndated ? `c. ${year}` : String(year);
}

/** Lone braces are written as commands: BibTeX counts even those that a backslash escapes. */
const BIBTEX_ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const escapeBibtex = (text: string): string =>
  oneLine(text).replace(/[\\{}$&%#_~^]/g, (character) => BIBTEX_ESCAPES[character] ?? character);
/** Addresses are taken as they are, but for unbalanced braces. */
const escapeBibtexUrl = (url: string): string =>
  oneLine(url).replaceAll('\\', '%5C').replaceAll('{', '%7B').replaceAll('}', '%7D');

/** BibTeX; double braces keep the title's capitals and the author whole. */
function writeCitationBibtex(citation: Citation): string {
  const fields = [
    ['author', `{{${escapeBibtex(loadSite().publisher)}}}`],
    ['title', `{{${escapeBibtex(citation.title)}}}`],
    ['year', `{${circaYear(citation)}}`],
    ['url', `{${escapeBibtexUrl(citation.url)}}`],
    ['note', `{${escapeBibtex(describeSources(citation))}. Dataset version ${citation.version}}`],
    ...(citation.accessed ? [['urldate', `{${isoDay(citation.accessed)}}`]] : []),
  ];
  const lines = fields.map(([name, value]) => `  ${name} = ${value},\n`).join('');
  return `@misc{${citation.key},\n${lines}}\n`;
}

/** RIS, one tag per line with CRLF line ends. */
function writeCitationRis(citation: Citation): string {
  const tags = [
    ['TY', 'ELEC'],
    ['ID', citation.key],
    ['AU', loadSite().publisher],
    ['TI', citation.title],
    ['PB', loadSite().name],
    ['PY', String(yearOf(citation).year)],
    ['UR', citation.url],
    ['N1', `${describeSources(citation)}. Dataset version ${citation.version}`],
    ...(citation.accessed ? [['Y2', isoDay(citation.accessed).replaceAll('-', '/')]] : []),
    ['ER', ''],
  ];
  return tags.map(([tag, value = '']) => `${tag}  - ${oneLine(value)}\r\n`).join('');
}

function describeCsl(citation: Citation) {
  const day = citation.accessed;
  const { year, isUndated } = yearOf(citation);
  return {
    id: citation.key,
    type: citation.kind === 'figure' ? 'graphic' : 'webpage',
    title: citation.title,
    author: [{ literal: loadSite().publisher }],
    'container-title': loadSite().name,
    issued: {
      'date-parts': [[year]],
      ...(isUndated && { circa: true }),
    },
    version: citation.version,
    URL: citation.url,
    note: describeSources(citation),
    ...(day ? { accessed: { 'date-parts': [isoDay(day).split('-').map(Number)] } } : {}),
  };
}

/** CSL-JSON: a list of items, as citation managers import it. */
const writeCitationsCsl = (citations: readonly Citation[]): string =>
  `${JSON.stringify(citations.map(describeCsl), null, 2)}\n`;

/** Formats that are written one citation after the other. */
const inTurn = (write: (citation: Citation) => string) => (citations: readonly Citation[]) =>
  citations.map(write).join('');

const FORMATS: Readonly<
  Record<
    CitationFile,
    { readonly contentType: string; readonly write: (citations: readonly Citation[]) => string }
  >
> = {
  'citation.txt': { contentType: 'text/plain; charset=utf-8', write: inTurn(writeCitationText) },
  'citation.bib': { contentType: 'application/x-bibtex; charset=utf-8', write: inTurn(writeCitationBibtex) },
  'citation.ris': {
    contentType: 'application/x-research-info-systems; charset=utf-8',
    write: inTurn(writeCitationRis),
  },
  'citation.json': { contentType: 'application/vnd.citationstyles.csl+json', write: writeCitationsCsl },
};

/** The citations as one file, with its media type. */
export const writeCitations = (citations: readonly Citation[], file: CitationFile) => ({
  contentType: FORMATS[file].contentType,
  body: FORMATS[file].write(citations),
});

export const writeCitation = (citation: Citation, file: CitationFile) => writeCitations([citation], file);
