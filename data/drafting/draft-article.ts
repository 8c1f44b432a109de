/** From an article's text to the contents of its folder: what is read, and what is proposed for a person to decide. */
import type { Contents } from '@/data/dataset/article-files';
import { assembleArticle } from '@/data/dataset/assemble-article';
import { placeContents } from '@/data/dataset/place-article';
import { loadSite } from '@/data/dataset/site';
import type { Speaker } from '@/data/model/claim';
import type { Span } from '@/data/model/span';
import { readArticle } from '@/data/reading/reading-of-article';
import { proposeFigures } from './propose-figures';
import { type ProposedNumbers, proposeNumbers } from './propose-numbers';
import { findSpeakers } from './speakers';
import { splitSentences } from './split-sentences';

/** What is known of the article besides its text; what is not known is absent. */
export interface Known {
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly url?: string | undefined;
  /** As the publisher writes it, or ISO 8601. */
  readonly date?: string | undefined;
  readonly language?: string | undefined;
}

const REPORTER: Speaker = {
  id: 'reporter',
  name: 'The reporter',
  description: 'the article itself, where the sentence names no source',
};

const SHORT_TITLE_WORDS = 6;
const dates = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** “13 September 2016” of “2016-09-13”; other dates as they are written. */
function writeDate(date: string): string {
  const iso = /^\d{4}-\d{2}-\d{2}/.exec(date)?.[0];
  return iso === undefined ? date : dates.format(new Date(`${iso}T00:00:00Z`));
}

const yearIn = (text: string): number | undefined => {
  const year = /\b(?:1[5-9]|20)\d\d\b/.exec(text)?.[0];
  return year === undefined ? undefined : Number(year);
};

function shorten(title: string): string {
  const words = title.split(/\s+/);
  return words.length <= SHORT_TITLE_WORDS ? title : `${words.slice(0, SHORT_TITLE_WORDS).join(' ')} …`;
}

const MOST_TITLE = 120;

/** The first sentence stands in for a title; what is too long for one is cut at a word. */
function firstWordsOf(text: string): string {
  const [first] = splitSentences(text, []);
  const words = first ? text.slice(first.start, first.end) : '';
  if (words.length <= MOST_TITLE) return words;
  return `${words.slice(0, MOST_TITLE).replace(/\s+\S*$/u, '')} …`;
}

const hostOf = (url: string | undefined): string | undefined =>
  url !== undefined && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : undefined;

function publicationOf(known: Known, firstWords: string) {
  const title = known.title ?? firstWords;
  const date = known.date === undefined ? undefined : writeDate(known.date);
  const year = date === undefined ? undefined : yearIn(date);
  const missing = [
    ...(known.publisher === undefined ? ['the publisher'] : []),
    ...(known.url === undefined ? ['the address'] : []),
    ...(year === undefined ? ['the date and its year'] : []),
    ...(known.language === undefined ? ['the language, whose country says whose “$” is meant'] : []),
  ];
  return {
    title,
    shortTitle: shorten(title),
    publisher: known.publisher ?? hostOf(known.url) ?? 'not stated',
    section: 'News',
    url: known.url ?? 'https://example.org/',
    dated: date === undefined ? 'Undated.' : `Dated {cite:${date}}.`,
    whenPublished: date ?? 'undated',
    year: year ?? new Date().getUTCFullYear(),
    language: known.language ?? loadSite().language,
    undecided: ['the short title and the section', ...missing].join('; '),
  };
}

interface Cut {
  readonly sentences: readonly Span[];
  readonly headline: Span | undefined;
}

/** The first line is the headline where it is the title, or ends like one. */
function cut(text: string, title: string | undefined, numbers: readonly Span[]): Cut {
  const sentences = splitSentences(text, numbers);
  const [first] = sentences;
  if (!first) return { sentences, headline: undefined };
  const words = text.slice(first.start, first.end);
  const isAlone = (text.indexOf('\n') === -1 ? text.length : text.indexOf('\n')) === first.end;
  const isHeadline = words === title || (isAlone && sentences.length > 1 && !/[.!?]["”’']?$/u.test(words));
  return { sentences, headline: isHeadline ? first : undefined };
}

function sentencesFile(text: string, { sentences, headline }: Cut): Contents['sentences'] {
  const quotes = sentences.map(({ start, end }) => text.slice(start, end));
  const { speakers, spoken } = findSpeakers(quotes);
  const width = String(sentences.length).length;
  return {
    speakers: [
      REPORTER,
      ...speakers.map(({ id, name }) => ({
        id,
        name,
        description: 'as the article names them',
        undecided: 'a speaker, and the sentences that are theirs',
      })),
    ],
    sentences: sentences.map((span, index) => {
      const { speaker, inferred } = spoken[index] ?? {};
      return {
        id: `s${String(index + 1).padStart(Math.max(2, width), '0')}`,
        words: quotes[index] ?? '',
        speaker: speaker ?? REPORTER.id,
        kind: span === headline ? 'headline' : 'body',
        ...(inferred === undefined ? {} : { undecided: `the speaker: ${inferred}` }),
      };
    }),
  };
}

function figuresOf(slug: string, text: string, contents: Contents, { numbers }: ProposedNumbers) {
  const years = numbers.flatMap(({ entry, year }) => (year === undefined ? [] : [[entry.id, year] as const]));
  return proposeFigures(assembleArticle(placeContents(slug, text, contents), text), new Map(years));
}

/** @throws RangeError where the text holds no sentence */
export function draftArticle(slug: string, text: string, known: Known): Contents {
  const publication = publicationOf(known, firstWordsOf(text));
  const items = readArticle(publication, text);
  const parts = cut(text, known.title, items);
  if (parts.sentences.length === 0) throw new RangeError('expected a text with sentences, found none');
  const proposed = proposeNumbers(text, parts.sentences, parts.headline, items);
  const contents: Contents = {
    publication,
    sentences: sentencesFile(text, parts),
    groups: {
      groups: proposed.groups.map((group) => ({ ...group, undecided: 'who or what is counted' })),
    },
    numbers: { numbers: proposed.numbers.map(({ entry }) => entry), others: [...proposed.others] },
    facts: { sources: [], facts: [] },
    derivations: { derivations: [] },
    figures: { annotations: [], figures: [] },
  };
  const figures = figuresOf(slug, text, contents, proposed);
  return { ...contents, figures: { annotations: [], figures: [...figures] } };
}
