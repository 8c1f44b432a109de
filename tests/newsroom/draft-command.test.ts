import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const tsx = join(process.cwd(), 'node_modules', 'tsx', 'dist', 'cli.mjs');
const command = join(process.cwd(), 'newsroom', 'draft-command.ts');

describe('npm run draft', () => {
  let folder: string;
  let file: string;
  const articles = () => join(folder, 'articles');
  const draft = (...args: readonly string[]) => {
    const env = { ...process.env, ARTICLES: articles() };
    const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, command, ...args], {
      encoding: 'utf8',
      env,
    });
    return { status, stdout, stderr };
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'draft-'));
    file = join(folder, 'release.txt');
    writeFileSync(file, '\ufeffCats sleep\r\n\r\nAbout 13% of cats slept. So did 6% of cats.\r\n');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('says what it changed and found, what waits, and what comes next', () => {
    const { status, stdout } = draft(file, '--slug', 'cats');
    expect(status).toBe(0);
    for (const told of [
      'byte order mark',
      'line feeds',
      '2 numbers to chart',
      'proposals wait',
      '0 other faults',
    ])
      expect(stdout).toContain(told);
    expect(stdout).toContain('npm run publish -- cats');
    expect(readdirSync(join(articles(), 'cats'))).toContain('numbers.yaml');
  });

  it('replaces nothing without --force', () => {
    draft(file, '--slug', 'twice');
    expect(draft(file, '--slug', 'twice')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('--force'),
    });
    expect(draft(file, '--slug', 'twice', '--force').status).toBe(0);
  });

  it.each([
    ['no file', () => ['--slug', 'none']],
    ['no slug', () => [file]],
    ['a slug that no address can hold', () => [file, '--slug', '../None']],
    ['a file of another kind', () => [`${file}.pdf`, '--slug', 'none']],
    ['a file that is not there', () => [join(folder, 'nothing.txt'), '--slug', 'none']],
    ['an option that does not exist', () => [file, '--slug', 'none', '--titel', 'x']],
  ])('refuses %s with 2, and writes nothing', (_, args) => {
    const { status, stderr } = draft(...args());
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(existsSync(join(articles(), 'none'))).toBe(false);
  });
});
