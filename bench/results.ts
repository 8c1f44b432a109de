/** How every part of the bench tells what it found: a table on screen, all of it as JSON in a file. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, platform, totalmem } from 'node:os';
import { join } from 'node:path';

const FOLDER = join('bench', 'results');

/** Numbers of one machine say little of another; how much else it did, how far its own can be trusted. */
const describeMachine = () => ({
  processor: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  gigabytes: Math.round(totalmem() / 2 ** 30),
  platform: platform(),
  node: process.version,
  /** Processes that ran or waited over the last minute, those of the bench included. */
  load: Number((loadavg()[0] ?? 0).toFixed(1)),
});

/** Rows of one shape as a table of Markdown, columns of one width, so that it reads alike on screen and in a file. */
export function writeTable(rows: readonly Readonly<Record<string, string>>[]): string {
  const names = Object.keys(rows[0] ?? {});
  const lines = [names, ...rows.map((row) => names.map((name) => row[name] ?? ''))];
  const widths = names.map((_, column) => Math.max(3, ...lines.map((line) => (line[column] ?? '').length)));
  const write = (line: readonly string[]) =>
    `| ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  const [head = [], ...body] = lines;
  return [write(head), rule, ...body.map(write)].join('\n');
}

/** Warns where other work takes from what is measured. */
export function tellMachine(): void {
  const { processor, cores, load } = describeMachine();
  console.log(`${processor}, ${cores} cores, load ${load}`);
  if (load > cores / 2)
    console.log('This machine does other work meanwhile: milliseconds are too long, ratios less sure.');
}

export function keepResult(name: string, result: Readonly<Record<string, unknown>>): void {
  mkdirSync(FOLDER, { recursive: true });
  const file = join(FOLDER, `${name}.json`);
  const whole = { date: new Date().toISOString(), machine: describeMachine(), ...result };
  writeFileSync(file, `${JSON.stringify(whole, null, 2)}\n`);
  console.log(`\nall of it: ${file}`);
}

/** @throws Error on what is no number above zero */
export function readCount(name: string, given: string): number {
  const count = Number(given);
  if (!(count > 0)) throw new Error(`--${name}: expected a number above zero, found “${given}”`);
  return count;
}
