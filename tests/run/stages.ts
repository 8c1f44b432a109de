/** What `npm test` runs, in order. */
import { type Counts, readPlaywrightReport, readVitestReport } from './counts';

export interface Stage {
  readonly name: string;
  /** A script of package.json, with its arguments. */
  readonly script: readonly [string, ...string[]];
  /** The stage without whose success this one would test something else. */
  readonly needs?: string;
  /** The first version of Node, major and minor, that its tool runs on. */
  readonly leastNode?: readonly [number, number];
  /** Where the stage's runner leaves its counts; a stage without it counts as one. */
  readonly report?: { readonly file: string; readonly read: (report: unknown) => Counts };
}

export const REPORTS = 'test-results';

/** Where the finished builds of a run are kept. */
export const TEST_BUILDS = '.served/of-tests';

const UNIT_REPORT = `${REPORTS}/unit.json`;
export const BROWSER_REPORT = `${REPORTS}/browser.json`;

export const STAGES: readonly Stage[] = [
  { name: 'audit', script: ['audit'] },
  { name: 'lint', script: ['lint'] },
  { name: 'types', script: ['types'] },
  // Its tool takes no older one; what it looks at is the same everywhere.
  { name: 'unused', script: ['unused'], leastNode: [20, 19] },
  {
    name: 'unit',
    script: ['test:unit', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`],
    report: { file: UNIT_REPORT, read: readVitestReport },
  },
  { name: 'build', script: ['build', '--whole'] },
  {
    name: 'browser',
    script: ['test:browser'],
    needs: 'build',
    report: { file: BROWSER_REPORT, read: readPlaywrightReport },
  },
];
