/** Which Chromium the browser tests drive. */
import { delimiter, join } from 'node:path';

/** What the search looks at: passed in, so that the search itself can be tested. */
export interface Machine {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Where Playwright would keep its own browser, installed or not. */
  readonly playwrightPath: string;
  readonly isExecutable: (path: string) => boolean;
}

export type ChromiumSearch =
  | { readonly kind: 'found'; readonly path: string; readonly from: 'environment' | 'playwright' | 'system' }
  | { readonly kind: 'missing'; readonly message: string; readonly canInstall: boolean };

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
] as const;

/** Where macOS keeps applications, which are not on the search path. */
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
] as const;

const HOW_TO_MEND =
  'Install one with “npx playwright install --with-deps chromium” or “apt-get install chromium”, ' +
  'or set PLAYWRIGHT_CHROMIUM to the path of a Chromium or Chrome.';

/** The first of these names that is a program on the search path. */
export function findProgram(
  names: readonly string[],
  { environment, isExecutable }: Pick<Machine, 'environment' | 'isExecutable'>,
): string | undefined {
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

/** PLAYWRIGHT_CHROMIUM where it is set, else Playwright's own browser, else one of the system. */
export function findChromium(machine: Machine): ChromiumSearch {
  const { environment, playwrightPath, isExecutable } = machine;
  const chosen = environment.PLAYWRIGHT_CHROMIUM;
  if (chosen) {
    if (isExecutable(chosen)) return { kind: 'found', path: chosen, from: 'environment' };
    const message = `PLAYWRIGHT_CHROMIUM: expected the path of an executable Chromium or Chrome, found “${chosen}”. Correct it or unset it.`;
    return { kind: 'missing', message, canInstall: false };
  }
  if (playwrightPath !== '' && isExecutable(playwrightPath)) {
    return { kind: 'found', path: playwrightPath, from: 'playwright' };
  }
  const path = findProgram(NAMES, machine) ?? APPLICATIONS.find(isExecutable);
  if (path !== undefined) return { kind: 'found', path, from: 'system' };
  const message = `expected a Chromium or Chrome: none at ${playwrightPath || 'Playwright’s own place'}, and no ${NAMES.join(', ')} on the search path. ${HOW_TO_MEND}`;
  return { kind: 'missing', message, canInstall: true };
}
