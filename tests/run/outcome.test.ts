import { describe, expect, it } from 'vitest';
import { readPlaywrightReport, readVitestReport } from './counts';
import { describeOutcomes, judgeLeftOut, judgeRun, judgeSkipped, tooOldFor, totalLine } from './outcome';
import { STAGES, type Stage } from './stages';

const passing = { status: 'passed', assertionResults: [{ status: 'passed' }] };
const vitestReport = {
  numPassedTests: 7,
  numFailedTests: 1,
  numPendingTests: 2,
  numTodoTests: 1,
  testResults: [passing, { status: 'failed', assertionResults: [{ status: 'failed' }] }],
};
const playwrightReport = { stats: { expected: 5, unexpected: 2, flaky: 1, skipped: 3 }, errors: [] };

const checks: Stage = { name: 'lint', script: ['lint'] };
const tests: Stage = {
  name: 'unit',
  script: ['test:unit'],
  report: { file: 'unit.json', read: readVitestReport },
};
const green = { ...vitestReport, numFailedTests: 0, testResults: [passing] };

describe('the counts of a report', () => {
  it('are read from vitest', () => {
    expect(readVitestReport(vitestReport)).toEqual({ passed: 7, failed: 1, skipped: 3 });
  });

  it('count a vitest file that did not load as a failure', () => {
    const broken = { ...green, testResults: [passing, { status: 'failed', assertionResults: [] }] };
    expect(readVitestReport(broken)).toMatchObject({ passed: 7, failed: 1 });
  });

  it('are read from playwright, where a second try is a failure', () => {
    expect(readPlaywrightReport(playwrightReport)).toEqual({ passed: 5, failed: 3, skipped: 3 });
  });

  it('count an error outside playwright’s tests as a failure', () => {
    expect(readPlaywrightReport({ ...playwrightReport, errors: [{ message: 'no server' }] }).failed).toBe(4);
  });

  it.each([null, {}, { stats: {} }, { stats: { expected: 'many' }, errors: [] }, []])(
    'are refused where the report is %j',
    (report) => {
      expect(() => readPlaywrightReport(report)).toThrow('playwright');
      expect(() => readVitestReport(report ?? {})).toThrow('vitest');
    },
  );
});

describe('a stage', () => {
  it.each([
    [0, 1, 0],
    [1, 0, 1],
  ])('without tests and with exit code %i counts %i passed, %i failed', (exitCode, passed, failed) => {
    expect(judgeRun({ stage: checks, exitCode, seconds: 1, report: undefined })).toMatchObject({
      passed,
      failed,
    });
  });

  it('counts its tests', () => {
    expect(judgeRun({ stage: tests, exitCode: 0, seconds: 1, report: green })).toMatchObject({
      passed: 7,
      failed: 0,
      skipped: 3,
    });
  });

  it.each([
    ['leaves no report', { exitCode: 0, report: undefined }, 'left no report'],
    ['leaves a report of another kind', { exitCode: 0, report: {} }, 'vitest'],
    ['ends badly without a failed test', { exitCode: 2, report: green }, 'exit code 2'],
    ['ran no test', { exitCode: 0, report: { ...green, numPassedTests: 0 } }, 'no test ran'],
  ])('fails where its runner %s', (_name, { exitCode, report }, reason) => {
    const outcome = judgeRun({ stage: tests, exitCode, seconds: 1, report });
    expect(outcome.failed).toBe(1);
    expect(outcome.reason).toContain(reason);
  });

  it('that was left out is a failure and says why', () => {
    expect(judgeLeftOut({ ...tests, needs: 'build' })).toMatchObject({ failed: 1, isRun: false });
  });
});

describe('the summary', () => {
  const outcomes = [
    judgeRun({ stage: checks, exitCode: 0, seconds: 2, report: undefined }),
    judgeRun({ stage: tests, exitCode: 1, seconds: 3, report: vitestReport }),
  ];

  it('adds all stages up', () => {
    expect(totalLine(outcomes)).toBe('8 passed, 1 failed');
  });

  it('has a line per stage', () => {
    expect(describeOutcomes(outcomes).split('\n')).toHaveLength(2);
    expect(describeOutcomes(outcomes)).toMatch(/✓ lint .*\n✗ unit .*7 passed.*1 failed.*3 skipped/);
  });

  it('is of stages that only need earlier ones', () => {
    const names = STAGES.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const [index, { needs }] of STAGES.entries()) {
      if (needs !== undefined) expect(names.slice(0, index)).toContain(needs);
    }
  });

  it('skips with its reason what an older Node cannot run, and nothing else', () => {
    const stage = { name: 'unused', script: ['unused'], leastNode: [20, 19] } as const;
    expect(tooOldFor(stage, '20.9.0')).toBe('its tool needs Node 20.19, this is 20.9.0');
    for (const version of ['20.19.0', '20.20.2', '22.0.0']) expect(tooOldFor(stage, version)).toBeUndefined();
    expect(tooOldFor({ name: 'unit', script: ['test:unit'] }, '20.9.0')).toBeUndefined();
    const skipped = judgeSkipped(stage, 'too old');
    expect(totalLine([skipped])).toBe('0 passed, 0 failed');
    expect(describeOutcomes([skipped])).toContain('1 skipped not run  too old');
  });
});
