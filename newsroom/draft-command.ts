/**
 * `npm run draft -- <file.txt|.html|.md> --slug … [--url … --publisher … --title … --date … --language … --force]`:
 * ends with 0 where the folder was written, with 2 where it could not be asked, else with 1.
 */
import './quick-react';
import { draft } from './draft';
import { isUsageError } from './usage-error';

try {
  await draft(process.argv.slice(2), (line) => process.stdout.write(`${line}\n`));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = isUsageError(error) ? 2 : 1;
}
