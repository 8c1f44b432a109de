import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listBuilds } from '@/app/served-builds.js';
import { carryPages, dropPages, hasPages, PAGES, sharePages } from '@/app/shared-pages';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'builds-'));
  vi.stubEnv('BUILDS', folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const SLUGS = ['a', 'b', 'c'];
/** What of an article stands in a build: its own page, and pages below it. */
const placesOf = (slug: string) => [
  join('articles', `${slug}.html`),
  join('articles', slug, 'figures', 'f.html'),
  join('embed', slug, 'f.body'),
];

/** A build as `keepBuild` makes it: some articles drawn, the others carried from the last one. */
function makeBuild(index: number, drawn: readonly string[], carried: readonly string[]): string {
  const [last] = listBuilds();
  const name = `2026-01-${String(index + 1).padStart(2, '0')}Z`;
  const unfinished = join(folder, 'unfinished');
  for (const slug of drawn)
    for (const place of placesOf(slug)) {
      const file = join(unfinished, PAGES, place);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `${slug} of ${name}`);
    }
  mkdirSync(join(unfinished, PAGES), { recursive: true });
  sharePages(unfinished, drawn, name);
  if (last) carryPages(last, unfinished, carried);
  // What else a build has, so that it is one.
  mkdirSync(join(unfinished, 'data', 'articles'), { recursive: true });
  for (const part of ['sources.json', 'catalogue.json', 'build-record.json', join('.next', 'BUILD_ID')])
    writeFileSync(join(unfinished, part), '');
  renameSync(unfinished, join(folder, name));
  return name;
}

const filesBelow = (path: string) =>
  readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());

describe('the pages of articles', () => {
  it('are in each build as they were drawn last, and those that no build has are deleted', () => {
    const history = fc.array(fc.subarray(SLUGS), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(history, (drawings) => {
        for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
        const expected = new Map<string, Map<string, string>>();
        let state = new Map<string, string>();
        for (const [index, chosen] of drawings.entries()) {
          const drawn = index === 0 ? SLUGS : chosen;
          const name = makeBuild(
            index,
            drawn,
            SLUGS.filter((slug) => !drawn.includes(slug)),
          );
          state = new Map([...state, ...drawn.map((slug) => [slug, `${slug} of ${name}`] as const)]);
          expected.set(name, state);
          for (const old of listBuilds().slice(2)) rmSync(old, { recursive: true });
          dropPages(listBuilds());
        }
        for (const build of listBuilds())
          for (const [slug, words] of expected.get(build.slice(-'2026-01-01Z'.length)) ?? [])
            for (const place of placesOf(slug))
              expect(readFileSync(join(build, PAGES, place), 'utf8')).toBe(words);
        const used = new Set(
          listBuilds().flatMap((build) =>
            [...(expected.get(build.slice(-11)) ?? [])].map(([, words]) => words),
          ),
        );
        expect(filesBelow(join(folder, 'pages'))).toHaveLength(used.size * 2);
      }),
      { numRuns: 30 },
    );
  });

  it('are still there when all builds are moved together', () => {
    const name = makeBuild(0, SLUGS, []);
    const moved = `${folder}-moved`;
    renameSync(folder, moved);
    expect(readFileSync(join(moved, name, PAGES, 'embed', 'a', 'f.body'), 'utf8')).toBe(`a of ${name}`);
    renameSync(moved, folder);
  });

  it('that are gone are missed', () => {
    const name = makeBuild(0, SLUGS, []);
    const build = join(folder, name);
    expect(SLUGS.map((slug) => hasPages(build, slug))).toEqual([true, true, true]);
    rmSync(join(folder, 'pages', name, 'embed', 'a'), { recursive: true });
    rmSync(join(build, PAGES, 'articles', 'b.html'));
    expect(SLUGS.map((slug) => hasPages(build, slug))).toEqual([false, false, true]);
  });

  it('of a build that was never finished are deleted', () => {
    makeBuild(0, SLUGS, []);
    const orphan = join(folder, 'pages', '2026-02-01Z', 'articles', 'a');
    mkdirSync(orphan, { recursive: true });
    dropPages(listBuilds());
    expect(existsSync(dirname(dirname(orphan)))).toBe(false);
    expect(readdirSync(join(folder, 'pages'))).toHaveLength(1);
  });
});
