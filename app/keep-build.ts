import { cpSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { articlesFolder } from '@/data/dataset/articles-folder';
import { type BuildRecord, RECORD_FILE, recordFiles } from './build-record';
import { linkFile, linkFolder } from './link-files';
import { BUILT_ARTICLES, BUILT_SOURCES, listBuilds, servedBuilds } from './served-builds.js';

/** The newest, and one to go back to. */
const MOST_KEPT = 2;

/** What of a build is there to make the next one. */
const NOT_SERVED = new Set(['cache', 'dev', 'diagnostics', 'trace', 'trace-build', 'turbopack', 'types']);

/**
 * Ends a build: keeps it whole beside the one before it, under a name that only a finished build has. Its files are
 * links; the next build deletes its own names for them and touches no content.
 * @param sources the file of the articles as they were loaded
 * @returns its folder
 * @throws Error where what it was made from is not what it began with: pages of one state would stand beside answers
 * of another
 */
export function keepBuild(record: BuildRecord, sources: string): string {
  const folder = servedBuilds();
  const unfinished = join(folder, 'unfinished');
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  linkFolder('.next', join(unfinished, '.next'), (name) => !NOT_SERVED.has(name));
  linkFolder('components', join(unfinished, 'components'));
  for (const file of ['next.config.js', 'package.json']) linkFile(file, join(unfinished, file));
  // Editors may write in place, so what people edit is copied.
  cpSync(articlesFolder(), join(unfinished, BUILT_ARTICLES), { recursive: true });
  cpSync(sources, join(unfinished, BUILT_SOURCES));
  const now = recordFiles();
  if (now.code !== record.code || !isDeepStrictEqual(now.articles, record.articles))
    throw new Error(
      'expected the articles as they were when the build began, found them changed: build again',
    );
  // Relative, so that a project that is moved with its builds still serves them.
  symlinkSync(relative(unfinished, 'node_modules'), join(unfinished, 'node_modules'), 'junction');
  writeFileSync(join(unfinished, RECORD_FILE), JSON.stringify(record));
  const finished = join(folder, new Date().toISOString().replaceAll(/[:.]/g, '-'));
  renameSync(unfinished, finished);
  for (const old of listBuilds().slice(MOST_KEPT)) rmSync(old, { recursive: true });
  return finished;
}
