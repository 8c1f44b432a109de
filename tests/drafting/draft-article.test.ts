import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { auditFolderFurther } from '@/data/auditing/audit-folder';
import { draftArticle } from '@/data/drafting/draft-article';
import { writeFolder } from '@/data/drafting/write-folder';
import { checkDrawing } from '@/newsroom/check-drawing';

const RELEASE = `Incomes rose

Median household income went from $53,718 in 2014 to $56,516 in 2015, the Census Bureau said. It rose 5.2 percent.

In 2015, 9.1 percent of people had no health insurance, down from 10.4 percent in 2014. According to a charity, 40% of women and 12% of women were asked. “It is between 20 and 30,” she said.

At least 1,500 people came – 3.5 million fewer than last year.
`;

const known = { publisher: 'The Post', url: 'https://post.example/1', date: '2016-09-13', language: 'en-US' };
const drafted = draftArticle('incomes', RELEASE, known);
const entry = (words: string) => drafted.numbers.numbers.find((one) => one.words === words);

describe('draftArticle', () => {
  it('reads what each number says, and types it', () => {
    expect(entry('$53,718')).toMatchObject({ relation: '=', value: 53718, unit: 'money', currency: 'USD' });
    expect(entry('At least 1,500')).toMatchObject({ relation: '>=', value: 1500, unit: 'count' });
    expect(entry('between 20 and 30')).toMatchObject({ relation: '..', value: 20, upper: 30 });
    expect(entry('5.2 percent')).toMatchObject({ value: 0.052, unit: 'change' });
  });

  it('keeps every digit of a long number', () => {
    const { numbers } = draftArticle('debt', 'The debt was $36,214,567,890,123, it said.\n', known).numbers;
    expect(numbers.map(({ value }) => value)).toEqual([36_214_567_890_123]);
  });

  it('proposes what is counted and when, from the words beside', () => {
    expect(entry('$53,718')).toMatchObject({ label: 'median household income', time: '{cite:2014}' });
    expect(entry('$56,516')).toMatchObject({ label: 'median household income', time: '{cite:2015}' });
    expect(entry('9.1 percent')).toMatchObject({ group: 'people', time: '{cite:2015}' });
    expect(entry('10.4 percent')).toMatchObject({ group: 'people', time: '{cite:2014}' });
    expect(entry('40%')).toMatchObject({ group: 'women' });
  });

  it('names who is counted, not how: “share of” and verbs are left out', () => {
    const { groups, numbers } = draftArticle(
      'x',
      'The share of people who cycle fell to 4.1 percent. Some 2,300 people were asked. The number of homes rose by 5 percent.\n',
      {},
    );
    expect(groups.groups.map(({ name }) => name)).toEqual(['people who cycle', 'people', 'homes']);
    expect(numbers.numbers[0]?.label).toBe('share of people who cycle');
  });

  it('takes the subject where only a time stands behind the number, or the number is the verb', () => {
    const { numbers } = draftArticle(
      'x',
      'Deaths went from 16,849 in 1999 to 70,237 in 2017. Norway came third. Sales more than doubled.\n',
      {},
    ).numbers;
    expect(numbers.map(({ label }) => label)).toEqual(['Deaths', 'Deaths', 'Norway', 'Sales']);
  });

  it('does not take what the sentence before counts for what money is for', () => {
    const { numbers } = draftArticle('x', 'Officials counted 900 cyclists. It cost £5,000.\n', {}).numbers;
    expect(numbers.map(({ group }) => group)).toEqual(['cyclists', undefined]);
    const again = draftArticle('x', 'The bridge cost £300,000. It now costs £5,000 a year.\n', {}).numbers;
    expect(again.numbers.map(({ group }) => group)).toEqual(['bridge', 'bridge']);
  });

  it('proposes who speaks', () => {
    const { speakers, sentences } = drafted.sentences;
    expect(speakers.map(({ name }) => name)).toEqual(['The reporter', 'The Census Bureau', 'A charity']);
    expect(sentences.map(({ speaker }) => speaker).slice(0, 2)).toEqual(['reporter', 'census-bureau']);
    expect(sentences.find(({ words }) => words.includes('she said'))).toMatchObject({ speaker: 'a-charity' });
    expect(sentences[0]?.kind).toBe('headline');
  });

  it('proposes figures of what may be compared, and no others', () => {
    const pairs = drafted.figures.figures.map(({ claims }) => claims);
    const ids = (...words: string[]) => words.map((one) => entry(one)?.id);
    expect(pairs).toContainEqual(ids('$53,718', '$56,516'));
    expect(pairs).toContainEqual(ids('10.4 percent', '9.1 percent'));
    expect(pairs).toContainEqual(ids('40%', '12%'));
    expect(pairs).toContainEqual(ids('between 20 and 30'));
    for (const { title } of drafted.figures.figures)
      expect(title.replaceAll(/\{[^}]*\}/g, '')).not.toMatch(/\d/);
  });

  it('marks every proposal', () => {
    const proposals = [
      drafted.publication,
      ...drafted.groups.groups,
      ...drafted.numbers.numbers,
      ...drafted.figures.figures,
      ...drafted.sentences.speakers.slice(1),
    ];
    for (const one of proposals) expect(one.undecided).toBeTruthy();
  });

  it('says what it does not know, and makes nothing up', () => {
    const { publication } = draftArticle('x', 'One. Two.\n', {});
    expect(publication).toMatchObject({
      publisher: 'not stated',
      whenPublished: 'undated',
      dated: 'Undated.',
    });
    expect(publication.undecided).toContain('the date');
  });
});

/** Texts that are no ordinary releases: each must become a folder whose only faults are decisions that wait. */
const TEXTS: readonly (readonly [string, string])[] = [
  ['a release', RELEASE],
  ['one sentence without a number', 'Nothing was counted.\n'],
  ['one number', '7 out of 10 came.\n'],
  ['only digits', '5\n'],
  ['emoji and other scripts', '😀 13% of 日本 people came 😀. Ещё 5 человек.\n\n𝒜 12 of 𝒜.\n'],
  ['a long word', `${'a'.repeat(600)} 13% of ${'b'.repeat(400)} came.\n`],
  ['YAML’s own signs', 'Note: 5% of "people": yes, #1 & *all* {none} said: it’s - 7%.\n'],
  [
    'the same words again and again',
    'They saw 5 cats. They saw 5 cats. Then they saw 5 cats. They saw 5 dogs.\n',
  ],
  [
    'every kind',
    'It fell 17 percent. It fell 2 percentage points. It cost €5.50. It was 58 per 100,000. It doubled. It took 3 weeks. It is 40 km. It was the second largest. From 1 to 2 came. More than half left.\n',
  ],
];

describe('a drafted folder', () => {
  let articles: string;
  beforeEach(() => {
    articles = mkdtempSync(join(tmpdir(), 'drafts-'));
    vi.stubEnv('ARTICLES', articles);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(articles, { recursive: true });
  });

  const rulesOf = async (slug: string) => {
    const { faults } = await auditFolderFurther(slug, checkDrawing);
    return faults
      .filter(({ rule }) => rule !== 'undecided')
      .map(({ rule, id, found }) => `${rule} ${id} ${found}`);
  };

  it.each(TEXTS)('of %s waits for decisions only', async (_, text) => {
    writeFolder(join(articles, 'a'), text, draftArticle('a', text, known), false);
    expect(await rulesOf('a')).toEqual([]);
  });

  it('passes the audit when every mark is deleted', async () => {
    const folder = join(articles, 'a');
    writeFolder(folder, RELEASE, drafted, false);
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.yaml'))) {
      const text = readFileSync(join(folder, file), 'utf8');
      writeFileSync(join(folder, file), text.replaceAll(/^ *undecided: .*\n(?: {6,}\S.*\n)*/gm, ''));
    }
    const { faults } = await auditFolderFurther('a', checkDrawing);
    expect(faults).toEqual([]);
  });

  it('replaces nothing unless forced, and keeps what was published', () => {
    const folder = join(articles, 'a');
    mkdirSync(join(folder, 'versions'), { recursive: true });
    writeFileSync(join(folder, 'versions', 'kept.json'), '{}');
    writeFileSync(join(folder, 'article.txt'), 'Before.\n');
    expect(() => writeFolder(folder, RELEASE, drafted, false)).toThrow('--force');
    expect(readFileSync(join(folder, 'article.txt'), 'utf8')).toBe('Before.\n');
    writeFolder(folder, RELEASE, drafted, true);
    expect(readFileSync(join(folder, 'article.txt'), 'utf8')).toBe(RELEASE);
    expect(existsSync(join(folder, 'versions', 'kept.json'))).toBe(true);
    expect(readdirSync(articles)).toEqual(['a']);
  });

  it('is written whole or not at all', () => {
    const broken = { ...drafted, figures: { ...drafted.figures, figures: undefined as never } };
    expect(() => writeFolder(join(articles, 'a'), RELEASE, broken, false)).toThrow();
    expect(readdirSync(articles)).toEqual([]);
  });
});
