/**
 * `npm run build`: audits, draws every page ahead of time, and keeps the finished build. What is the same as in the last
 * one is neither audited nor drawn again; `npm run build -- --whole` does all of it anew. Where it fails, what is served
 * stays as it was.
 */
import '@/newsroom/quick-react';
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadArticles } from '@/data/dataset/load-articles';
import { loadSources, readSources, SOURCES_VARIABLE, writeSources } from '@/data/dataset/load-sources';
import { auditForBuild } from '@/newsroom/audit';
import { DRAWN_VARIABLE } from './articles-to-draw';
import { type BuildRecord, readBuildRecord, recordFiles, recordPages, sameIn } from './build-record';
import { carryFacesOfArticles, lettersOfArticle } from './carry-script-faces';
import { finishPages } from './finish-pages';
import { keepBuild } from './keep-build';
import { BUILT_SOURCES, findLatestBuild, servedBuilds } from './served-builds.js';
import { listCarried, takeCompiled } from './take-compiled';

const print = (line: string): boolean => process.stdout.write(`${line}\n`);

/** A file of this process alone: another build of other articles may be under way. */
function temporaryFile(name: string): string {
  mkdirSync(servedBuilds(), { recursive: true });
  const file = resolve(servedBuilds(), `${process.pid}-${name}`);
  process.on('exit', () => rmSync(file, { force: true }));
  return file;
}

/** Each process that draws takes seconds to start and holds all articles. */
const ARTICLES_FOR_A_PROCESS = 20;

/**
 * @param drawn how many articles
 * @param args `next build` takes them
 */
function runFramework(drawn: number, ...args: readonly string[]): void {
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next');
  const processes = Math.min(availableParallelism(), Math.ceil(drawn / ARTICLES_FOR_A_PROCESS));
  // The variable of next.config.js.
  process.env.DRAWING_PROCESSES = String(Math.max(1, processes));
  const { status } = spawnSync(process.execPath, [next, 'build', ...args], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
  print(finishPages());
}

/** Draws what is not `kept` with what the last build compiled, and takes the rest from it as it is. */
function drawChanged(last: string, before: BuildRecord, now: BuildRecord, kept: readonly string[]): void {
  takeCompiled(last, Object.keys(before.pages));
  const isKept = new Set(kept);
  const drawn = Object.keys(now.pages).filter((slug) => !isKept.has(slug));
  const file = temporaryFile('drawn.json');
  writeFileSync(file, JSON.stringify(drawn));
  process.env[DRAWN_VARIABLE] = file;
  // Neither compiles nor checks types: https://nextjs.org/docs/app/api-reference/cli/next#next-build-options
  runFramework(drawn.length, '--experimental-build-mode', 'generate');
  print(`carried from the last build: ${listCarried(last, kept)} pages and files of ${kept.length} articles`);
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
  const file = temporaryFile(BUILT_SOURCES);
  writeSources(file);
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

const known = new Set(passed);
const letters = Object.keys(files.articles).map((slug) => [
  slug,
  known.has(slug) ? before.letters[slug] : lettersOfArticle(slug),
]);
const record: BuildRecord = {
  ...files,
  pages: recordPages(loadArticles(), files.articles),
  letters: Object.fromEntries(letters),
};
const carried = sameIn('pages', before, record);
if (last && before.code === record.code) drawChanged(last, before, record, carried);
else runFramework(Object.keys(record.pages).length);
print(await carryFacesOfArticles(Object.values(record.letters)));
try {
  print(`kept: ${keepBuild({ record, sources, last, unchanged: passed, carried })}`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
