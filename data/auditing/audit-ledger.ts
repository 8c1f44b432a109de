import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { checkRedirects, hiddenByRedirects, LedgerError, lostFromLedger } from '@/data/addresses/ledger';
import { LEDGER_FILE, ledgerFile, readLedger } from '@/data/addresses/ledger-file';
import type { LocatedFault } from '@/data/faults/fault';
import type { Article } from '@/data/model/article';

type Told = Pick<LocatedFault, 'id' | 'expected' | 'found'>;

function findFaults(articles: readonly Article[]): readonly Told[] {
  try {
    const ledger = readLedger();
    checkRedirects(ledger);
    return [
      ...lostFromLedger(ledger, articles).map((id) => ({
        id,
        expected: 'what was published, or a redirect that leads on from it',
        found: 'neither',
      })),
      ...hiddenByRedirects(ledger, articles).map((id) => ({
        id,
        expected: 'a redirect from what is no more',
        found: 'one from what is there again, which hides it',
      })),
    ];
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error;
    return [{ id: 'redirects', expected: 'a ledger whose redirects lead somewhere', found: error.message }];
  }
}

/** Where the file names it first, from 1. */
function lineOf(text: string, id: string): number {
  const index = text.split('\n').findIndex((line) => line.includes(`"${id}"`));
  return Math.max(1, index + 1);
}

/** What was published and is lost, or hidden by a redirect. @param articles all of the site */
export function auditLedger(articles: readonly Article[]): readonly LocatedFault[] {
  const path = relative(process.cwd(), ledgerFile());
  const text = existsSync(ledgerFile()) ? readFileSync(ledgerFile(), 'utf8') : '';
  return findFaults(articles).map((told) => ({
    rule: 'ledger-kept',
    file: LEDGER_FILE,
    ...told,
    path,
    line: lineOf(text, told.id),
    column: 1,
  }));
}
