import { accessSync, constants, statSync } from 'node:fs';
import { chromium } from 'playwright';
import type { Machine } from './find-chromium';

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** The machine that the tests run on. */
export const thisMachine = (): Machine => ({
  environment: process.env,
  playwrightPath: chromium.executablePath(),
  isExecutable,
});

export const isRoot = (): boolean => process.getuid?.() === 0;

/** What Chromium is started with: it asks nobody for anything, and as root it has no sandbox. */
export const chromiumArguments = (): string[] => [
  ...(isRoot() ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
