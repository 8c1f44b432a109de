import type { Counts } from './counts';
import type { Stage } from './stages';

/** What became of one stage. */
export interface Outcome extends Counts {
  readonly stage: string;
  readonly isRun: boolean;
  readonly seconds: number;
  /** What made the stage fail, beside its failed tests. */
  readonly reason?: string;
}

interface Run {
  readonly stage: Stage;
  readonly exitCode: number;
  readonly seconds: number;
  /** The parsed report; undefined where the runner left none. */
  readonly report: unknown;
}

const FAILED: Counts = { passed: 0, failed: 1, skipped: 0 };

function readCounts({ stage, report, exitCode }: Run): Counts & { readonly reason?: string } {
  if (!stage.report) return exitCode === 0 ? { ...FAILED, passed: 1, failed: 0 } : FAILED;
  if (report === undefined) return { ...FAILED, reason: `the runner left no report at ${stage.report.file}` };
  try {
    return stage.report.read(report);
  } catch (error) {
    return { ...FAILED, reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Counts a stage that has run. Nothing tested, or an exit code that the counts do not explain, is a failure. */
export function judgeRun(run: Run): Outcome {
  const { stage, exitCode, seconds } = run;
  const counts = readCounts(run);
  const outcome = { stage: stage.name, isRun: true, seconds, ...counts };
  if (counts.failed > 0) return outcome;
  if (exitCode !== 0) return { ...outcome, failed: 1, reason: `the runner ended with exit code ${exitCode}` };
  if (counts.passed === 0) return { ...outcome, failed: 1, reason: 'no test ran' };
  return outcome;
}

/** A stage that was left out, since the one that it needs failed. It counts as a failure: nothing is known. */
export const judgeLeftOut = (stage: Stage): Outcome => ({
  stage: stage.name,
  isRun: false,
  seconds: 0,
  ...FAILED,
  reason: `not run, since “${stage.needs}” failed`,
});

/** Why this version of Node cannot run a stage, if so: “20.9.0”. */
export function tooOldFor({ leastNode }: Stage, version: string): string | undefined {
  if (!leastNode) return undefined;
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [leastMajor, leastMinor] = leastNode;
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return undefined;
  return `its tool needs Node ${leastNode.join('.')}, this is ${version}`;
}

/** A stage that cannot run here: skipped, with the reason. */
export const judgeSkipped = (stage: Stage, reason: string): Outcome => ({
  stage: stage.name,
  isRun: false,
  seconds: 0,
  passed: 0,
  failed: 0,
  skipped: 1,
  reason,
});

/** “N passed, N failed”, over all stages. */
export function totalLine(outcomes: readonly Outcome[]): string {
  const sum = (key: 'passed' | 'failed') => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed`;
}

/** One line per stage. */
export function describeOutcomes(outcomes: readonly Outcome[]): string {
  const lines = outcomes.map(({ stage, isRun, passed, failed, skipped, seconds, reason }) =>
    [
      failed > 0 ? '✗' : '✓',
      stage.padEnd(8),
      `${passed} passed`.padStart(12),
      `${failed} failed`.padStart(10),
      `${skipped} skipped`.padStart(11),
      isRun ? `${seconds.toFixed(0)} s`.padStart(6) : 'not run',
      reason === undefined ? '' : ` ${reason}`,
    ].join(' '),
  );
  return lines.map((line) => line.trimEnd()).join('\n');
}
