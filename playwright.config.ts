import { createServer } from 'node:net';
import { defineConfig } from 'playwright/test';
import { findChromium } from './tests/run/find-chromium';
import { BROWSER_REPORT, REPORTS } from './tests/run/stages';
import { isRoot, thisMachine } from './tests/run/this-machine';

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('expected a TCP port, found none');
  return address.port;
}

// The workers read this file too and must find the same port: they inherit the environment.
process.env.SITE_PORT ??= String(await findFreePort());
const port = process.env.SITE_PORT;
const origin = `http://127.0.0.1:${port}`;

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
  timeout: 120_000,
  globalTimeout: 30 * 60_000,
  reporter: [['dot'], ['json', { outputFile: BROWSER_REPORT }]],
  use: {
    baseURL: origin,
    actionTimeout: 10_000,
    viewport: { width: 1280, height: 800 },
    launchOptions: {
      executablePath: browser.path,
      args: [
        ...(isRoot() ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  // The build that was just made, as visitors get it.
  webServer: {
    command: `node node_modules/next/dist/bin/next start --hostname 127.0.0.1 --port ${port}`,
    url: origin,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
