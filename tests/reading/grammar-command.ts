/** `npm run grammar`: writes the page on the number grammar from the readings that are tested. */
import { writeFileSync } from 'node:fs';
import { writeGrammar } from './write-grammar';

writeFileSync('docs/number-grammar.md', writeGrammar());
process.stdout.write('docs/number-grammar.md\n');
