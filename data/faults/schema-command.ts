/** `npm run schema`: writes what is derived: the JSON Schemas that editors read, and the page of the audit's rules. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from '@/data/schema/json-schemas';
import { writeRules } from './write-rules';

function write(file: string, body: string): void {
  writeFileSync(join(process.cwd(), file), body);
  process.stdout.write(`${file}\n`);
}

for (const [file, body] of Object.entries(jsonSchemas())) write(`data/schema/${file}`, body);
write('docs/rules.md', writeRules());
