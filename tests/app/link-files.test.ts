import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { linkFile, linkFolder } from '@/app/link-files';

const folder = mkdtempSync(join(tmpdir(), 'links-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('a folder is linked whole, but for what is not wanted of it', () => {
  const from = join(folder, 'from');
  mkdirSync(join(from, 'deep', 'deeper'), { recursive: true });
  writeFileSync(join(from, 'a.txt'), 'a');
  writeFileSync(join(from, 'deep', 'deeper', 'b.txt'), 'b');
  writeFileSync(join(from, 'unwanted'), 'c');
  symlinkSync('a.txt', join(from, 'deep', 'link'));
  const to = join(folder, 'to');
  linkFolder(from, to, (name) => name !== 'unwanted');
  const path = join('deep', 'deeper', 'b.txt');
  expect(readFileSync(join(to, path), 'utf8')).toBe('b');
  expect(statSync(join(to, path)).ino).toBe(statSync(join(from, path)).ino);
  expect(() => statSync(join(to, 'unwanted'))).toThrow(/ENOENT/);
});

it('a file is linked into a folder that is not there yet; a missing one is told', () => {
  const file = join(folder, 'file');
  writeFileSync(file, 'words');
  const link = join(folder, 'new', 'folder', 'file');
  linkFile(file, link);
  expect(statSync(link).ino).toBe(statSync(file).ino);
  expect(() => linkFile(join(folder, 'none'), join(folder, 'other', 'file'))).toThrow(/ENOENT/);
});
