// @ts-check
/**
 * Finished builds, each with the articles that it was made from: what is served is one whole build, while another one
 * is being made, and where that one fails.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

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

/** @returns {string | undefined} the folder of the newest finished build, if there is one */
export const findLatestBuild = () => listBuilds()[0];
