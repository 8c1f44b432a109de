import { defineConfig } from 'playwright/test';
import { findChromium } from './tests/run/find-chromium';
import { BROWSER_REPORT, REPORTS } from './tests/run/stages';
import { chromiumArguments, thisMachine } from './tests/run/this-machine';

// The port that the build was made for, since its pages name their own addresses; `npm test` chooses a free one.
const port = process.env.PORT || '3000';
const origin = `http://localhost:${port}`;

const browser = findChromium(thisMachine());
if (browser.kind === 'missing') throw new Error(browser.message);

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  outputDir: `${REPORTS}/browser`,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: process.env.CI !== undefined,
  // Twice what the longest takes on a machine four times slower than a developer's.
  timeout: 240_000,
  globalTimeout: 45 * 60_000,
  reporter: [['dot'], ['json', { outputFile: BROWSER_REPORT }]],
  use: {
    baseURL: origin,
    actionTimeout: 10_000,
    viewport: { width: 1280, height: 800 },
    launchOptions: {
      executablePath: browser.path,
      args: chromiumArguments(),
    },
  },
  // The build that was just made, as `npm start` serves it.
  webServer: {
    command: 'node app/serve-command.js',
    env: { PORT: port },
    url: origin,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
