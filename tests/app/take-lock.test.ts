import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { takeLock } from '@/app/take-lock';

const folder = mkdtempSync(join(tmpdir(), 'lock-'));
afterAll(() => rmSync(folder, { recursive: true }));

const HOLD = `import { takeLock } from './app/take-lock.ts';
takeLock(process.argv[1], 'build'); process.stdout.write('held'); setInterval(() => {}, 1000);`;

/** Another process that holds the lock. */
async function holdElsewhere(file: string) {
  const other = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', HOLD, file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(other.stdout, 'data');
  return other;
}

it('one at a time holds it; that of one that was killed is taken over', async () => {
  const file = join(folder, 'building');
  const other = await holdElsewhere(file);
  const written = readFileSync(file, 'utf8');
  expect(written).toMatch(new RegExp(`^${other.pid}( \\d+)?$`));
  expect(() => takeLock(file, 'build')).toThrow(
    `no other build in this folder, found one under way (process ${other.pid})`,
  );
  expect(readFileSync(file, 'utf8')).toBe(written);
  other.kill('SIGKILL');
  await once(other, 'exit');
  takeLock(file, 'build');
  expect(Number.parseInt(readFileSync(file, 'utf8'), 10)).toBe(process.pid);
  expect(readdirSync(folder)).toEqual(['building']);
});

it('is let go of as the process ends', async () => {
  const file = join(folder, 'ended');
  const other = spawn(process.execPath, [
    '--import',
    'tsx',
    '--input-type=module',
    '-e',
    HOLD.replace(/setInterval.*/, ''),
    file,
  ]);
  const [status] = await once(other, 'exit');
  expect([status, existsSync(file)]).toEqual([0, false]);
});

it('an empty file is of one that has just begun, or was killed as it began', () => {
  const file = join(folder, 'empty');
  writeFileSync(file, '');
  expect(() => takeLock(file, 'build')).toThrow('found one under way');
  utimesSync(file, new Date(0), new Date(0));
  takeLock(file, 'build');
  expect(Number.parseInt(readFileSync(file, 'utf8'), 10)).toBe(process.pid);
});

it('a process that has the same id as one that was killed does not hold it', () => {
  const file = join(folder, 'came-again');
  writeFileSync(file, `${process.ppid} 1`);
  takeLock(file, 'build');
  expect(Number.parseInt(readFileSync(file, 'utf8'), 10)).toBe(process.pid);
});
