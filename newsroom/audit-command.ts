/**
 * `npm run audit [-- --format text|json|github] [--watch]`: every fault and exit code 1, or one line per article and 0.
 */
import './quick-react';
import { audit } from './audit';
import { isUsageError } from './usage-error';

try {
  process.exitCode = await audit(process.argv.slice(2), (lines) =>
    process.stdout.write(lines === '' ? '' : `${lines}\n`),
  );
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = isUsageError(error) ? 2 : 1;
}
