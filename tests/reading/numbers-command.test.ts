import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'numbers-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) =>
  spawnSync('npm', ['run', '--silent', 'numbers', '--', ...args], { encoding: 'utf8' });

function fileOf(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('npm run numbers', { timeout: 60_000 }, () => {
  it('prints every item as JSON, in order, with offsets in UTF-16', () => {
    const { stdout, status } = run(fileOf('a.txt', '😀 At least £2.5m went to 12 to 15 ships in 1987.'));
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual([
      {
        kind: 'number',
        start: 3,
        end: 17,
        text: 'At least £2.5m',
        unit: 'money',
        currency: 'GBP',
        relation: '>=',
        value: 2500000,
      },
      {
        kind: 'number',
        start: 26,
        end: 34,
        text: '12 to 15',
        unit: 'count',
        relation: '..',
        value: 12,
        upper: 15,
      },
      { kind: 'other', start: 44, end: 48, text: '1987', reason: 'date' },
    ]);
  });

  it.each([
    ['no argument', () => [], /expected one file, found 0/],
    ['two arguments', () => ['a', 'b'], /expected one file, found 2/],
    ['a file that is not there', () => [join(folder, 'none.txt')], /none\.txt: no such file/],
    ['a directory', () => [folder], /expected a file, found a directory/],
    [
      'bytes that are not UTF-8',
      () => [fileOf('b.txt', Uint8Array.of(0xff, 0xfe, 0x31))],
      /expected UTF-8 text/,
    ],
  ] as const)('answers %s with a message on stderr and exit code 2', (_, args, message) => {
    const { stdout, stderr, status } = run(...args());
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
    expect(stdout).toBe('');
  });
});
