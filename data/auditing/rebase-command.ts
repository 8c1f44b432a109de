/**
 * `npm run rebase -- <slug> [--accept]`: says what a corrected text or other words move, change or lose, and writes
 * the lock.
 */
import { rebase } from './rebase';

process.exitCode = rebase(process.argv.slice(2), (line) => process.stdout.write(`${line}\n`));
