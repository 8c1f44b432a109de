/** Takes what did not change from the last build into `.next`. */
import { cpSync, readdirSync, rmSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { CARRIED_FACES } from '@/components/typeface/carried-faces';
import { readPrerendered, writePrerendered } from './prerender-manifest';
import { PAGES, PARTS } from './shared-pages';

/** What a page or a file that was drawn ahead is written to. */
const DRAWN = /\.(?:html|meta|rsc|body)$/;
/** What the server has drawn since, when it was asked for, and what each build makes anew. */
const LEFT = new Set([join('.next', 'server', 'route-cache'), CARRIED_FACES]);
/** The article whose page or embed stands at a route; none has it where it is the site's. */
const articleOf = (route: string): string | undefined => /^\/(?:articles|embed)\/([^/]+)/.exec(route)?.[1];

/**
 * Takes what the framework compiled, without what was drawn with it. Copied, since the framework writes it in place.
 * @param last the folder of a kept build, made by the same code
 * @param slugs of its articles
 */
export function takeCompiled(last: string, slugs: readonly string[]): void {
  const wanted = new Set(slugs);
  const isArticles = (path: string): boolean => {
    const [part = '', slug = '', more] = relative(PAGES, path).split(sep);
    return PARTS.includes(part) && wanted.has(slug) && more === undefined;
  };
  const filter = (from: string): boolean => {
    const path = relative(last, from);
    return !LEFT.has(path) && !DRAWN.test(basename(path)) && !isArticles(path);
  };
  for (const name of readdirSync(join(last, '.next'))) {
    const path = join('.next', name);
    rmSync(path, { recursive: true, force: true });
    cpSync(join(last, path), path, { recursive: true, verbatimSymlinks: true, filter });
  }
}

/** Tells of a build in `.next` that holds no page of some articles that it has them. @returns how many there are */
export function listCarried(last: string, slugs: readonly string[]): number {
  const wanted = new Set(slugs);
  const [now, before] = [readPrerendered('.'), readPrerendered(last)];
  const carried = Object.entries(before.routes).filter(([route]) => wanted.has(articleOf(route) ?? ''));
  writePrerendered({ ...now, routes: { ...now.routes, ...Object.fromEntries(carried) } });
  return carried.length;
}
