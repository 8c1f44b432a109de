/** Gets a browser onto a machine that has none. */
import type { ChromiumSearch } from './find-chromium';

export type Command = readonly [program: string, ...args: string[]];

/** Ways to install a browser, in the order in which they are tried. Each is a list of commands that must all work. */
function installWays(isRoot: boolean): readonly (readonly Command[])[] {
  const apt = (...args: string[]): Command =>
    isRoot ? ['apt-get', ...args] : ['sudo', '-n', 'apt-get', ...args];
  return [
    [['npx', 'playwright', 'install', '--with-deps', 'chromium']],
    [apt('update'), apt('install', '-y', '--no-install-recommends', 'chromium')],
  ];
}

interface Installer {
  readonly isRoot: boolean;
  readonly find: () => ChromiumSearch;
  /** Runs a command; whether it worked. */
  readonly run: (command: Command) => boolean;
}

/**
 * The browser's path, after trying to install one where there is none.
 * @throws Error that says what was looked for and how to mend it.
 */
export function ensureChromium({ isRoot, find, run }: Installer): string {
  let search = find();
  const ways = search.kind === 'missing' && search.canInstall ? installWays(isRoot) : [];
  for (const way of ways) {
    if (way.every(run)) search = find();
    if (search.kind === 'found') break;
  }
  if (search.kind === 'found') return search.path;
  throw new Error(search.message);
}
