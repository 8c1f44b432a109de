import { readFileSync, rmSync, writeFileSync } from 'node:fs';

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Writes the file, unless it is there. */
function claim(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * One build at a time in this folder, until the process ends: each takes the last one's files away. That of a build
 * that was killed is taken over.
 * @throws Error where another one is under way
 */
export function takeLock(file: string): void {
  if (!claim(file)) {
    const holder = Number(readFileSync(file, 'utf8'));
    if (holder > 0 && holder !== process.pid && isRunning(holder))
      throw new Error(
        `expected no other build in this folder, found one under way (process ${holder}): wait for it, or delete ${file} if that is no build`,
      );
    rmSync(file);
    if (!claim(file))
      throw new Error('expected no other build in this folder, found one that has just begun');
  }
  process.on('exit', () => rmSync(file, { force: true }));
}
