/** Takes the pages of articles that did not change from the last build into the one that has just been made. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { linkFile } from './link-files';

const MANIFEST = join('.next', 'prerender-manifest.json');
const PAGES = join('.next', 'server', 'app');
/** A page is one of each but the last, a file the second and the last. */
const ENDINGS = ['.html', '.meta', '.rsc', '.body'];

const readManifest = (folder: string) => JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8'));

/** The article whose page or embed stands at a route; none has it where it is the site's. */
const articleOf = (route: string): string | undefined => /^\/(?:articles|embed)\/([^/]+)/.exec(route)?.[1];

const listAssets = (folder: string): string =>
  JSON.stringify(readdirSync(join(folder, '.next', 'static'), { recursive: true }).toSorted());

/** Whether pages of another build name the style sheets, scripts and icons of this one; their names tell their content. */
export const hasSameAssets = (last: string): boolean => listAssets(last) === listAssets('.');

/**
 * @param last the folder of a kept build
 * @param slugs of articles that `.next` holds no page of
 * @returns how many pages and files were carried
 */
export function carryPages(last: string, slugs: readonly string[]): number {
  const wanted = new Set(slugs);
  const [manifest, before] = [readManifest('.'), readManifest(last)];
  const carried = Object.keys(before.routes).filter((route) => wanted.has(articleOf(route) ?? ''));
  for (const route of carried) {
    manifest.routes[route] = before.routes[route];
    for (const ending of ENDINGS) {
      const file = join(PAGES, `${route}${ending}`);
      if (existsSync(join(last, file))) linkFile(join(last, file), file);
    }
  }
  writeFileSync(MANIFEST, JSON.stringify(manifest));
  return carried.length;
}
