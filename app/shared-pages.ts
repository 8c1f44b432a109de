/**
 * Pages of articles, apart from the builds that have them. A build links to the folders below each article's own page,
 * so that to carry a thousand articles to the next build, and to delete the last one, is not a hundred thousand files'
 * work.
 */
import { existsSync, lstatSync, mkdirSync, readdirSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { linkFile, move } from './link-files';
import { servedBuilds } from './served-builds.js';

/** Of a build. */
export const PAGES = join('.next', 'server', 'app');
/** Where an article's pages stand there. */
export const PARTS = ['articles', 'embed'];

const pagesFolder = (): string => join(servedBuilds(), 'pages');

const partsOf = (build: string, slug: string): readonly string[] =>
  PARTS.map((part) => join(build, PAGES, part, slug));

/** Relative, so that builds which are moved together stay whole. */
function linkTo(folder: string, link: string): void {
  mkdirSync(dirname(link), { recursive: true });
  symlinkSync(relative(resolve(dirname(link)), resolve(folder)), link, 'junction');
}

/**
 * Moves the pages below each article's own out of a build, which links to them.
 * @param build its folder, beside those of other builds
 * @param slugs of articles that were drawn for it
 * @param name of the build
 */
export function sharePages(build: string, slugs: readonly string[], name: string): void {
  for (const slug of slugs)
    for (const [index, folder] of partsOf(build, slug).entries()) {
      if (!existsSync(folder)) continue;
      const shared = join(pagesFolder(), name, PARTS[index] ?? '', slug);
      mkdirSync(dirname(shared), { recursive: true });
      move(folder, shared);
      linkTo(shared, folder);
    }
}

const isLink = (path: string): boolean =>
  lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;

/** Whether a build has all that was drawn of an article: its own page, and whatever it links to. */
export const hasPages = (build: string, slug: string): boolean =>
  existsSync(`${join(build, PAGES, 'articles', slug)}.html`) &&
  partsOf(build, slug).every((folder) => !isLink(folder) || existsSync(folder));

/** Links the pages of another build's articles in. @param slugs of articles that were not drawn for this one */
export function carryPages(last: string, build: string, slugs: readonly string[]): void {
  for (const slug of slugs) {
    const [from, to] = [partsOf(last, slug), partsOf(build, slug)];
    for (const [index, folder] of from.entries()) {
      const target = to[index] ?? '';
      if (existsSync(folder)) linkTo(resolve(dirname(folder), readlinkSync(folder)), target);
      for (const ending of ['.html', '.meta', '.rsc'])
        if (existsSync(folder + ending)) linkFile(folder + ending, target + ending);
    }
  }
}

/** Deletes pages that no build has any more. @param builds the folders of all */
export function dropPages(builds: readonly string[]): void {
  const linked = new Set(
    builds.flatMap((build) =>
      PARTS.flatMap((part) => {
        const folder = join(build, PAGES, part);
        if (!existsSync(folder)) return [];
        return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
          entry.isSymbolicLink() ? [resolve(folder, readlinkSync(join(folder, entry.name)))] : [],
        );
      }),
    ),
  );
  if (!existsSync(pagesFolder())) return;
  for (const name of readdirSync(pagesFolder())) {
    const shared = join(pagesFolder(), name);
    const all = PARTS.flatMap((part) => {
      const folder = resolve(shared, part);
      return existsSync(folder) ? readdirSync(folder).map((slug) => join(folder, slug)) : [];
    });
    const unused = all.filter((folder) => !linked.has(folder));
    for (const folder of unused) rmSync(folder, { recursive: true });
    if (unused.length === all.length) rmSync(shared, { recursive: true });
  }
}
