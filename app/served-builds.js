// @ts-check
/**
 * Finished builds, each with the articles that it was made from: what is served is one whole build, while another one
 * is being made, and where that one fails.
 */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** @returns {string} where finished builds are kept */
export const servedBuilds = () => process.env.BUILDS || '.served';

/** Where a kept build holds its articles. */
export const BUILT_ARTICLES = join('data', 'articles');

/** Where it holds them as they were loaded. */
export const BUILT_SOURCES = 'sources.json';

/**
 * @param {string} folder where they are kept
 * @returns {readonly string[]} the folders of the finished builds, the newest first
 */
export function listBuilds(folder = servedBuilds()) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^\d{4}-.*Z$/.test(name))
    .sort()
    .reverse()
    .map((name) => resolve(folder, name));
}

/** Where a server says that it serves a build: by a file named by its process. */
const SERVED_BY = 'served-by';

/**
 * Says that this process serves a build, until it ends; on a disk that takes nothing it stays unsaid.
 * @param {string} build its folder
 */
export function markServed(build) {
  const file = join(build, SERVED_BY, String(process.pid));
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, '');
  } catch {
    return;
  }
  process.on('exit', () => rmSync(file, { force: true }));
}

/** @param {string} pid */
function isRunning(pid) {
  try {
    return process.kill(Number(pid), 0);
  } catch (error) {
    // It runs, and is somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * Whether a server serves a build. One that was killed does not, although its file is still there.
 * @param {string} build its folder
 */
export function isServed(build) {
  const folder = join(build, SERVED_BY);
  return existsSync(folder) && readdirSync(folder).some(isRunning);
}

/** @returns {string | undefined} the folder of the newest finished build, if there is one */
export const findLatestBuild = () => listBuilds()[0];
