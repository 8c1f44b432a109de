/** A copy of a published article's folder, for one test to spoil. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { auditFolder } from '@/data/auditing/audit-folder';
import type { LocatedFault } from '@/data/faults/fault';
import { isBlocking } from '@/data/faults/format-fault';
import { type WordField, wordFieldsOf, writeWords } from './fields';

export const SLUG = 'london-migrant-sex-workers';

export interface HostileFolder {
  readonly folder: string;
  /** One field of each kind. */
  readonly kinds: readonly WordField[];
  /** What keeps the article from being published when a file's text is another; the file stays as it was. */
  readonly tryText: (file: string, change: (text: string) => string) => readonly LocatedFault[];
  readonly tryWords: (field: WordField, words: string) => readonly LocatedFault[];
  readonly remove: () => void;
}

export function copyArticle(): HostileFolder {
  const articles = mkdtempSync(join(tmpdir(), 'hostile-'));
  const folder = join(articles, SLUG);
  cpSync(join('data', 'articles', SLUG), folder, { recursive: true });
  vi.stubEnv('ARTICLES', articles);
  const tryText = (file: string, change: (text: string) => string) => {
    const path = join(folder, file);
    const before = readFileSync(path, 'utf8');
    writeFileSync(path, change(before));
    try {
      return auditFolder(SLUG).faults.filter(isBlocking);
    } finally {
      writeFileSync(path, before);
    }
  };
  return {
    folder,
    kinds: [...new Map(wordFieldsOf(folder).map((field) => [`${field.file} ${field.kind}`, field])).values()],
    tryText,
    tryWords: (field, words) => tryText(field.file, (text) => writeWords(text, [field], () => words)),
    remove: () => {
      vi.unstubAllEnvs();
      rmSync(articles, { recursive: true });
    },
  };
}
