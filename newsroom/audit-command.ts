/**
 * `npm run audit [-- --format text|json|github] [--watch]`: every fault and exit code 1, or one line per article and 0.
 */
import './quick-react';
import { audit } from './audit';

process.exitCode = await audit(process.argv.slice(2), (lines) =>
  process.stdout.write(lines === '' ? '' : `${lines}\n`),
);
