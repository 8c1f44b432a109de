import { join, relative } from 'node:path';
import { type ArticleFiles, readArticleFiles } from '@/data/dataset/article-files';
import { articleFolder } from '@/data/dataset/articles-folder';
import { assembleArticle } from '@/data/dataset/assemble-article';
import { compareLocks, hashOf, LOCK_FILE, lockOf } from '@/data/dataset/lock';
import { type Placed, placeArticle } from '@/data/dataset/place-article';
import { placeOfId, type YamlFile } from '@/data/dataset/yaml-file';
import { ruleText } from '@/data/faults/catalogue';
import type { Fault, LocatedFault } from '@/data/faults/fault';
import { isBlocking } from '@/data/faults/format-fault';
import type { Article, ArticleSource } from '@/data/model/article';
import { auditArticle } from './audit';

/** The text is the one that the places were found in, or nothing else can be said. */
function checkText({ slug, text, lock }: ArticleFiles): readonly Fault[] {
  if (!lock || lock.sha256 === hashOf(text)) return [];
  return [
    {
      rule: 'text-hash',
      file: 'article.txt',
      id: slug,
      expected: `SHA-256 ${lock.sha256}`,
      found: hashOf(text),
    },
  ];
}

function checkLock({ slug, text, lock }: ArticleFiles, source: ArticleSource): readonly Fault[] {
  const current = lockOf(source, text);
  const changes = lock ? compareLocks(lock, current) : [];
  if (lock && changes.length === 0) return [];
  const shown = changes.slice(0, 3).map(({ name, how }) => `${name} is ${how}`);
  const more = changes.length > 3 ? ` and ${changes.length - 3} more` : '';
  const found = lock ? `${shown.join(', ')}${more}` : 'no lock';
  return [{ rule: 'lock-current', file: LOCK_FILE, id: slug, expected: 'the places of all words', found }];
}

function faultsOf(files: ArticleFiles, { source, faults }: Placed): readonly Fault[] {
  const changed = checkText(files);
  if (changed.length > 0) return changed;
  if (faults.some(({ rule }) => rule !== 'undecided')) return faults;
  return [...faults, ...auditArticle(source, files.text), ...checkLock(files, source)];
}

function locate(slug: string, files: readonly YamlFile[], fault: Fault): LocatedFault {
  const path = relative(process.cwd(), join(articleFolder(slug), fault.file));
  const file = files.find(({ name }) => name === fault.file);
  const place = file ? placeOfId(file, fault.id, ruleText(fault.rule).field) : { line: 1, column: 1 };
  return { ...place, ...fault, path, line: fault.line ?? place.line, column: fault.column ?? place.column };
}

export interface AuditedFolder {
  readonly faults: readonly LocatedFault[];
  /** Absent where the files cannot be read. */
  readonly source?: ArticleSource;
  /** The text that was looked at. */
  readonly text?: string;
}

/** A look at an article that the audit finds nothing wrong with so far, as at its charts, which stand on higher floors. */
export type FurtherCheck = (article: Article) => Promise<readonly Fault[]>;

interface Found extends AuditedFolder {
  readonly files: readonly YamlFile[];
}

function findFaults(slug: string): Found {
  const files = readArticleFiles(slug);
  if ('faults' in files) return { faults: files.faults.map((fault) => locate(slug, [], fault)), files: [] };
  const placed = placeArticle(files);
  const faults = faultsOf(files, placed).map((fault) => locate(slug, files.files, fault));
  return { faults, source: placed.source, files: files.files, text: files.text };
}

/** Everything that is wrong with an article's folder, each with its place. */
export function auditFolder(slug: string): AuditedFolder {
  const { faults, source } = findFaults(slug);
  return source ? { faults, source } : { faults };
}

/** What keeps the check from its look: a proposal that waits for a decision does not. */
const isInTheWay = (fault: LocatedFault): boolean => isBlocking(fault) && fault.rule !== 'undecided';

/** The same, and what the further check finds where nothing else is wrong. */
export async function auditFolderFurther(slug: string, check: FurtherCheck): Promise<AuditedFolder> {
  const { faults, source, files, text } = findFaults(slug);
  if (!source || text === undefined) return { faults };
  if (faults.some(isInTheWay)) return { faults, source, text };
  const further = await check(assembleArticle(source, text));
  return { faults: [...faults, ...further.map((fault) => locate(slug, files, fault))], source, text };
}
