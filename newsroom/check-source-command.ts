/**
 * `npm run check-source -- <slug> [--html FILE]`: ends with 0 where the original still holds every quoted sentence,
 * with 1 where one differs, with 2 where it could not be asked.
 */
import { checkSource } from './check-source';
import { isUsageError } from './usage-error';

try {
  const isAllThere = await checkSource(process.argv.slice(2), (line) => process.stdout.write(`${line}\n`));
  process.exitCode = isAllThere ? 0 : 1;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = isUsageError(error) ? 2 : 1;
}
