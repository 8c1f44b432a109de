/**
 * `npm run audit [-- --format text|json|github] [--watch]`: every fault and exit code 1, or one line per article and 0.
 */
import { watch } from 'node:fs';
import { parseArgs } from 'node:util';
import { auditFolderFurther } from '@/data/auditing/audit-folder';
import { auditSite } from '@/data/auditing/audit-site';
import { articlesFolder, listSlugs } from '@/data/dataset/articles-folder';
import { FORMATS, type Format, formatFaults, isBlocking } from '@/data/faults/format-fault';
import type { ArticleSource } from '@/data/model/article';
import { checkDrawing } from './check-drawing';

function summarize({ publication, ...source }: ArticleSource): string {
  const { sentences, claims, exclusions, context, derivations, annotations, figures } = source;
  const counts = { sentences, claims, exclusions, context, derivations, annotations, figures };
  const told = Object.entries(counts).map(([kind, all]) => `${all.length} ${kind}`);
  return `${publication.slug}: no faults (${told.join(', ')})`;
}

/** Written as it is: through a format string, “6%of” would be read as a format code. */
const print = (lines: string): boolean => process.stdout.write(lines === '' ? '' : `${lines}\n`);

/** Whether everything may be published. */
async function auditAll(format: Format): Promise<boolean> {
  const all = await Promise.all(listSlugs().map((slug) => auditFolderFurther(slug, checkDrawing)));
  const faults = [...auditSite(), ...all.flatMap((one) => one.faults)];
  const good = all.filter((one) => !one.faults.some(isBlocking)).flatMap(({ source }) => source ?? []);
  print(formatFaults(faults, format));
  if (format === 'text') print(good.map(summarize).join('\n'));
  return !faults.some(isBlocking);
}

const isFormat = (name: string): name is Format => FORMATS.some((one) => one === name);

async function run(): Promise<void> {
  const options = {
    format: { type: 'string', default: 'text' },
    watch: { type: 'boolean', default: false },
  } as const;
  const { format, watch: isWatched } = parseArgs({ options }).values;
  if (!isFormat(format)) {
    process.stderr.write(`--format: expected one of ${FORMATS.join(', ')}, found “${format}”\n`);
    process.exitCode = 2;
    return;
  }
  if (!(await auditAll(format))) process.exitCode = 1;
  if (!isWatched) return;
  let timer: NodeJS.Timeout | undefined;
  watch(articlesFolder(), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      print(`— ${new Date().toLocaleTimeString('en-GB')}`);
      await auditAll(format);
    }, 150);
  });
}

await run();
