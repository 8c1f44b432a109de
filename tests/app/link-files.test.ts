import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { linkFile, linkFolder, move } from '@/app/link-files';

const folder = mkdtempSync(join(tmpdir(), 'links-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('a folder is linked to its copy, and copied where that lacks a file', () => {
  const [from, copy, to] = ['from', 'copy', 'to'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const [both, alone] = [join('deep', 'deeper', 'a.txt'), join('deep', 'b.txt')];
  for (const root of [from, copy]) mkdirSync(join(root, 'deep', 'deeper'), { recursive: true });
  for (const root of [from, copy]) writeFileSync(join(root, both), 'a');
  writeFileSync(join(from, alone), 'b');
  writeFileSync(join(copy, 'more.txt'), 'no longer there');
  linkFolder(from, copy, to);
  expect(statSync(join(to, both)).ino).toBe(statSync(join(copy, both)).ino);
  expect(readFileSync(join(to, alone), 'utf8')).toBe('b');
  expect(statSync(join(to, alone)).ino).not.toBe(statSync(join(from, alone)).ino);
  expect(() => statSync(join(to, 'more.txt'))).toThrow(/ENOENT/);
});

it('a file is linked into a folder that is not there yet', () => {
  const [file, link] = [join(folder, 'file'), join(folder, 'not', 'yet', 'file')];
  writeFileSync(file, 'words');
  linkFile(file, link);
  expect(statSync(link).ino).toBe(statSync(file).ino);
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
