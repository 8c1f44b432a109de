/** The framework's list of what was prerendered, which its server reads as it starts and keeps. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = join('.next', 'prerender-manifest.json');

/**
 * What the server asks of a route that was prerendered. The rest, nine tenths, tells other hosts which headers an
 * answer has; a thousand articles would have a hundred megabytes of it.
 */
const ASKED = [
  'dataRoute',
  'initialExpireSeconds',
  'initialRevalidateSeconds',
  'renderingMode',
  'srcRoute',
] as const;

type Route = Readonly<Partial<Record<(typeof ASKED)[number], unknown>>>;

export interface Prerendered {
  readonly routes: Readonly<Record<string, Route>>;
}

/** @param build its folder */
export const readPrerendered = (build: string): Prerendered =>
  JSON.parse(readFileSync(join(build, FILE), 'utf8'));

const shorten = (route: Route): Route =>
  Object.fromEntries(ASKED.flatMap((key) => (key in route ? [[key, route[key]]] : [])));

/** Writes the list of the build in this folder, with what is asked of it alone. */
export function writePrerendered(prerendered: Prerendered): void {
  const routes = Object.entries(prerendered.routes).map(([path, route]) => [path, shorten(route)]);
  writeFileSync(FILE, JSON.stringify({ ...prerendered, routes: Object.fromEntries(routes) }));
}
