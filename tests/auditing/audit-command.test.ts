import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { auditFolder } from '@/data/auditing/audit-folder';
import { rebase } from '@/data/auditing/rebase';
import { listSlugs } from '@/data/dataset/articles-folder';
import { audit } from '@/newsroom/audit';

const root = process.cwd();
const slug = 'london-migrant-sex-workers';

/** What a command does on a folder of articles, as `ARTICLES=<folder> npm run …`, without a process for each. */
async function run(command: 'audit' | 'rebase', articles: string, ...args: readonly string[]) {
  const told: string[] = [];
  const print = (lines: string) => told.push(...(lines === '' ? [] : [lines]));
  vi.stubEnv('ARTICLES', articles);
  const stderr = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const status = command === 'audit' ? await audit(args, print) : rebase(args, print);
  const complaints = stderr.mock.calls.flat().join('');
  stderr.mockRestore();
  const stdout = told.join('\n');
  return { status, stdout, stderr: complaints, lines: stdout.split('\n') };
}

describe('the commands on a folder of articles', () => {
  let articles: string;
  const edit = (file: string, change: (text: string) => string) => {
    const path = join(articles, slug, file);
    const text = readFileSync(path, 'utf8');
    const changed = change(text);
    expect(changed).not.toBe(text);
    writeFileSync(path, changed);
  };

  /** The rules of all faults, found without starting a command. */
  const rulesFound = () => {
    vi.stubEnv('ARTICLES', articles);
    const { faults } = auditFolder(slug);
    for (const { line, column } of faults) expect(Math.min(line, column)).toBeGreaterThan(0);
    return faults.map(({ rule }) => rule);
  };

  beforeEach(() => {
    articles = mkdtempSync(join(tmpdir(), 'articles-'));
    cpSync(join(root, 'data', 'articles', slug), join(articles, slug), { recursive: true });
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(articles, { recursive: true });
  });

  it('audit: 0 and one line per article where nothing is at fault; a copy is another article', async () => {
    cpSync(join(articles, slug), join(articles, 'a-copy'), { recursive: true });
    const { status, lines } = await run('audit', articles);
    expect(status).toBe(0);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^a-copy: no faults \(\d+ sentences, \d+ claims, /);
    expect(lines[1]).toMatch(new RegExp(`^${slug}: no faults`));
  });

  it('audit: what was published and is lost is a fault of the ledger, unless a redirect leads on', async () => {
    const ledger = { published: [slug, `${slug}/claims/gone`], redirects: {} as Record<string, string> };
    const write = () => writeFileSync(join(articles, 'ledger.json'), JSON.stringify(ledger, null, 2));
    write();
    const { status, lines } = await run('audit', articles);
    expect(status).toBe(1);
    expect(lines[0]).toMatch(
      /ledger\.json:4:1 · .*\/claims\/gone · ledger-kept · expected what was published/,
    );
    ledger.redirects[`${slug}/claims/gone`] = `${slug}/claims/taken-advantage-of`;
    write();
    expect((await run('audit', articles)).status).toBe(0);
    ledger.redirects[`${slug}/claims/gone`] = `${slug}/figures/harm-among-women`;
    write();
    expect((await run('audit', articles)).stdout).toContain('a thing of its own kind');
  });

  it('audit: a field that nobody knows is told by its name, at its line', async () => {
    edit('groups.yaml', (text) => text.replace(/^( +)name: /m, '$1lable: x\n$1name: '));
    const { lines } = await run('audit', articles);
    const line = readFileSync(join(articles, slug, 'groups.yaml'), 'utf8')
      .split('\n')
      .findIndex((one) => /lable/.test(one));
    expect(lines[0]).toContain(`groups.yaml:${line + 1}:`);
    expect(lines[0]).toContain('expected a field that is known here · found “lable”');
  });

  it('rebase: an option that there is not is told, and ends with 2', async () => {
    expect(await run('rebase', articles, slug, '--acept')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--acept'),
    });
  });

  it('audit: a text that is not the pinned one is one fault, and percent signs stay', async () => {
    edit('article.txt', (text) => text.replace('13%', '13%s%d%%'));
    const { status, lines } = await run('audit', articles);
    expect(status).toBe(1);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(
      /article\.txt:1:1 · .* · text-hash · expected SHA-256 .* · found .*npm run rebase/,
    );
  });

  it('audit: each fault stands at its line, in three formats', async () => {
    edit('numbers.yaml', (text) => text.replace('value: 0.13', 'value: 0.14'));
    const line = readFileSync(join(articles, slug, 'numbers.yaml'), 'utf8')
      .split('\n')
      .findIndex((one) => one.includes('value: 0.14'));
    const told = await run('audit', articles);
    expect(told.status).toBe(1);
    expect(told.lines).toHaveLength(1);
    expect(told.stdout).toContain(
      `numbers.yaml:${line + 1}:12 · taken-advantage-of · re-derivation · expected = 0.13 share`,
    );
    const [record] = JSON.parse((await run('audit', articles, '--format', 'json')).stdout);
    expect(record).toMatchObject({
      rule: 're-derivation',
      severity: 'error',
      line: line + 1,
      column: 12,
      id: 'taken-advantage-of',
    });
    expect(record.mend).toContain('Type what the words say');
    expect((await run('audit', articles, '--format', 'github')).stdout).toMatch(
      new RegExp(
        `^::error file=.*numbers\\.yaml,line=${line + 1},col=12,title=re-derivation::taken-advantage-of: `,
      ),
    );
    expect(await run('audit', articles, '--format', 'xml')).toMatchObject({ status: 2 });
  }, 120_000);

  it.each([
    [
      'a YAML trap',
      'figures.yaml',
      (text: string) => text.replace('label: Bars', 'label: Bars: all'),
      'yaml-syntax',
    ],
    ['a file of megabytes', 'groups.yaml', (text: string) => `${text}# ${'x'.repeat(1e6)}\n`, 'file-size'],
    [
      'an unknown field',
      'groups.yaml',
      () => 'groups:\n  - id: women\n    name: women\n    sise: one\n',
      'schema',
    ],
    ['a misspelt form', 'figures.yaml', (text: string) => text.replace('form: bars', 'form: barz'), 'schema'],
    [
      'a relation that is none',
      'numbers.yaml',
      (text: string) => text.replace('relation: ">="', 'relation: "=>"'),
      'schema',
    ],
    [
      'words that are not there',
      'numbers.yaml',
      (text: string) => text.replace('words: 13%', 'words: 14%'),
      'words-placed',
    ],
    [
      'words that are there twice',
      'numbers.yaml',
      (text: string) => text.replace(/\n {4}in: .*many.*/, ''),
      'words-placed',
    ],
    [
      'a sentence that is not the text',
      'sentences.yaml',
      (text: string) => text.replace('As per a report', 'As by a report'),
      'sentence-placed',
    ],
    [
      'a number across two sentences',
      'sentences.yaml',
      (text: string) =>
        text.replace(
          'Dr Mai interviewed 100 women, men',
          'Dr Mai interviewed 10\n    speaker: reporter\n    kind: body\n\n  - id: s09b\n    words: 0 women, men',
        ),
      'number-in-sentence',
    ],
    [
      'an entry that is not in the lock',
      'numbers.yaml',
      (text: string) => text.replace('id: some-time', 'id: for-some-time'),
      'lock-current',
    ],
    [
      'a lock with a merge conflict in it',
      'lock.json',
      (text: string) => `<<<<<<< HEAD\n${text}`,
      'lock-current',
    ],
    ['a lock of another shape', 'lock.json', () => '{"places": []}\n', 'lock-current'],
    [
      'a proposal',
      'numbers.yaml',
      (text: string) => text.replace('words: 13%', 'words: 13%\n    undecided: who is counted'),
      'undecided',
    ],
  ] as const)('audit: %s is one fault', (_, file, change, rule) => {
    edit(file, change);
    expect(rulesFound()).toEqual([rule]);
  });

  it('audit: a file that is missing is one fault', async () => {
    rmSync(join(articles, slug, 'facts.yaml'));
    expect(rulesFound()).toEqual(['file-missing']);
  });

  it('rebase: tells what a corrected text moves, and writes only when that is accepted', async () => {
    edit('article.txt', (text) => text.replace('As per a report', 'As per one report'));
    edit('sentences.yaml', (text) => text.replace('As per a report', 'As per one report'));
    const refused = await run('rebase', articles, slug);
    expect(refused.status).toBe(1);
    expect(refused.stdout).toContain(
      'numbers/majority-not-forced: moved, was "the majority" at 67 to 79, is "the majority" at 69 to 81',
    );
    expect((await run('audit', articles)).stdout).toContain('text-hash');
    expect((await run('rebase', articles, slug, '--accept')).status).toBe(0);
    expect((await run('audit', articles)).stdout).toContain('"one"');
  }, 120_000);

  it('rebase: a number whose words are gone keeps the lock as it was', async () => {
    edit('article.txt', (text) => text.replace('13%', '14%'));
    edit('sentences.yaml', (text) => text.replace('13%', '14%'));
    const { status, stdout } = await run('rebase', articles, slug, '--accept');
    expect(status).toBe(1);
    expect(stdout).toContain('taken-advantage-of is gone (numbers.yaml)');
  });

  it('names the folder where there is none', async () => {
    renameSync(join(articles, slug), join(articles, 'elsewhere'));
    expect(await run('rebase', articles, slug)).toMatchObject({ status: 2 });
    await expect(run('audit', join(articles, 'nowhere'))).rejects.toThrow('expected the articles in');
  });
});

describe('as commands', () => {
  const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');

  it.each([
    ['newsroom/audit-command.ts', ['--format', 'xml'], '--format'],
    ['data/auditing/rebase-command.ts', ['nowhere'], 'expected an article'],
  ])('%s ends with the exit code', (command, args, told) => {
    const found = spawnSync(process.execPath, [tsx, join(root, command), ...args], { encoding: 'utf8' });
    expect(found).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining(told) });
  });
});

describe('listSlugs', () => {
  it('finds every folder with a text', () => {
    expect(listSlugs()).toContain(slug);
  });
});
