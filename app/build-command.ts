/**
 * `npm run build`: audits, draws every page ahead of time, and keeps the finished build. What is the same as in the last
 * one is neither audited nor drawn again; `npm run build -- --whole` does all of it anew. Where it fails, what is served
 * stays as it was.
 */
import '@/newsroom/quick-react';
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadArticles } from '@/data/dataset/load-articles';
import { loadSources, readSources, SOURCES_VARIABLE, writeSources } from '@/data/dataset/load-sources';
import { auditForBuild } from '@/newsroom/audit';
import { DRAWN_VARIABLE } from './articles-to-draw';
import { type BuildRecord, readBuildRecord, recordFiles, recordPages, sameIn } from './build-record';
import { carryPages, hasSameAssets } from './carry-pages';
import { carryFacesOfArticles } from './carry-script-faces';
import { finishPages } from './finish-pages';
import { keepBuild } from './keep-build';
import { BUILT_SOURCES, findLatestBuild, servedBuilds } from './served-builds.js';

const print = (line: string): boolean => process.stdout.write(`${line}\n`);

/** @param slugs of the articles whose pages are drawn; all where it is undefined */
function runFramework(slugs: readonly string[] | undefined): void {
  const { [DRAWN_VARIABLE]: _, ...environment } = process.env;
  const named = slugs ? { [DRAWN_VARIABLE]: slugs.join(' ') } : {};
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next');
  const { status } = spawnSync(process.execPath, [next, 'build'], {
    stdio: 'inherit',
    env: { ...environment, ...named },
  });
  if (status !== 0) process.exit(status ?? 1);
}

/** Draws what is not `kept`, and takes that from the last build. */
function drawPages(last: string, slugs: readonly string[], kept: readonly string[]): void {
  runFramework(slugs.filter((slug) => !kept.includes(slug)));
  print(finishPages());
  if (hasSameAssets(last)) {
    print(
      `carried from the last build: ${carryPages(last, kept)} pages and files of ${kept.length} articles`,
    );
    return;
  }
  print('expected the style sheets of the last build, found others: all pages are drawn');
  runFramework(undefined);
  print(finishPages());
}

/**
 * Loads the articles, those that are as in the last build from what was loaded then, and has the framework read what
 * was loaded: articles' own files take ten times as long, in each of its processes.
 * @returns the file of it
 */
function loadAll(last: string | undefined, unchanged: readonly string[]): string {
  const known = last && unchanged.length > 0 ? readSources(join(last, BUILT_SOURCES)) : [];
  const bySlug = new Map(known.map((source) => [source.publication.slug, source]));
  loadSources(new Map(unchanged.map((slug) => [slug, bySlug.get(slug)])));
  mkdirSync(servedBuilds(), { recursive: true });
  // Of this process alone: another build of other articles may be under way.
  const file = resolve(servedBuilds(), `${process.pid}-${BUILT_SOURCES}`);
  writeSources(file);
  process.on('exit', () => rmSync(file, { force: true }));
  process.env[SOURCES_VARIABLE] = file;
  return file;
}

const { whole } = parseArgs({ options: { whole: { type: 'boolean', default: false } } }).values;
const last = whole ? undefined : findLatestBuild();
const before = readBuildRecord(last);
const files = recordFiles();
const passed = sameIn('articles', before, files);
if (!(await auditForBuild(print, passed))) process.exit(1);
const sources = loadAll(last, passed);

const record: BuildRecord = { ...files, pages: recordPages(loadArticles(), files.articles) };
const kept = sameIn('pages', before, record);
if (last && kept.length > 0) drawPages(last, Object.keys(record.pages), kept);
else {
  runFramework(undefined);
  print(finishPages());
}
print(await carryFacesOfArticles());
try {
  print(`kept: ${keepBuild(record, sources)}`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
