/**
 * Ends a build: keeps it whole beside the one before it, under a name that only a finished build has. Its files are
 * linked, which takes no room; the next build deletes its own names for them and touches no content.
 */
import {
  copyFileSync,
  cpSync,
  linkSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { articlesFolder } from '@/data/dataset/articles-folder';
import { BUILT_ARTICLES, listBuilds, SERVED_BUILDS } from './served-builds.js';

/** The newest, and one to go back to. */
const MOST_KEPT = 2;

/** What of a build is there to make the next one. */
const NOT_SERVED = new Set(['cache', 'dev', 'diagnostics', 'trace', 'trace-build', 'turbopack', 'types']);

function linkFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

function linkFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkFolder(source, target);
    else if (entry.isFile()) linkFile(source, target);
    else cpSync(source, target, { verbatimSymlinks: true });
  }
}

function keepBuild(): string {
  const name = new Date().toISOString().replaceAll(/[:.]/g, '-');
  const unfinished = join(SERVED_BUILDS, 'unfinished');
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(join(unfinished, '.next'), { recursive: true });
  for (const entry of readdirSync('.next', { withFileTypes: true }).filter(
    ({ name }) => !NOT_SERVED.has(name),
  )) {
    const [source, target] = [join('.next', entry.name), join(unfinished, '.next', entry.name)];
    if (entry.isDirectory()) linkFolder(source, target);
    else linkFile(source, target);
  }
  // Editors may write in place, so what people edit is copied.
  cpSync(articlesFolder(), join(unfinished, BUILT_ARTICLES), { recursive: true });
  linkFolder('components', join(unfinished, 'components'));
  for (const file of ['next.config.js', 'package.json']) linkFile(file, join(unfinished, file));
  symlinkSync(join('..', '..', 'node_modules'), join(unfinished, 'node_modules'), 'junction');
  renameSync(unfinished, join(SERVED_BUILDS, name));
  for (const old of listBuilds().slice(MOST_KEPT)) rmSync(old, { recursive: true });
  return name;
}

process.stdout.write(`kept: ${join(SERVED_BUILDS, keepBuild())}\n`);
