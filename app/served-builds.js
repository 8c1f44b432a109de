// @ts-check
/**
 * Finished builds, each with the articles that it was made from: what is served is one whole build, while another one
 * is being made, and where that one fails.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const SERVED_BUILDS = '.served';

/** Where a kept build holds its articles. */
export const BUILT_ARTICLES = join('data', 'articles');

/** @returns {readonly string[]} the folders of the finished builds, the newest first */
export function listBuilds() {
  if (!existsSync(SERVED_BUILDS)) return [];
  return readdirSync(SERVED_BUILDS)
    .filter((name) => /^\d{4}-.*Z$/.test(name))
    .sort()
    .reverse()
    .map((name) => resolve(SERVED_BUILDS, name));
}

/** @returns {string | undefined} the folder of the newest finished build, if there is one */
export const findLatestBuild = () => listBuilds()[0];
