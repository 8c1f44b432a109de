import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { takeLock } from '@/app/take-lock';

const folder = mkdtempSync(join(tmpdir(), 'lock-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('one at a time holds it; that of one that was killed is taken over', async () => {
  const file = join(folder, 'building');
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  await once(other, 'spawn');
  writeFileSync(file, String(other.pid));
  expect(() => takeLock(file)).toThrow(`found one under way (process ${other.pid})`);
  expect(readFileSync(file, 'utf8')).toBe(String(other.pid));
  other.kill('SIGKILL');
  await once(other, 'exit');
  takeLock(file);
  expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
});

it('an empty file, of one that was killed as it began, holds nothing', () => {
  const file = join(folder, 'empty');
  writeFileSync(file, '');
  takeLock(file);
  expect(existsSync(file)).toBe(true);
  expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
});
