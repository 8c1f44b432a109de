import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { articleSources } from '@/data/articles';
import { readArticleText } from '@/data/provenance/article-text';

const root = process.cwd();
const [{ publication }] = articleSources;

/** Runs the command from a folder, as `npm run audit` does from the project’s. */
function runAudit(folder: string) {
  const command = join(root, 'data', 'provenance', 'audit-command.ts');
  const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const settings = ['--tsconfig', join(root, 'tsconfig.json')];
  const { status, stdout } = spawnSync(process.execPath, [tsx, ...settings, command], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, lines: stdout.trimEnd().split('\n') };
}

describe('the audit command', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'audit-'));
    cpSync(join(root, 'data', 'articles'), join(folder, 'data', 'articles'), { recursive: true });
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  it('answers 0 and one line per article where nothing is at fault', () => {
    const { status, lines } = runAudit(folder);
    expect(status).toBe(0);
    expect(lines).toHaveLength(articleSources.length);
    expect(lines[0]).toMatch(new RegExp(`^${publication.slug}: no faults \\(\\d+ sentences, \\d+ claims, `));
  });

  it('answers 1 and one line per fault, percent signs untouched', () => {
    const path = join(folder, 'data', 'articles', publication.slug, 'article.txt');
    writeFileSync(path, readArticleText(publication.slug).replace(/(\d)%/, '$1%s%d%%'));
    const { status, lines } = runAudit(folder);
    expect(status).toBe(1);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines[0]).toContain(
      `${publication.slug}/article.txt · ${publication.slug} · text-hash · expected SHA-256`,
    );
    expect(lines.join('\n')).toContain('%s%d%%');
    for (const line of lines) expect(line).toMatch(/^[a-z0-9-]+\/[a-z.-]+ · .* · expected .* · found /);
  });
});
