/** The page on the number grammar, `docs/number-grammar.md`: what the reader makes of a text, shown by its own tests. */
import { RELATIONS, UNITS, type Unit } from '@/data/model/estimate';
import { READY_REASONS } from '@/data/schema/ready-reasons';
import { type Case, readCases } from './read-cases';

const KINDS: Readonly<Record<Unit, string>> = {
  share: 'A fraction of one whole: 13% is 0.13.',
  change: 'Relative to what was before, signed by its verb or noun: a fall of 12% is −0.12.',
  points: 'Percentage points, signed.',
  count: 'People or things.',
  money: 'Of a currency (ISO 4217). “$” is that of the article’s country.',
  rate: 'So many of every so many. The base is an item of its own, and not charted.',
  multiple: 'So many times as much: 2 for “doubled”, 0.5 for “halved”.',
  duration: 'In a unit of time of Unicode CLDR.',
  measure: 'In another unit of Unicode CLDR.',
  rank: 'A place in an order.',
};

const HEDGES: Readonly<Record<(typeof RELATIONS)[number], string>> = {
  '=': 'stated plainly',
  '~': 'about so much; no side is said',
  '>=': 'at least',
  '>': 'more than',
  '<=': 'at most',
  '<': 'less than',
  '..': 'between two stated ends',
};

const escapeMarkdown = (text: string): string => text.replaceAll(/[\\|*_`<[\]]/g, '\\$&');

/** The sentence with its words set off. */
function showSentence({ sentence, words }: Case): string {
  const start = sentence.indexOf(words);
  const [before, behind] = [sentence.slice(0, start), sentence.slice(start + words.length)];
  const shown = words.trim();
  return start === -1
    ? escapeMarkdown(sentence)
    : `${escapeMarkdown(before)}**${escapeMarkdown(shown)}**${escapeMarkdown(behind)}`;
}

const plain = (value: number | undefined): string =>
  value === undefined ? '' : String(Number(value.toPrecision(10))).replace('-', '−');

function showReading({ relation, value, upper, of }: Case): string {
  const number = upper === undefined ? plain(value) : `${plain(value)} to ${plain(upper)}`;
  return `\`${relation}\` ${number}${of === undefined ? '' : ` (${Number(of) ? `per ${of}` : of})`}`;
}

const tableOf = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [
    `| ${heads.join(' | ')} |`,
    `|${heads.map(() => '---|').join('')}`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n');

const unique = (words: readonly string[]): string =>
  [...new Set(words)].map((one) => `“${escapeMarkdown(one)}”`).join(', ');

/** How many examples a line of hedges or reasons gives. */
const MOST_EXAMPLES = 12;

export function writeGrammar(): string {
  const spec = readCases('cases.tsv');
  const all = [
    ...spec,
    ...readCases('news.tsv'),
    ...readCases('fresh-news.tsv'),
    ...readCases('desks.tsv'),
    ...readCases('more-desks.tsv'),
  ];
  const numbers = all.filter(({ unit }) => unit !== 'other');
  const others = all.filter(({ unit }) => unit === 'other');
  const kinds = UNITS.flatMap((unit) => [
    `### ${unit}\n\n${KINDS[unit]}\n`,
    `${tableOf(
      ['in its sentence', 'read as'],
      (spec.some((one) => one.unit === unit) ? spec : all)
        .filter((one) => one.unit === unit)
        .map((one) => [showSentence(one), showReading(one)]),
    )}\n`,
  ]);
  // A fall turns its bound round: its words say the other one.
  const levels = numbers.filter(({ unit }) => !['change', 'points', 'multiple'].includes(unit));
  const hedges = RELATIONS.map((relation) => [
    `\`${relation}\``,
    HEDGES[relation],
    unique(
      levels
        .filter((one) => one.relation === relation)
        .map(({ words }) => words)
        .slice(0, MOST_EXAMPLES),
    ),
  ]);
  const reasons = [...new Set(others.map(({ relation }) => relation.replace(' ', '-')))].toSorted();
  const notCharted = reasons.map((reason) => [
    reason,
    READY_REASONS[reason as keyof typeof READY_REASONS],
    unique(
      others
        .filter(({ relation }) => relation.replace(' ', '-') === reason)
        .map(({ words }) => words)
        .slice(0, MOST_EXAMPLES),
    ),
  ]);
  return [
    '# The number grammar\n',
    `What \`npm run --silent numbers -- FILE\`, the draft and the audit read in a text: every digit and number word ends up in one number, or among the others with a reason. Written by \`npm run grammar\` from the ${all.length} readings that are tested (\`cases\`, \`news\`, \`fresh-news\`, \`desks\` and \`more-desks\` in \`tests/reading/\`); values are in base units.\n`,
    '## Kinds of numbers\n',
    ...kinds,
    `## Hedges\n\nA hedge before or behind a number belongs to its words. A negated one turns round, and a fall turns a bound round: “fell by at least 12%” is at most −0.12.\n`,
    `${tableOf(['relation', 'meaning', 'words'], hedges)}\n`,
    '## Not charted\n',
    `${tableOf(['reason', 'as readers read it', 'words'], notCharted)}\n`,
  ].join('\n');
}
