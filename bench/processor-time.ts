/** How much processor time a process took so far, as Linux tells it. */
import { existsSync, readFileSync } from 'node:fs';

/** Ticks a second in /proc, on every Linux that Node supports. */
const TICKS = 100;

/** Of the process and its children, in seconds; undefined where the machine does not tell. */
export function processorSeconds(pid: number): number | undefined {
  const folder = `/proc/${pid}`;
  if (!existsSync(`${folder}/stat`)) return undefined;
  // https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html: utime and stime, after a name that may hold spaces.
  const fields = readFileSync(`${folder}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  const own = (Number(fields[11]) + Number(fields[12])) / TICKS;
  const children = readFileSync(`${folder}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
  return children.reduce((sum, child) => sum + (processorSeconds(Number(child)) ?? 0), own);
}
