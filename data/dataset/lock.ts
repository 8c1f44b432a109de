/**
 * `lock.json`: the places of all words that the files name, written by the tools and never by hand. It pins the text,
 * so that a corrected text moves no number in silence.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { ArticleSource } from '@/data/model/article';

export interface Lock {
  readonly sha256: string;
  /** From “numbers/id”, “others/id” or “sentences/id” to the place and the words. */
  readonly places: Readonly<Record<string, readonly [start: number, end: number, words: string]>>;
}

export const LOCK_FILE = 'lock.json';

export const hashOf = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

const lockSchema = z.object({
  sha256: z.string(),
  places: z.record(z.string(), z.tuple([z.number(), z.number(), z.string()])),
});

/** Undefined where there is no lock; an Error where there is one that cannot be read, as after a merge conflict. */
export function readLock(folder: string): Lock | Error | undefined {
  const path = join(folder, LOCK_FILE);
  if (!existsSync(path)) return undefined;
  try {
    return lockSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    const [what = ''] =
      error instanceof z.ZodError ? error.issues.map(({ message }) => message) : [String(error)];
    return new Error(what);
  }
}

/** The lock of an article as it is placed now. */
export function lockOf({ sentences, claims, exclusions }: ArticleSource, text: string): Lock {
  const place = (kind: string, id: string, start: number, end: number) =>
    [`${kind}/${id}`, [start, end, text.slice(start, end)]] as const;
  const places = [
    ...sentences.map(({ id, start, end }) => place('sentences', id, start, end)),
    ...claims.map(({ id, span }) => place('numbers', id, span.start, span.end)),
    ...exclusions.map(({ id, span }) => place('others', id, span.start, span.end)),
  ];
  return { sha256: hashOf(text), places: Object.fromEntries(places) };
}

/** One line for each place, so that a change is easy to see in a diff. */
export function writeLock(folder: string, { sha256, places }: Lock): void {
  const lines = Object.entries(places).map(
    ([name, place]) => `    ${JSON.stringify(name)}: ${JSON.stringify(place)}`,
  );
  const body = `{\n  "sha256": ${JSON.stringify(sha256)},\n  "places": {\n${lines.join(',\n')}\n  }\n}\n`;
  writeFileSync(join(folder, LOCK_FILE), body);
}

export interface LockChange {
  readonly name: string;
  readonly how: 'new' | 'gone' | 'moved' | 'other words';
  readonly before?: string;
  readonly after?: string;
}

const describe = ([start, end, words]: readonly [number, number, string]): string =>
  `${JSON.stringify(words)} at ${start} to ${end}`;

/** What is otherwise in the second lock than in the first. */
export function compareLocks(before: Lock, after: Lock): readonly LockChange[] {
  const names = [...new Set([...Object.keys(before.places), ...Object.keys(after.places)])];
  return names.flatMap((name): readonly LockChange[] => {
    const [was, is] = [before.places[name], after.places[name]];
    if (was && !is) return [{ name, how: 'gone', before: describe(was) }];
    if (!was && is) return [{ name, how: 'new', after: describe(is) }];
    if (!was || !is || describe(was) === describe(is)) return [];
    const how = was[2] === is[2] ? 'moved' : 'other words';
    return [{ name, how, before: describe(was), after: describe(is) }];
  });
}
