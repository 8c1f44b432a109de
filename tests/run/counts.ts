/** Reads how many tests passed and failed from the reports that the runners write. */

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

class ReportError extends Error {
  constructor(runner: string, expected: string) {
    super(`expected ${expected} in the JSON report of ${runner}; found something else`);
    this.name = 'ReportError';
  }
}

const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;

function countsAt(runner: string, report: unknown, keys: readonly string[]): number {
  if (typeof report !== 'object' || report === null) throw new ReportError(runner, 'an object');
  const values = keys.map((key) => (report as Readonly<Record<string, unknown>>)[key]);
  if (!values.every(isCount)) throw new ReportError(runner, `the counts ${keys.join(', ')}`);
  return values.reduce((sum, value) => sum + value, 0);
}

/** Vitest's `json` reporter. A file that cannot be loaded holds no tests, so it counts as one failure. */
export function readVitestReport(report: unknown): Counts {
  const at = (...keys: string[]) => countsAt('vitest', report, keys);
  const { testResults } = report as { readonly testResults?: unknown };
  if (!Array.isArray(testResults)) throw new ReportError('vitest', 'a list “testResults”');
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults?.some((one: { status?: string }) => one.status === 'failed'),
  );
  return {
    passed: at('numPassedTests'),
    failed: at('numFailedTests') + broken.length,
    skipped: at('numPendingTests', 'numTodoTests'),
  };
}

/** Playwright's `json` reporter. A test that passed only at a second try counts as failed. */
export function readPlaywrightReport(report: unknown): Counts {
  const { stats, errors } = (report ?? {}) as { readonly stats?: unknown; readonly errors?: unknown };
  const at = (...keys: string[]) => countsAt('playwright', stats, keys);
  if (!Array.isArray(errors)) throw new ReportError('playwright', 'a list “errors”');
  return {
    passed: at('expected'),
    failed: at('unexpected', 'flaky') + errors.length,
    skipped: at('skipped'),
  };
}
