import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Fault } from '@/data/faults/fault';
import { FILE_SCHEMAS } from '@/data/schema/json-schemas';
import { articleFolder, readArticleText } from './articles-folder';
import { LOCK_FILE, type Lock, readLock } from './lock';
import { readSite } from './site';
import { readYaml, sizeFault, type YamlFile } from './yaml-file';

type FileName = keyof typeof FILE_SCHEMAS;
const FILE_NAMES = Object.keys(FILE_SCHEMAS) as readonly FileName[];

const contents = z.object(FILE_SCHEMAS);
/** What the files hold, by name. */
export type Contents = z.infer<typeof contents>;

/** An article's folder as it was read, before any words are placed. */
export interface ArticleFiles {
  readonly slug: string;
  readonly text: string;
  readonly contents: Contents;
  readonly lock: Lock | undefined;
  /** BCP 47 tag of the site’s language, for an article that names none. */
  readonly siteLanguage: string;
  readonly files: readonly YamlFile[];
}

interface Read {
  readonly faults: readonly Fault[];
  readonly files: readonly YamlFile[];
  readonly entries: readonly (readonly [FileName, unknown])[];
}

function readOne(folder: string, name: FileName): Read {
  const file = `${name}.yaml`;
  const path = join(folder, file);
  if (!existsSync(path)) {
    const fault: Fault = { rule: 'file-missing', file, id: file, expected: 'the file', found: 'none' };
    return { faults: [fault], files: [], entries: [] };
  }
  const read = readYaml(file, readFileSync(path, 'utf8'), FILE_SCHEMAS[name]);
  if ('fault' in read) return { faults: [read.fault], files: [], entries: [] };
  return { faults: [], files: [read.file], entries: [[name, read.content]] };
}

/** An article's files, or what keeps them from being read: one fault for each file that is wrong. */
export function readArticleFiles(slug: string): ArticleFiles | { readonly faults: readonly Fault[] } {
  const folder = articleFolder(slug);
  const all = FILE_NAMES.map((name) => readOne(folder, name));
  const text = readArticleText(slug);
  const faults = [...all.flatMap((one) => one.faults), ...[sizeFault('article.txt', text) ?? []].flat()];
  const lock = readLock(folder);
  if (lock instanceof Error) {
    const found = `something else: ${lock.message}`;
    return {
      faults: [
        ...faults,
        {
          rule: 'lock-current',
          file: LOCK_FILE,
          id: slug,
          expected: 'a lock as npm run rebase writes it',
          found,
        },
      ],
    };
  }
  if (faults.length > 0) return { faults };
  // Each was parsed by its own schema just now.
  const read = Object.fromEntries(all.flatMap(({ entries }) => entries)) as unknown as Contents;
  return {
    slug,
    text,
    contents: read,
    lock,
    siteLanguage: readSite().site.language,
    files: all.flatMap(({ files }) => files),
  };
}
