import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const LOCK = 'bench/package-lock.json';
/** npm writes it once all is in place. */
const INSTALLED = 'bench/node_modules/.package-lock.json';

/**
 * Installs what the bench alone needs beside it, as its lock says, unless it is there already: chart libraries and
 * a load generator have no place among the product’s own packages.
 */
export function installPackages(): void {
  if (existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync(LOCK).mtimeMs) return;
  console.log('installing the packages of the bench …');
  const { status } = spawnSync('npm', ['ci', '--prefix', 'bench', '--no-audit', '--no-fund'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('expected `npm ci --prefix bench` to install, found what it says above');
}
