/** Says what a corrected text or other words move, change or lose, and writes the lock. */
import { parseArgs } from 'node:util';
import { readArticleFiles } from '@/data/dataset/article-files';
import { articleFolder, listSlugs } from '@/data/dataset/articles-folder';
import { compareLocks, lockOf, writeLock } from '@/data/dataset/lock';
import { placeArticle } from '@/data/dataset/place-article';
import { formatFaults } from '@/data/faults/format-fault';
import { auditFolder } from './audit-folder';

type Print = (line: string) => void;

function rebaseArticle(slug: string, isAccepted: boolean, print: Print): 0 | 1 {
  const files = readArticleFiles(slug);
  if ('faults' in files) {
    print(formatFaults(auditFolder(slug).faults, 'text'));
    return 1;
  }
  const { source, faults } = placeArticle(files);
  const lost = faults.filter(({ rule }) => rule !== 'undecided');
  for (const { file, id, expected, found, nearest } of lost)
    print(
      `${id} is gone (${file}): expected ${expected}, found ${found}${nearest ? `; nearest ${JSON.stringify(nearest)}` : ''}`,
    );
  if (lost.length > 0) {
    print(`${slug}: the lock stays as it was. Mend these words first.`);
    return 1;
  }
  const current = lockOf(source, files.text);
  const changes = files.lock ? compareLocks(files.lock, current) : [];
  for (const { name, how, before, after } of changes)
    print(`${name}: ${how}${before ? `, was ${before}` : ''}${after ? `, is ${after}` : ''}`);
  const isTextChanged = files.lock !== undefined && files.lock.sha256 !== current.sha256;
  if (isTextChanged && !isAccepted) {
    print(`${slug}: the text has changed. Read the lines above; if they are right, run again with --accept.`);
    return 1;
  }
  writeLock(articleFolder(slug), current);
  print(
    `${slug}: the lock holds ${Object.keys(current.places).length} places, ${changes.length} of them changed.`,
  );
  return 0;
}

/**
 * Where the text itself has changed it writes only with `--accept`, so that no number moves in silence.
 * @returns the exit code: 0 where the lock was written, 1 where something is in the way, 2 where it could not be asked
 */
export function rebase(args: readonly string[], print: Print): 0 | 1 | 2 {
  const options = { accept: { type: 'boolean', default: false } } as const;
  // What is no option of it is told as all else is, and not thrown.
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options,
    strict: false,
  });
  const strange = Object.keys(values).find((name) => !(name in options));
  if (strange !== undefined) {
    process.stderr.write(`expected no option but --accept, found --${strange}\n`);
    return 2;
  }
  const [slug] = positionals;
  if (slug !== undefined && listSlugs().includes(slug))
    return rebaseArticle(slug, values.accept === true, print);
  process.stderr.write(`expected an article: ${listSlugs().join(', ')}; found “${slug ?? ''}”\n`);
  return 2;
}
