import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { codeOf } from './error-code';

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It runs, and is another user's.
    return codeOf(error) === 'EPERM';
  }
}

/** When a process began, where the system tells (in ticks since it started): ids come again, in a container soon. */
function startOf(pid: number): string {
  try {
    // After the name, which may hold anything, in brackets: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

const nameOf = (pid: number): string => `${pid} ${startOf(pid)}`.trim();

/** Writes the file, unless it is there. */
function claim(file: string): boolean {
  try {
    writeFileSync(file, nameOf(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Milliseconds within which one that has begun writes its name. */
const BEGINNING = 5_000;

/** Whether the one that wrote the file still runs. */
function isHeld(file: string, written: string): boolean {
  if (written === '') return Date.now() - statSync(file).mtimeMs < BEGINNING;
  const pid = Number.parseInt(written, 10);
  return pid !== process.pid && isRunning(pid) && nameOf(pid) === written;
}

/** Takes the file away, if it still holds what was read: another process may have been first, and begun. */
function takeAway(file: string, written: string): boolean {
  const away = `${file}.${process.pid}`;
  renameSync(file, away);
  const isSame = readFileSync(away, 'utf8') === written;
  if (isSame) rmSync(away);
  else renameSync(away, file);
  return isSame;
}

/**
 * One at a time in this folder, until the process ends: each takes the last one's files away. What one that was killed
 * held is taken over.
 * @param what is done, as in “build”
 * @throws Error where another one is under way
 */
export function takeLock(file: string, what: string): void {
  if (!claim(file)) {
    const written = readFileSync(file, 'utf8');
    if (isHeld(file, written))
      throw new Error(
        `expected no other ${what} in this folder, found one under way (process ${Number.parseInt(written, 10) || 'not named yet'}): wait for it, or delete ${file} if that is no ${what}`,
      );
    if (!takeAway(file, written) || !claim(file))
      throw new Error(`expected no other ${what} in this folder, found one that has just begun`);
  }
  process.on('exit', () => rmSync(file, { force: true }));
}
