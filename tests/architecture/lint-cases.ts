import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A file with one import, and the path it would have in the repository. */
export interface LintCase {
  readonly path: string;
  readonly source: string;
}

interface BiomeReport {
  readonly diagnostics: readonly {
    readonly category: string;
    readonly location: { readonly path: string | { readonly file: string } };
  }[];
}

/** The second one refuses `require`, which the first does not look at in modules. */
const RULES = ['style/noRestrictedImports', 'style/noCommonJs'];

const BIOME = join(process.cwd(), 'node_modules', '.bin', 'biome');

/** The repository's own linter settings, without its version control, which a copy does not have. */
function copySettings(folder: string): void {
  const settings = JSON.parse(readFileSync('biome.json', 'utf8'));
  delete settings.vcs;
  delete settings.$schema;
  writeFileSync(join(folder, 'biome.json'), JSON.stringify(settings));
}

function runBiome(folder: string): BiomeReport {
  const args = [
    'lint',
    ...RULES.map((rule) => `--only=${rule}`),
    '--reporter=json',
    '--max-diagnostics=none',
    '.',
  ];
  try {
    return JSON.parse(
      execFileSync(BIOME, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe', maxBuffer: 2 ** 26 }),
    );
  } catch (error) {
    // Biome exits with an error where it has findings; they are on its standard output all the same.
    const { stdout } = error as { readonly stdout?: string };
    if (!stdout) throw error;
    return JSON.parse(stdout);
  }
}

/** Lints all cases at once with the repository's settings; gives the paths at which an import is refused. */
export function refusedPaths(cases: readonly LintCase[]): ReadonlySet<string> {
  const folder = mkdtempSync(join(tmpdir(), 'floors-'));
  try {
    copySettings(folder);
    for (const { path, source } of cases) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), source);
    }
    const refused = runBiome(folder).diagnostics.filter(({ category }) =>
      RULES.some((rule) => category === `lint/${rule}`),
    );
    return new Set(
      refused.map(({ location: { path } }) =>
        (typeof path === 'string' ? path : path.file).replace(/^\.\//, ''),
      ),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
