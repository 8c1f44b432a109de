import { RELATIONS, UNITS } from '@/data/model/estimate';
import type { Column } from './csv';
import type { NumberRow } from './number-row';

const COLUMNS = [
  {
    name: 'kind',
    type: 'string',
    description:
      'article: stated in the article; context: from another source; derived: computed from these; sentence: a sentence of the article; possible-size: a sample size that the figure shows as possible.',
    enum: ['article', 'context', 'derived', 'sentence', 'possible-size'],
    read: (row) => row.kind,
  },
  { name: 'id', type: 'string', description: 'Permanent id.', read: (row) => row.id },
  {
    name: 'label',
    type: 'string',
    description: 'A few words that name the number.',
    read: (row) => row.label,
  },
  {
    name: 'relation',
    type: 'string',
    description:
      'How the stated number relates to the true one: = exactly, ~ around, >= at least, > more than, <= up to, < fewer than, .. between lower and upper.',
    enum: RELATIONS,
    read: (row) => row.relation,
  },
  { name: 'value', type: 'number', description: 'The number; empty in a range.', read: (row) => row.value },
  { name: 'lower', type: 'number', description: 'The lower end of a range.', read: (row) => row.lower },
  { name: 'upper', type: 'number', description: 'The upper end of a range.', read: (row) => row.upper },
  {
    name: 'unit',
    type: 'string',
    description:
      'share: a fraction of one whole (0.5 is 50%); change: relative and signed (-0.12 is a fall of 12%); points: percentage points, signed; count: a number of people or things; money: of a currency; rate: so many of every “per”; multiple: so many times as much; duration, measure: in the unit “measure”; rank: a place in an order.',
    enum: UNITS,
    read: (row) => row.unit,
  },
  {
    name: 'per',
    type: 'number',
    description: 'Of a rate: out of how many.',
    read: (row) => row.per,
  },
  {
    name: 'currency',
    type: 'string',
    description: 'Of money: its currency, by ISO 4217.',
    read: (row) => row.currency,
  },
  {
    name: 'measure',
    type: 'string',
    description: 'Of a duration or measure: its unit, by the identifiers of Unicode CLDR.',
    read: (row) => row.measure,
  },
  { name: 'population', type: 'string', description: 'Who is counted.', read: (row) => row.population },
  {
    name: 'base',
    type: 'string',
    description: 'Of whom the number is a part: its denominator.',
    read: (row) => row.base,
  },
  { name: 'place', type: 'string', description: 'Where.', read: (row) => row.place },
  { name: 'time', type: 'string', description: 'When, as the source says it.', read: (row) => row.time },
  {
    name: 'year',
    type: 'integer',
    description: 'The year that a number from another source speaks of.',
    read: (row) => row.year,
  },
  { name: 'speaker', type: 'string', description: 'Who says it in the article.', read: (row) => row.speaker },
  {
    name: 'raw',
    type: 'string',
    description: 'The words that state the number, verbatim.',
    read: (row) => row.raw,
  },
  {
    name: 'start',
    type: 'integer',
    description: 'Where these words start in the article’s text: UTF-16 units, from 0.',
    read: (row) => row.start,
  },
  { name: 'end', type: 'integer', description: 'Where they end, exclusive.', read: (row) => row.end },
  {
    name: 'sentence',
    type: 'string',
    description: 'The whole sentence, verbatim.',
    read: (row) => row.sentence,
  },
  {
    name: 'sentence_start',
    type: 'integer',
    description: 'Where the sentence starts in the article’s text.',
    read: (row) => row.sentenceStart,
  },
  {
    name: 'sentence_end',
    type: 'integer',
    description: 'Where it ends, exclusive.',
    read: (row) => row.sentenceEnd,
  },
  {
    name: 'source',
    type: 'string',
    description: 'Title and publisher of the source.',
    read: (row) => row.source,
  },
  { name: 'url', type: 'string', description: 'Address of the source.', read: (row) => row.url },
  {
    name: 'formula',
    type: 'string',
    description: 'How a derived number is computed.',
    read: (row) => row.formula,
  },
  {
    name: 'inputs',
    type: 'string',
    description: 'Ids of the numbers that it is computed from, separated by spaces.',
    read: (row) => row.inputs,
  },
  {
    name: 'note',
    type: 'string',
    description: 'What to know before using the number.',
    read: (row) => row.note,
  },
  {
    name: 'figures',
    type: 'string',
    description: 'Slugs of the figures that use the number, separated by spaces.',
    read: (row) => row.figures,
  },
  {
    name: 'address',
    type: 'string',
    description: 'Permanent address of the number, or of its figure.',
    read: (row) => row.address,
  },
  {
    name: 'article',
    type: 'string',
    description:
      'The article that states the number, or beside whose numbers it stands: its title, publisher and date.',
    read: (row) => row.article,
  },
] as const satisfies readonly Column<NumberRow>[];

type ColumnName = (typeof COLUMNS)[number]['name'];

/** Every column but the given ones, in their order. */
const columnsWithout = (...left: readonly ColumnName[]): readonly Column<NumberRow>[] =>
  COLUMNS.filter((column) => !left.includes(column.name));

/** Of claims.csv: what only other kinds of numbers have is left out. */
export const CLAIM_COLUMNS = columnsWithout('kind', 'year', 'source', 'url', 'formula', 'inputs', 'article');

/** Of context.csv: what only the article's numbers have is left out. */
export const CONTEXT_COLUMNS = columnsWithout(
  'kind',
  'base',
  'time',
  'speaker',
  'raw',
  'start',
  'end',
  'sentence',
  'sentence_start',
  'sentence_end',
  'formula',
  'inputs',
  'address',
  'article',
);

export const FIGURE_COLUMNS = columnsWithout('figures');
