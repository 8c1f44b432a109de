import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { linkFile, linkFolder, move } from '@/app/link-files';

const folder = mkdtempSync(join(tmpdir(), 'links-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('a folder is linked whole', () => {
  const from = join(folder, 'from');
  mkdirSync(join(from, 'deep', 'deeper'), { recursive: true });
  writeFileSync(join(from, 'a.txt'), 'a');
  writeFileSync(join(from, 'deep', 'deeper', 'b.txt'), 'b');
  const to = join(folder, 'to');
  linkFolder(from, to);
  for (const path of ['a.txt', join('deep', 'deeper', 'b.txt')])
    expect(statSync(join(to, path)).ino).toBe(statSync(join(from, path)).ino);
});

it('a missing file is told, and what is there already is replaced', () => {
  expect(() => linkFile(join(folder, 'none'), join(folder, 'link'))).toThrow(/ENOENT/);
  writeFileSync(join(folder, 'new'), 'new');
  writeFileSync(join(folder, 'old'), 'old');
  linkFile(join(folder, 'new'), join(folder, 'old'));
  expect(readFileSync(join(folder, 'old'), 'utf8')).toBe('new');
});

it('a folder is moved with all that is in it', () => {
  const from = join(folder, 'moved', 'from');
  mkdirSync(join(from, 'deep'), { recursive: true });
  writeFileSync(join(from, 'deep', 'a.txt'), 'a');
  move(from, join(folder, 'moved', 'to'));
  expect(readFileSync(join(folder, 'moved', 'to', 'deep', 'a.txt'), 'utf8')).toBe('a');
  expect(() => statSync(from)).toThrow(/ENOENT/);
  expect(() => move(from, join(folder, 'anywhere'))).toThrow(/ENOENT/);
});
