/**
 * `npm run build`: audits, draws every page ahead of time, and keeps the finished build. What is the same as in the last
 * one is neither audited nor drawn again; `npm run build -- --whole` does all of it anew. Where it fails, what is served
 * stays as it was.
 */
import '@/newsroom/quick-react';
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Catalogue } from '@/data/addresses/catalogue';
import { auditLedger } from '@/data/auditing/audit-ledger';
import { loadArticles } from '@/data/dataset/load-articles';
import { loadSources, readSources, SOURCES_VARIABLE, writeSources } from '@/data/dataset/load-sources';
import { formatFaults } from '@/data/faults/format-fault';
import { auditForBuild } from '@/newsroom/audit';
import { DRAWN_VARIABLE } from './articles-to-draw';
import { type BuildRecord, readBuildRecord, recordFiles, recordPages, sameIn } from './build-record';
import { carryFacesOfArticles, lettersOfArticle } from './carry-script-faces';
import { finishPages } from './finish-pages';
import { keepBuild } from './keep-build';
import { BUILT_CATALOGUE, BUILT_SOURCES, findLatestBuild } from './served-builds.js';
import { hasPages } from './shared-pages';
import { makeCatalogue, readCatalogue } from './site-catalogue';
import { listCarried, takeCompiled } from './take-compiled';
import { takeLock } from './take-lock';

const print = (line: string): boolean => process.stdout.write(`${line}\n`);

/** Files of one build after the other; what else is in `.next` is taken away as one begins. */
const ROOM = join('.next', 'cache');
const [LOCK, SOURCES, DRAWN] = ['building', BUILT_SOURCES, 'drawn.json'].map((name) =>
  resolve(ROOM, name),
) as [string, string, string];

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

function drawAll(articles: number): void {
  delete process.env[DRAWN_VARIABLE];
  runFramework(articles);
}

/** Draws what is not `kept` with what the last build compiled, and takes the rest from it as it is. */
function drawChanged(last: string, before: BuildRecord, now: BuildRecord, kept: readonly string[]): void {
  takeCompiled(last, Object.keys(before.pages));
  const isKept = new Set(kept);
  const drawn = Object.keys(now.pages).filter((slug) => !isKept.has(slug));
  writeFileSync(DRAWN, JSON.stringify(drawn));
  process.env[DRAWN_VARIABLE] = DRAWN;
  // Neither compiles nor checks types: https://nextjs.org/docs/app/api-reference/cli/next#next-build-options
  runFramework(drawn.length, '--experimental-build-mode', 'generate');
  print(`carried from the last build: ${listCarried(last, kept)} pages and files of ${kept.length} articles`);
}

/**
 * Loads the articles, those that are as in the last build from what was loaded then, and has the framework read what
 * was loaded: articles' own files take ten times as long, in each of its processes.
 */
function loadAll(last: string | undefined, unchanged: readonly string[]): void {
  const known = last && unchanged.length > 0 ? readSources(join(last, BUILT_SOURCES)) : [];
  const bySlug = new Map(known.map((source) => [source.publication.slug, source]));
  loadSources(new Map(unchanged.map((slug) => [slug, bySlug.get(slug)])));
  writeSources(SOURCES);
  process.env[SOURCES_VARIABLE] = SOURCES;
}

/** What addresses there are; checks the published versions of articles that changed. */
function catalogueAfter(last: string | undefined, unchanged: readonly string[]): Catalogue {
  const isUnchanged = new Set(unchanged);
  const known = last ? readCatalogue(join(last, BUILT_CATALOGUE)).articles : [];
  return makeCatalogue(known.filter(({ slug }) => isUnchanged.has(slug)));
}

async function build(last: string | undefined): Promise<void> {
  const before = readBuildRecord(last);
  const files = recordFiles();
  const unchanged = sameIn('articles', before, files);
  if (!(await auditForBuild(print, unchanged))) process.exit(1);
  loadAll(last, unchanged);
  const lost = auditLedger(loadArticles());
  if (lost.length > 0) {
    print(formatFaults(lost, 'text'));
    process.exit(1);
  }
  const catalogue = catalogueAfter(last, unchanged);
  const isUnchanged = new Set(unchanged);
  const letters = Object.keys(files.articles).map((slug) => [
    slug,
    isUnchanged.has(slug) ? before.letters[slug] : lettersOfArticle(slug),
  ]);
  const record: BuildRecord = {
    ...files,
    pages: recordPages(loadArticles(), files.articles),
    letters: Object.fromEntries(letters),
  };
  const carried = last ? sameIn('pages', before, record).filter((slug) => hasPages(last, slug)) : [];
  if (last && before.code === record.code) drawChanged(last, before, record, carried);
  else drawAll(Object.keys(record.pages).length);
  print(await carryFacesOfArticles(Object.values(record.letters)));
  print(`kept: ${keepBuild({ record, sources: SOURCES, catalogue, last, unchanged, carried })}`);
}

const { whole } = parseArgs({ options: { whole: { type: 'boolean', default: false } } }).values;
try {
  mkdirSync(ROOM, { recursive: true });
  takeLock(LOCK, 'build');
  await build(whole ? undefined : findLatestBuild());
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
