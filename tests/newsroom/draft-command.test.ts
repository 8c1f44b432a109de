import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { draft } from '@/newsroom/draft';
import { isUsageError } from '@/newsroom/usage-error';

describe('npm run draft', () => {
  let folder: string;
  let file: string;
  const articles = () => join(folder, 'articles');
  /** What the command does with its arguments, without a process of its own for each. */
  const run = async (...args: readonly string[]) => {
    const told: string[] = [];
    vi.stubEnv('ARTICLES', articles());
    try {
      await draft(args, (line) => told.push(line));
      return { status: 0, stdout: told.join('\n'), stderr: '' };
    } catch (error) {
      return { status: isUsageError(error) ? 2 : 1, stdout: '', stderr: String((error as Error).message) };
    } finally {
      vi.unstubAllEnvs();
    }
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'draft-'));
    file = join(folder, 'release.txt');
    writeFileSync(file, '\ufeffCats sleep\r\n\r\nAbout 13% of cats slept. So did 6% of cats.\r\n');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('says what it changed and found, what waits, and what comes next', async () => {
    const { status, stdout } = await run(file, '--slug', 'cats');
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

  it('replaces nothing without --force', async () => {
    await run(file, '--slug', 'twice');
    expect(await run(file, '--slug', 'twice')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('--force'),
    });
    writeFileSync(join(articles(), 'twice', 'notes.md'), 'a person’s own');
    chmodSync(join(articles(), 'twice'), 0o755);
    expect((await run(file, '--slug', 'twice', '--force')).status).toBe(0);
    // What a draft does not write it does not take away, and who could read the folder still can.
    expect(readdirSync(join(articles(), 'twice'))).toContain('notes.md');
    expect(statSync(join(articles(), 'twice')).mode & 0o777).toBe(0o755);
  });

  it.each([
    ['a day that there is not', () => [file, '--slug', 'dated', '--date', '2024-02-30']],
    ['no file', () => ['--slug', 'none']],
    ['no slug', () => [file]],
    ['a slug that no address can hold', () => [file, '--slug', '../None']],
    ['a file of another kind', () => [`${file}.pdf`, '--slug', 'none']],
    ['a file that is not there', () => [join(folder, 'nothing.txt'), '--slug', 'none']],
    ['an option that does not exist', () => [file, '--slug', 'none', '--titel', 'x']],
  ])('refuses %s with 2, and writes nothing', async (_, args) => {
    const { status, stderr } = await run(...args());
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(existsSync(join(articles(), 'none'))).toBe(false);
  });

  it('is a command', () => {
    const tsx = join(process.cwd(), 'node_modules', 'tsx', 'dist', 'cli.mjs');
    const command = join(process.cwd(), 'newsroom', 'draft-command.ts');
    const found = spawnSync(process.execPath, [tsx, command, 'none.pdf', '--slug', 'x'], {
      encoding: 'utf8',
    });
    expect(found).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('none.pdf') });
  });
});
