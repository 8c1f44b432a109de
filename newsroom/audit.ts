/** Every fault of every article and of the site, or one line for each article. */
import { watch } from 'node:fs';
import { parseArgs } from 'node:util';
import { type AuditedFolder, auditFolderFurther } from '@/data/auditing/audit-folder';
import { auditLedger } from '@/data/auditing/audit-ledger';
import { auditSite } from '@/data/auditing/audit-site';
import { articlesFolder, listSlugs } from '@/data/dataset/articles-folder';
import { assembleArticle } from '@/data/dataset/assemble-article';
import { FORMATS, type Format, formatFaults, isBlocking } from '@/data/faults/format-fault';
import type { Article, ArticleSource } from '@/data/model/article';
import { checkDrawing, checkSiteCard } from './check-drawing';

function summarize({ publication, ...source }: ArticleSource): string {
  const { sentences, claims, exclusions, context, derivations, annotations, figures } = source;
  const counts = { sentences, claims, exclusions, context, derivations, annotations, figures };
  const told = Object.entries(counts).map(([kind, all]) => `${all.length} ${kind}`);
  return `${publication.slug}: no faults (${told.join(', ')})`;
}

type Print = (lines: string) => void;

const assembleAll = (all: readonly AuditedFolder[]): readonly Article[] =>
  all
    .filter(({ faults }) => !faults.some(isBlocking))
    .flatMap(({ source, text }) => (source && text !== undefined ? [assembleArticle(source, text)] : []));

/** Whether everything may be published. @param passed articles that passed as they are, and are not looked at again */
async function auditAll(format: Format, print: Print, passed?: readonly string[]): Promise<boolean> {
  const slugs = listSlugs().filter((slug) => !passed?.includes(slug));
  const all = await Promise.all(slugs.map((slug) => auditFolderFurther(slug, checkDrawing)));
  const articles = assembleAll(all);
  const faults = [
    ...auditSite((site) => checkSiteCard(site, articles)),
    // While an article has faults, nobody knows what of it is lost.
    ...(passed || articles.length < all.length ? [] : auditLedger(articles)),
    ...all.flatMap((one) => one.faults),
  ];
  const good = all.filter((one) => !one.faults.some(isBlocking)).flatMap(({ source }) => source ?? []);
  print(formatFaults(faults, format));
  if (format === 'text') print(good.map(summarize).join('\n'));
  if (format === 'text' && passed && passed.length > 0) print(`${passed.length} unchanged since they passed`);
  return !faults.some(isBlocking);
}

const isFormat = (name: string): name is Format => FORMATS.some((one) => one === name);

/** What a build asks, which looks at the ledger itself once all articles are loaded. */
export const auditForBuild = (print: Print, passed: readonly string[]): Promise<boolean> =>
  auditAll('text', print, passed);

/**
 * Tells it, and gives the exit code: 0 where nothing is in the way, 1 where something is, 2 where it could not be asked.
 * @param print Takes what is to be written as it is: through a format string, “6%of” would be read as a format code.
 */
export async function audit(args: readonly string[], print: Print): Promise<0 | 1 | 2> {
  const options = {
    format: { type: 'string', default: 'text' },
    watch: { type: 'boolean', default: false },
  } as const;
  const { format, watch: isWatched } = parseArgs({ args: [...args], options }).values;
  if (!isFormat(format)) {
    process.stderr.write(`--format: expected one of ${FORMATS.join(', ')}, found “${format}”\n`);
    return 2;
  }
  const isGood = await auditAll(format, print);
  if (isWatched) watchArticles(() => auditAll(format, print), print);
  return isGood ? 0 : 1;
}

function watchArticles(again: () => Promise<unknown>, print: Print): void {
  let timer: NodeJS.Timeout | undefined;
  watch(articlesFolder(), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      print(`— ${new Date().toLocaleTimeString('en-GB')}`);
      await again();
    }, 150);
  });
}
