/** The ledger lies beside the articles that it lists: a newsroom keeps its own. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articlesFolder } from '@/data/dataset/articles-folder';
import type { Ledger } from './ledger';

export const ledgerFile = (): string => join(articlesFolder(), 'ledger.json');

/** Empty where nothing was ever published. */
export const readLedger = (): Ledger =>
  existsSync(ledgerFile())
    ? JSON.parse(readFileSync(ledgerFile(), 'utf8'))
    : { published: [], redirects: {} };
