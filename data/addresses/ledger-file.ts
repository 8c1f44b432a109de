/** The ledger lies beside the articles that it lists: a newsroom keeps its own. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articlesFolder } from '@/data/dataset/articles-folder';
import type { Ledger } from './ledger';

export const LEDGER_FILE = 'ledger.json';

export const ledgerFile = (): string => join(articlesFolder(), LEDGER_FILE);

/** Empty where nothing was ever published. */
export const readLedger = (): Ledger =>
  existsSync(ledgerFile())
    ? JSON.parse(readFileSync(ledgerFile(), 'utf8'))
    : { published: [], redirects: {} };
