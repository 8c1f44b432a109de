// @ts-check
/**
 * Finished builds, each with the articles that it was made from: what is served is one whole build, while another one
 * is being made, and where that one fails.
 */
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** @returns {string} where finished builds are kept */
export const servedBuilds = () => process.env.BUILDS || '.served';

/** Where a kept build holds its articles. */
export const BUILT_ARTICLES = join('data', 'articles');

/** Where it holds them as they were loaded. */
export const BUILT_SOURCES = 'sources.json';

/** Where it holds what addresses there are. */
export const BUILT_CATALOGUE = 'catalogue.json';

/** Where it says what it was made from. */
export const BUILD_RECORD = 'build-record.json';

/** What a build has; where something is missing, it was being deleted, or copied in part. */
const PARTS = [BUILT_ARTICLES, BUILT_SOURCES, BUILT_CATALOGUE, BUILD_RECORD, join('.next', 'BUILD_ID')];

/** @param {string} build its folder */
const isWhole = (build) => PARTS.every((part) => existsSync(join(build, part)));

/**
 * @param {string} folder where they are kept
 * @returns {readonly string[]} the folders that are named as builds are, the newest first
 */
function listNamed(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^\d{4}-.*Z$/.test(name))
    .sort()
    .reverse()
    .map((name) => resolve(folder, name));
}

/**
 * @param {string} folder where they are kept
 * @returns {readonly string[]} the folders of the finished builds, the newest first
 */
export const listBuilds = (folder = servedBuilds()) => listNamed(folder).filter(isWhole);

/**
 * @param {string} folder where they are kept
 * @returns {readonly string[]} the folders of builds that were being deleted, or that an older version kept
 */
export const listRemains = (folder = servedBuilds()) => listNamed(folder).filter((build) => !isWhole(build));

/** Where servers say that they serve a build, each by a file of its own. */
const SERVED_BY = 'served-by';
/** How often a server says it again, in milliseconds; one that says it no more for three times as long was killed. */
const SAID_EVERY = 60_000;

/**
 * Says that this process serves a build, until it ends; on a disk that takes nothing it stays unsaid.
 * @param {string} build its folder
 */
export function markServed(build) {
  const file = join(build, SERVED_BY, randomUUID());
  const say = () => {
    try {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, '');
    } catch {
      // A build that cannot be written to cannot be deleted.
    }
  };
  say();
  setInterval(say, SAID_EVERY).unref();
  process.on('exit', () => rmSync(file, { force: true }));
}

/**
 * Whether a server serves a build, in this container or another.
 * @param {string} build its folder
 */
export function isServed(build) {
  const folder = join(build, SERVED_BY);
  if (!existsSync(folder)) return false;
  const since = Date.now() - 3 * SAID_EVERY;
  return readdirSync(folder).some((name) => statSync(join(folder, name)).mtimeMs > since);
}

/** @returns {string | undefined} the folder of the newest finished build, if there is one */
export const findLatestBuild = () => listBuilds()[0];
