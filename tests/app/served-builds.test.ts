import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { isServed, listBuilds, markServed } from '@/app/served-builds.js';

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
  // Leaves its mark behind, which says nothing once it is old.
  second.kill('SIGKILL');
  await once(second, 'exit');
  const marks = join(build, 'served-by');
  for (const name of readdirSync(marks))
    utimesSync(join(marks, name), new Date(), new Date(Date.now() - 4 * 60_000));
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

it('only a folder that has all of a build is one', () => {
  const builds = join(folder, 'builds');
  const parts = ['sources.json', 'catalogue.json', 'build-record.json', join('.next', 'BUILD_ID')];
  for (const lacks of [undefined, ...parts]) {
    rmSync(builds, { recursive: true, force: true });
    const build = join(builds, '2026-01-01T00-00-00-000Z');
    mkdirSync(join(build, 'data', 'articles'), { recursive: true });
    mkdirSync(join(build, '.next'));
    for (const part of parts) if (part !== lacks) writeFileSync(join(build, part), '{}');
    expect(listBuilds(builds)).toEqual(lacks === undefined ? [build] : []);
  }
});
