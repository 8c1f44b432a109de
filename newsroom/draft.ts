/** From a text to an article’s folder in which all numbers are read, and what a person must decide is marked. */
import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { auditFolderFurther } from '@/data/auditing/audit-folder';
import type { Contents } from '@/data/dataset/article-files';
import { articleFolder } from '@/data/dataset/articles-folder';
import { draftArticle } from '@/data/drafting/draft-article';
import { writeFolder } from '@/data/drafting/write-folder';
import { normaliseText } from '@/data/original/normalise-text';
import { FORMATS, isFormat, takeIn } from '@/data/original/take-in';
import { checkDrawing } from './check-drawing';
import { readTextFile } from './read-text-file';
import { UsageError } from './usage-error';

type Print = (line: string) => void;
const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** Whether a date that is written as ISO 8601 has it is one of the calendar; other words are taken as they are. */
function isDate(date: string): boolean {
  const [day] = /^\d{4}-\d{2}-\d{2}/.exec(date) ?? [];
  if (day === undefined) return true;
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

function readOptions(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      ...{ slug: text, url: text, publisher: text, title: text, date: text, language: text },
      force: { type: 'boolean', default: false },
    },
  });
  const [file, ...more] = positionals;
  const { slug, force, ...known } = values;
  if (file === undefined || more.length > 0)
    throw new UsageError(
      `expected one file (${FORMATS.map((one) => `.${one}`).join(', ')}), found ${positionals.length}`,
    );
  if (slug === undefined || !/^[a-z][a-z0-9-]*$/.test(slug))
    throw new UsageError(
      `--slug: expected the article’s name for addresses (a-z, 0-9 and hyphens, a letter first), found “${slug ?? ''}”`,
    );
  if (known.date !== undefined && !isDate(known.date))
    throw new UsageError(`--date: expected a day that there is, as 2024-06-01, found “${known.date}”`);
  const format = extname(file).slice(1).toLowerCase();
  if (!isFormat(format))
    throw new UsageError(
      `expected a file that ends in ${FORMATS.map((one) => `.${one}`).join(', ')}, found ${file}`,
    );
  return { file, format, slug, isForced: force, known };
}

function tellFound({ sentences, groups, numbers, figures }: Contents, print: Print): void {
  print(
    `  ${counted(sentences.sentences.length, 'sentence')}, ${counted(sentences.speakers.length, 'speaker')}; ` +
      `${counted(numbers.numbers.length, 'number')} to chart, ${numbers.others.length} not to chart, each with its reason`,
  );
  print(
    `  ${counted(groups.groups.length, 'group')} that are counted; ${counted(figures.figures.length, 'figure')} proposed`,
  );
}

/** @throws UsageError where it could not be asked */
export async function draft(args: readonly string[], print: Print): Promise<void> {
  const { file, format, slug, isForced, known } = readOptions(args);
  print(`reading ${file}`);
  const taken = takeIn(readTextFile(file), format);
  const { text, changes } = normaliseText(taken.text);
  for (const change of changes) print(`  changed: ${change}`);
  const contents = draftArticle(slug, text, { ...taken, ...known });
  const folder = articleFolder(slug);
  writeFolder(folder, text, contents, isForced);
  print(`wrote ${folder}`);
  tellFound(contents, print);
  const { faults } = await auditFolderFurther(slug, checkDrawing);
  const waiting = faults.filter(({ rule }) => rule === 'undecided').length;
  print(
    `  ${counted(waiting, 'proposal waits', 'proposals wait')} for your decision; ${counted(faults.length - waiting, 'other fault')}`,
  );
  print(`next: read the files, correct them, and delete each line “undecided” that is decided.`);
  print(`      npm run audit -- --watch      lists what is left, at every save`);
  print(`      npm run publish -- ${slug}    when nothing is left`);
}
