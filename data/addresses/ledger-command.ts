/** `npm run ledger`: lists new ids and slugs in ledger.json. It never removes one. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadArticles } from '@/data/provenance/load-articles';
import { checkRedirects, extendLedger, hiddenByRedirects, type Ledger, lostFromLedger } from './ledger';

const file = join(process.cwd(), 'data', 'addresses', 'ledger.json');
const ledger: Ledger = JSON.parse(readFileSync(file, 'utf8'));
const articles = loadArticles();
checkRedirects(ledger);
const extended = extendLedger(ledger, articles);
writeFileSync(file, `${JSON.stringify(extended, null, 2)}\n`);
const added = extended.published.filter((path) => !ledger.published.includes(path));
process.stdout.write(`ledger.json: ${extended.published.length} published, ${added.length} of them new\n`);
for (const path of added) process.stdout.write(`  + ${path}\n`);
for (const path of lostFromLedger(extended, articles)) {
  process.stderr.write(
    `ledger.json: “${path}” was published and is gone. Restore it, or add to redirects: "${path}": "<new path>"\n`,
  );
  process.exitCode = 1;
}
for (const path of hiddenByRedirects(extended, articles)) {
  process.stderr.write(`ledger.json: “${path}” exists and is redirected as well. Remove its redirect.\n`);
  process.exitCode = 1;
}
