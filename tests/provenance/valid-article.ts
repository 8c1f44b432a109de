import type { ArticleSource } from '@/data/model/article';
import { NOT_STATED } from '@/data/model/estimate';
import type { Span } from '@/data/model/span';
import { hashText } from './draft';

/** A made-up article that keeps every promise; each fixture breaks one of them. */
export const VALID_TEXT = [
  'Study: most stay',
  'Of 200 people asked, 40% agreed. At least 1,500 came – last year.',
  'Call 0800 111.',
].join('\n\n');

export function spanOf(words: string, text = VALID_TEXT): Span {
  const start = text.indexOf(words);
  if (start === -1) throw new RangeError(`expected words of the text, found “${words}”`);
  return { start, end: start + words.length };
}

const ASKED = 'Of 200 people asked, 40% agreed.';
const CAME = 'At least 1,500 came – last year.';

const stated = { place: 'here', time: NOT_STATED, base: NOT_STATED, note: 'A note.' } as const;

export const validArticle: ArticleSource = {
  publication: {
    slug: 'made-up',
    title: 'Study: most stay',
    shortTitle: 'Made up',
    publisher: 'Nobody',
    section: 'Tests',
    url: 'https://example.org/',
    dated: 'In {cite:2011}, going by “{article:Last year}”.',
    year: 2011,
    sha256: hashText(VALID_TEXT),
    language: 'en-GB',
  },
  speakers: [{ id: 'study', name: 'The study', description: 'as the article tells it' }],
  sentences: [
    { id: 's01', ...spanOf('Study: most stay'), speaker: 'study', kind: 'headline' },
    { id: 's02', ...spanOf(ASKED), speaker: 'study', kind: 'body' },
    { id: 's03', ...spanOf(CAME), speaker: 'study', kind: 'body' },
    { id: 's04', ...spanOf('Call 0800 111.'), speaker: 'study', kind: 'body' },
  ],
  claims: [
    {
      id: 'asked',
      label: 'asked',
      sentence: spanOf(ASKED),
      quote: ASKED,
      span: spanOf('200'),
      raw: '200',
      relation: '=',
      value: 200,
      unit: 'count',
      population: 'people asked',
      speaker: 'study',
      ...stated,
    },
    {
      id: 'agreed',
      label: 'agreed',
      sentence: spanOf(ASKED),
      quote: ASKED,
      span: spanOf('40%'),
      raw: '40%',
      relation: '=',
      value: 0.4,
      unit: 'share',
      population: 'of {claim:asked} people',
      speaker: 'study',
      ...stated,
    },
    {
      id: 'came',
      label: 'came',
      sentence: spanOf(CAME),
      quote: CAME,
      span: spanOf('At least 1,500'),
      raw: 'At least 1,500',
      relation: '>=',
      value: 1500,
      unit: 'count',
      population: 'people who came',
      speaker: 'study',
      ...stated,
    },
  ],
  exclusions: [
    { id: 'most-stay', span: spanOf('most'), raw: 'most', reason: 'No number is named.' },
    { id: 'a-time', span: spanOf('last year'), raw: 'last year', reason: 'A time.' },
    { id: 'phone', span: spanOf('0800 111'), raw: '0800 111', reason: 'A telephone number.' },
  ],
  sources: [
    {
      id: 'register',
      title: 'Register 2010',
      publisher: 'An office',
      year: 2010,
      url: 'https://example.org/register',
      grade: 'A',
    },
  ],
  context: [
    {
      id: 'registered',
      label: 'registered',
      relation: '~',
      value: 3000,
      unit: 'count',
      population: 'people registered',
      place: 'here',
      year: 2010,
      source: 'register',
    },
    {
      id: 'guessed',
      label: 'guessed',
      relation: '..',
      value: 1000,
      upper: 5000,
      unit: 'count',
      population: 'people guessed',
      place: NOT_STATED,
      year: 1998,
      source: 'register',
      note: 'Read from a table of {cite:1998}.',
    },
  ],
  derivations: [
    {
      id: 'not-agreed',
      label: 'did not agree',
      operation: 'complement',
      formula: '{scale:100%} minus {claim:agreed}',
      inputs: ['agreed'],
      population: 'people asked',
      place: 'here',
      time: NOT_STATED,
    },
    {
      id: 'asked-of-registered',
      label: 'asked, of those registered',
      operation: 'share',
      formula: '{claim:asked} divided by {context:registered}',
      inputs: ['asked', 'registered'],
      population: 'people registered',
      place: 'here',
      time: NOT_STATED,
    },
    {
      id: 'sizes',
      label: 'possible sizes',
      operation: 'possible-sizes',
      formula: 'how many sizes up to {scale:20} allow {claim:agreed}',
      inputs: ['agreed'],
      limit: 20,
      population: 'people',
      place: 'here',
      time: NOT_STATED,
    },
  ],
  annotations: [
    { id: 'wider', claims: ['came'], text: 'The register has {context:guessed}.', source: 'register' },
    { id: 'no-source', claims: ['asked'], text: 'Who asked is not said.' },
  ],
  figures: [
    {
      slug: 'agreement',
      title: '{claim:agreed} of those asked agreed',
      subtitle: 'People asked.',
      claims: ['agreed', 'asked'],
      context: ['registered'],
      derivations: ['not-agreed', 'asked-of-registered'],
      views: [
        {
          id: 'of-100',
          label: 'Of many',
          layer: 'article',
          form: 'icon-arrays',
          rows: [{ claim: 'agreed' }],
          unstated: 'Who asked: not stated',
        },
        {
          id: 'tracks',
          label: 'Tracks',
          layer: 'article',
          form: 'share-tracks',
          rows: [{ claim: 'agreed' }, { derived: 'not-agreed', base: 'of {claim:asked} people' }],
          caution: 'Two wholes.',
          unstated: ['Who asked', 'When'],
        },
        {
          id: 'context',
          label: 'Context',
          layer: 'context',
          title: '{claim:asked} of {context:registered:hedged} were asked',
          form: 'share-tracks',
          rows: [{ derived: 'asked-of-registered' }],
        },
      ],
      annotations: ['no-source'],
      notes: ['A rate of every {scale:100}.'],
    },
    {
      slug: 'arrivals',
      title: 'At least so many came',
      subtitle: 'People.',
      claims: ['came', 'asked'],
      context: ['registered', 'guessed'],
      derivations: [],
      views: [
        {
          id: 'article',
          label: 'The article',
          layer: 'article',
          form: 'stated-totals',
          rows: [{ claim: 'came' }, { claim: 'asked' }],
          most: 2000,
          unstatedParts: 'Women and men: not stated',
        },
        {
          id: 'nested',
          label: 'Nested',
          layer: 'context',
          form: 'nested-groups',
          levels: [[{ context: 'registered' }]],
          article: 'came',
          most: 5000,
        },
        {
          id: 'years',
          label: 'Years',
          layer: 'context',
          form: 'log-estimates',
          rows: [
            { context: 'guessed', year: 1998 },
            { claim: 'came', year: 2010 },
          ],
          least: 100,
          most: 10000,
          caution: 'No trend.',
        },
      ],
      annotations: ['wider'],
      notes: [],
    },
    {
      slug: 'sizes-shown',
      title: 'Some sizes fit',
      subtitle: 'Arithmetic.',
      claims: ['agreed'],
      context: [],
      derivations: ['sizes'],
      views: [
        {
          id: 'default',
          label: 'Chart',
          layer: 'article',
          form: 'sample-sizes',
          shares: ['agreed'],
          limit: 20,
          derived: 'sizes',
        },
      ],
      annotations: [],
      notes: [],
    },
    {
      slug: 'all-claims',
      title: 'What is counted',
      subtitle: 'Every number.',
      claims: ['asked', 'agreed', 'came'],
      context: [],
      derivations: [],
      views: [
        {
          id: 'rows',
          label: 'Rows',
          layer: 'article',
          form: 'claim-rows',
          claims: ['asked', 'agreed', 'came'],
        },
        { id: 'voices', label: 'Voices', layer: 'article', form: 'voices', labelled: ['came'] },
      ],
      annotations: [],
      notes: [],
    },
  ],
};
