/** Publishing: what passes the audit, draws, and loses no address gets its ids listed for good and its version kept. */
import { join } from 'node:path';
import {
  checkRedirects,
  currentPathOf,
  extendLedger,
  hiddenByRedirects,
  type Ledger,
  LedgerError,
  lostFromLedger,
} from '@/data/addresses/ledger';
import { ledgerFile, readLedger } from '@/data/addresses/ledger-file';
import { auditFolderFurther } from '@/data/auditing/audit-folder';
import { auditSite } from '@/data/auditing/audit-site';
import { assembleArticle } from '@/data/dataset/assemble-article';
import { keptVersions, versionsFolder } from '@/data/exports/kept-versions';
import { datesFile, readPublicationDates, withPublicationDate } from '@/data/exports/publication-dates';
import { versionOf } from '@/data/exports/version';
import type { LocatedFault } from '@/data/faults/fault';
import { isBlocking } from '@/data/faults/format-fault';
import type { Article } from '@/data/model/article';
import { checkDrawing } from './check-drawing';
import { writeTogether } from './write-together';

/** What kept an article from being published, or what publishing it changed. */
export type Published =
  | { readonly faults: readonly LocatedFault[] }
  | { readonly lost: readonly string[] }
  | { readonly version: string; readonly isNew: boolean; readonly added: readonly string[] };

const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** What of this article was published once and could no longer be reached. */
function findLost(ledger: Ledger, article: Article): readonly string[] {
  const { slug } = article.publication;
  const isOwn = (path: string): boolean => path === slug || path.startsWith(`${slug}/`);
  // Wherever it was published: what was moved to another article is that article’s to keep.
  const own = ledger.published.filter((path) => isOwn(currentPathOf(ledger.redirects, path)));
  const lost = lostFromLedger({ ...ledger, published: own }, [article]);
  return [
    ...lost.map(
      (path) =>
        `“${path}” was published and is gone: restore it, or add to redirects "${path}": "<new path>"`,
    ),
    ...hiddenByRedirects(ledger, [article]).map(
      (path) => `“${path}” exists and is redirected as well: remove its redirect`,
    ),
  ];
}

function redirectsFault(ledger: Ledger): readonly string[] {
  try {
    checkRedirects(ledger);
    return [];
  } catch (error) {
    if (error instanceof LedgerError) return [error.message];
    throw error;
  }
}

/** Keeps everything as it was unless all of it can be published. */
export async function publish(slug: string, at: Date): Promise<Published> {
  const { faults: own, source, text } = await auditFolderFurther(slug, checkDrawing);
  const faults = [...auditSite(), ...own];
  if (faults.some(isBlocking) || !source || text === undefined) return { faults };
  const article = assembleArticle(source, text);
  const ledger = readLedger();
  // Where these lead in a circle, nothing else can be asked of them.
  const misled = redirectsFault(ledger);
  const lost = misled.length > 0 ? misled : findLost(ledger, article);
  if (lost.length > 0) return { lost };
  const extended = extendLedger(ledger, [article]);
  const version = versionOf(article);
  const isNew = !keptVersions(slug).includes(version);
  const dates = withPublicationDate(readPublicationDates(slug), version, at);
  writeTogether([
    ...(isNew ? [{ path: join(versionsFolder(slug), `${version}.json`), body: toJson(article) }] : []),
    { path: datesFile(slug), body: toJson(dates) },
    { path: ledgerFile(), body: toJson(extended) },
  ]);
  return { version, isNew, added: extended.published.filter((path) => !ledger.published.includes(path)) };
}
