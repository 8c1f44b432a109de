import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { isServed, markServed } from '@/app/served-builds.js';

const folder = mkdtempSync(join(tmpdir(), 'served-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A process that marks a build until it is told to end. */
async function startServer(build: string) {
  const script = `import { markServed } from './app/served-builds.js'; markServed(${JSON.stringify(build)}); process.stdout.write('marked'); process.stdin.on('data', () => process.exit(0));`;
  const server = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  await once(server.stdout, 'data');
  return server;
}

it('a build is served while a server that said so runs, and no longer', async () => {
  const build = join(folder, 'one');
  mkdirSync(build);
  expect(isServed(build)).toBe(false);
  const [first, second] = [await startServer(build), await startServer(build)];
  expect(isServed(build)).toBe(true);
  first.stdin.write('end');
  await once(first, 'exit');
  expect(isServed(build)).toBe(true);
  // Leaves its mark behind.
  second.kill('SIGKILL');
  await once(second, 'exit');
  expect(isServed(build)).toBe(false);
});

it('a build that takes no file is served without being marked', () => {
  // Below a file, where the superuser too can make no folder.
  const file = join(folder, 'file');
  writeFileSync(file, '');
  const build = join(file, 'build');
  markServed(build);
  expect(isServed(build)).toBe(false);
});
