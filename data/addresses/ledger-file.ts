/** The ledger lies beside the articles that it lists: a newsroom keeps its own. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articlesFolder } from '@/data/dataset/articles-folder';
import { type Ledger, LedgerError } from './ledger';

export const LEDGER_FILE = 'ledger.json';

export const ledgerFile = (): string => join(articlesFolder(), LEDGER_FILE);

/** @throws LedgerError where it is no ledger, as after a merge that was left half done */
function parseLedger(text: string): Ledger {
  const expected = `${ledgerFile()}: expected { "published": [paths], "redirects": { "path": "path" } }, found`;
  const mend = 'Take the file back from the last version that was right.';
  let ledger: Partial<Ledger> | null;
  try {
    ledger = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new LedgerError(`${expected} no JSON: ${error instanceof Error ? error.message : error}. ${mend}`);
  }
  if (!Array.isArray(ledger?.published) || typeof ledger.redirects !== 'object' || ledger.redirects === null)
    throw new LedgerError(`${expected} ${Object.keys(ledger ?? {}).join(', ') || 'nothing of it'}. ${mend}`);
  return { published: ledger.published, redirects: ledger.redirects };
}

/** Empty where nothing was ever published. */
export const readLedger = (): Ledger =>
  existsSync(ledgerFile())
    ? parseLedger(readFileSync(ledgerFile(), 'utf8'))
    : { published: [], redirects: {} };
