import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Catalogue } from '@/data/addresses/catalogue';
import { LEDGER_FILE } from '@/data/addresses/ledger-file';
import { articlesFolder, listSlugs } from '@/data/dataset/articles-folder';
import { SITE_FILE } from '@/data/dataset/site';
import { type BuildRecord, recordFiles } from './build-record';
import { linkFolder, move } from './link-files';
import {
  BUILD_RECORD,
  BUILT_ARTICLES,
  BUILT_CATALOGUE,
  BUILT_SOURCES,
  isServed,
  listBuilds,
  listRemains,
  servedBuilds,
} from './served-builds.js';
import { carryPages, dropPages, sharePages } from './shared-pages';

/** The newest, and one to go back to; and whatever a server still serves, which has not been started again since. */
const MOST_KEPT = 2;

/** What of a build is there to make the next one. */
const NOT_SERVED = new Set([
  'cache',
  'dev',
  'diagnostics',
  'lock',
  'trace',
  'trace-build',
  'turbopack',
  'types',
]);

export interface Kept {
  readonly record: BuildRecord;
  /** The file of the articles as they were loaded. */
  readonly sources: string;
  readonly catalogue: Catalogue;
  /** The folder of the build before, if there is one. */
  readonly last: string | undefined;
  /** The articles whose files are as they were then. */
  readonly unchanged: readonly string[];
  /** Of these, the articles whose pages are not in `.next`. */
  readonly carried: readonly string[];
}

/** Editors may write in place, so what people edit is copied; what was copied before is linked. */
function keepArticles(to: string, last: string | undefined, unchanged: readonly string[]): void {
  const isKnown = new Set(last ? unchanged : []);
  mkdirSync(to, { recursive: true });
  // A newsroom's folder may hold much besides, such as the history of its repository.
  const files = [LEDGER_FILE, SITE_FILE].filter((name) => existsSync(join(articlesFolder(), name)));
  for (const name of [...listSlugs(), ...files]) {
    const [from, target] = [join(articlesFolder(), name), join(to, name)];
    if (isKnown.has(name)) linkFolder(from, join(last ?? '', BUILT_ARTICLES, name), target);
    else cpSync(from, target, { recursive: true, dereference: true });
  }
}

/** First what makes it a finished build, so that none is ever half there. */
function deleteBuild(build: string): void {
  rmSync(join(build, BUILD_RECORD), { force: true });
  rmSync(build, { recursive: true });
}

/** @throws Error where pages of one state would stand beside answers of another */
function expectUnchanged({ code, articles }: BuildRecord): void {
  const now = recordFiles();
  if (now.code === code && isDeepStrictEqual(now.articles, articles)) return;
  throw new Error('expected the articles as they were when the build began, found them changed: build again');
}

/**
 * Ends a build: keeps it whole beside the one before it, under a name that only a finished build has.
 * @returns its folder
 * @throws Error where what it was made from is not what it began with
 */
export function keepBuild({ record, sources, catalogue, last, unchanged, carried }: Kept): string {
  const folder = servedBuilds();
  const unfinished = join(folder, 'unfinished');
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(join(unfinished, '.next'), { recursive: true });
  keepArticles(join(unfinished, BUILT_ARTICLES), last, unchanged);
  cpSync(sources, join(unfinished, BUILT_SOURCES));
  writeFileSync(join(unfinished, BUILT_CATALOGUE), JSON.stringify(catalogue));
  for (const name of ['components', 'next.config.js', 'package.json'])
    cpSync(name, join(unfinished, name), { recursive: true });
  expectUnchanged(record);
  for (const name of readdirSync('.next'))
    if (!NOT_SERVED.has(name)) move(join('.next', name), join(unfinished, '.next', name));
  const name = new Date().toISOString().replaceAll(/[:.]/g, '-');
  const isCarried = new Set(carried);
  const drawn = Object.keys(record.pages).filter((slug) => !isCarried.has(slug));
  sharePages(unfinished, drawn, name);
  if (last) carryPages(last, unfinished, carried);
  // Relative, so that a project that is moved with its builds still serves them.
  symlinkSync(relative(unfinished, 'node_modules'), join(unfinished, 'node_modules'), 'junction');
  writeFileSync(join(unfinished, BUILD_RECORD), JSON.stringify(record));
  const finished = join(folder, name);
  renameSync(unfinished, finished);
  for (const old of [...listBuilds().slice(MOST_KEPT), ...listRemains()])
    if (!isServed(old)) deleteBuild(old);
  dropPages(listBuilds());
  return finished;
}
