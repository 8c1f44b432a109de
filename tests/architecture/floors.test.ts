import { readdirSync } from 'node:fs';
import { basename, posix } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { pathsBelow } from '@/app/paths-below';
import { type LintCase, refusedPaths } from './lint-cases';
import { PACKAGES, ROOMS, type Room } from './rooms';

/** Every way to write an import. */
const FORMS: Readonly<Record<string, (source: string) => string>> = {
  named: (source) => `import { one } from '${source}';\nexport const two = one;\n`,
  type: (source) => `import type { One } from '${source}';\nexport type Two = One;\n`,
  effect: (source) => `import '${source}';\n`,
  reexport: (source) => `export { one } from '${source}';\n`,
  star: (source) => `export * from '${source}';\n`,
  dynamic: (source) => `export const one = () => import('${source}');\n`,
};

interface FloorCase extends LintCase {
  readonly isAllowed: boolean;
}

/** A module deep in one room and an importer in another, by alias and by relative path, in every form. */
function casesBetween(from: Room, to: Room): FloorCase[] {
  const target = `${to.folder}/deep/module`;
  return ['', 'deep/'].flatMap((depth) =>
    (['alias', 'relative'] as const).flatMap((style) =>
      Object.entries(FORMS).map(([form, write]) => {
        const name = `${style}-${form}-to-${to.folder.replaceAll('/', '-')}.ts`;
        const path = `${from.folder}/${depth}${name}`;
        const source = style === 'alias' ? `@/${target}` : posix.relative(posix.dirname(path), target);
        return { path, source: write(source), isAllowed: to.floor <= from.floor };
      }),
    ),
  );
}

// An article's folder may be imported by the list of articles alone, whatever the floor.
const OWN_ROOMS = ROOMS.filter(({ folder }) => folder !== 'data/articles');
const floorCases = ROOMS.flatMap((from) =>
  OWN_ROOMS.flatMap((to) => (from === to ? [] : casesBetween(from, to))),
);

const packageCases: readonly FloorCase[] = ROOMS.flatMap((from) =>
  PACKAGES.flatMap(({ name, lowest }) =>
    Object.entries(FORMS).map(([form, write]) => ({
      path: `${from.folder}/${form}-of-${name.replace(/\W/g, '-')}.ts`,
      source: write(name),
      isAllowed: from.floor >= lowest,
    })),
  ),
);

const articleCases: readonly FloorCase[] = [...ROOMS, { folder: 'tests/charts', floor: 7 }].flatMap(
  (from) => {
    const isAllowed = from.folder === 'data/articles' || from.floor === 7;
    const relative = posix.relative(from.folder, 'data/articles/some-article');
    return [
      { path: `${from.folder}/one-file.ts`, source: '@/data/articles/some-article/claims' },
      { path: `${from.folder}/one-folder.ts`, source: '@/data/articles/some-article' },
      { path: `${from.folder}/one-relative.ts`, source: `${relative}/claims` },
    ].map(({ path, source }) => ({ path, source: FORMS.named?.(source) ?? '', isAllowed }));
  },
);

const listCases: readonly FloorCase[] = ROOMS.map(({ folder, floor }) => ({
  path: `${folder}/list-of-articles.ts`,
  source: "import { loadSources } from '@/data/dataset/load-sources';\nexport const all = loadSources();\n",
  isAllowed: floor >= 1,
}));

const testCases: readonly FloorCase[] = ROOMS.map(({ folder }) => ({
  path: `${folder}/a-test.ts`,
  source: "import { one } from '@/tests/charts/one';\nexport const two = one;\n",
  isAllowed: false,
}));

const requireCases: readonly FloorCase[] = ROOMS.map(({ folder }) => ({
  path: `${folder}/required.ts`,
  source: "export const one = require('@/data/model/claim');\n",
  isAllowed: false,
}));

const ALL = { floorCases, packageCases, articleCases, listCases, testCases, requireCases };
let refused: ReadonlySet<string>;

beforeAll(() => {
  refused = refusedPaths(Object.values(ALL).flat());
}, 240_000);

const wrongly = (cases: readonly FloorCase[], isAllowed: boolean) =>
  cases
    .filter((one) => one.isAllowed === isAllowed && refused.has(one.path) === isAllowed)
    .map(({ path }) => path);

describe.each(Object.entries(ALL))('the linter on %s', (_name, cases) => {
  it('names no two cases alike', () => {
    expect(new Set(cases.map(({ path }) => path)).size).toBe(cases.length);
  });

  it('refuses every forbidden import', () => {
    expect(wrongly(cases, false)).toEqual([]);
  });

  it('lets every permitted import pass', () => {
    expect(wrongly(cases, true)).toEqual([]);
  });
});

describe('the rooms', () => {
  it.each(['data', 'components'])('has a floor for every folder of %s', (top) => {
    const folders = readdirSync(top, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const known = ROOMS.map(({ folder }) => folder);
    expect(folders.map(({ name }) => `${top}/${name}`).filter((folder) => !known.includes(folder))).toEqual(
      [],
    );
  });

  it('has no folder whose name says nothing', () => {
    const folders = readdirSync('.', { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !/^(node_modules|\.)/.test(entry.name))
      .flatMap((entry) => [
        entry.name,
        ...pathsBelow(entry.name, (inner) => inner.isDirectory())
          // Packages that one folder alone installs are named by others.
          .filter((path) => !path.includes('node_modules'))
          .map((path) => basename(path)),
      ]);
    expect(folders.filter((name) => /^(utils?|helpers?|lib|common|misc)$/.test(name))).toEqual([]);
  });
});
