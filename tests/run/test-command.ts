/**
 * `npm test`: the audit, the linter, the types, the unused code, the unit tests, a fresh build and the
 * browser tests of that build. Runs all stages, then says what became of each; fails if one of them did.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { findFreePort } from '@/hosting/free-port';
import { findChromium } from './find-chromium';
import { type Command, ensureChromium } from './install-chromium';
import {
  describeOutcomes,
  judgeLeftOut,
  judgeRun,
  judgeSkipped,
  type Outcome,
  tooOldFor,
  totalLine,
} from './outcome';
import { REPORTS, STAGES, type Stage, TEST_BUILDS } from './stages';
import { isRoot, thisMachine } from './this-machine';

/** Read by `.ci/run`, which ends with it. */
const TOTAL_FILE = `${REPORTS}/total.txt`;

function run([program, ...args]: Command): boolean {
  process.stdout.write(`\n$ ${[program, ...args].join(' ')}\n`);
  return spawnSync(program, args, { stdio: 'inherit' }).status === 0;
}

/** The parsed report; undefined where there is none, null where it is cut short. */
function readReport({ report }: Stage): unknown {
  if (!report || !existsSync(report.file)) return undefined;
  try {
    return JSON.parse(readFileSync(report.file, 'utf8'));
  } catch {
    return null;
  }
}

function runStage(stage: Stage): Outcome {
  process.stdout.write(`\n━━━ ${stage.name} ━━━\n`);
  const start = Date.now();
  const [script, ...args] = stage.script;
  const { status } = spawnSync('npm', ['run', '--silent', script, '--', ...args], {
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  });
  return judgeRun({
    stage,
    exitCode: status ?? 1,
    seconds: (Date.now() - start) / 1000,
    report: readReport(stage),
  });
}

/** Before the long stages, so that a missing browser is said at once; the browser stage says it again. */
function prepareBrowser(): void {
  const root = isRoot();
  try {
    const path = ensureChromium({ isRoot: root, find: () => findChromium(thisMachine()), run });
    process.stdout.write(`browser: ${path}\n`);
  } catch (error) {
    process.stderr.write(`browser: ${error instanceof Error ? error.message : String(error)}\n`);
  }
}

function runStages(): readonly Outcome[] {
  const outcomes: Outcome[] = [];
  for (const stage of STAGES) {
    const needed = outcomes.find((outcome) => outcome.stage === stage.needs);
    const tooOld = tooOldFor(stage, process.versions.node);
    if (tooOld !== undefined) outcomes.push(judgeSkipped(stage, tooOld));
    else outcomes.push(needed && needed.failed > 0 ? judgeLeftOut(stage) : runStage(stage));
  }
  return outcomes;
}

// The build and the server that the browser tests ask must agree: pages name their own addresses.
process.env.PORT ||= String(await findFreePort());
// Apart from those that are served: its pages name the port of the tests.
process.env.BUILDS = TEST_BUILDS;
rmSync(TEST_BUILDS, { recursive: true, force: true });
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS);
prepareBrowser();
const outcomes = runStages();
const total = totalLine(outcomes);
writeFileSync(TOTAL_FILE, `${total}\n`);
process.stdout.write(`\n${describeOutcomes(outcomes)}\n  total: ${total}\n`);
process.exitCode = outcomes.some(({ failed }) => failed > 0) ? 1 : 0;
