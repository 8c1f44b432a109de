/** `npm run publish -- <slug>`: publishes an article, or says what keeps it from being published and changes nothing. */
import './quick-react';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { takeLock } from '@/app/take-lock';
import { articlesFolder, listSlugs } from '@/data/dataset/articles-folder';
import { formatFaults } from '@/data/faults/format-fault';
import { publish } from './publish';
import { isUsageError, UsageError } from './usage-error';

const print = (lines: string): boolean => process.stdout.write(`${lines}\n`);

async function run(slug: string): Promise<number> {
  takeLock(join(articlesFolder(), '.publishing'), 'publishing');
  const published = await publish(slug, new Date());
  if ('faults' in published) {
    print(formatFaults(published.faults, 'text'));
    print(`${slug}: not published, all is as it was.`);
    return 1;
  }
  if ('lost' in published) {
    for (const line of published.lost) print(`ledger.json: ${line}`);
    print(`${slug}: not published, all is as it was.`);
    return 1;
  }
  const { version, isNew, added } = published;
  for (const path of added) print(`  + ${path}`);
  print(
    `${slug}: version ${version} ${isNew ? 'is now kept' : 'was already kept'}; ${added.length} new addresses.`,
  );
  print('next: npm start builds the site with it; commit the folder and ledger.json.');
  return 0;
}

function readSlug(): string {
  const [slug, ...more] = parseArgs({ allowPositionals: true }).positionals;
  if (slug === undefined || more.length > 0 || !listSlugs().includes(slug))
    throw new UsageError(`expected an article: ${listSlugs().join(', ')}; found “${slug ?? ''}”`);
  return slug;
}

try {
  process.exitCode = await run(readSlug());
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = isUsageError(error) ? 2 : 1;
}
