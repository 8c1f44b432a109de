/** An export of one figure, one claim and all that the site has as a whole, for the tests of exports. */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { siteCatalogue } from '@/app/site-catalogue';
import type { Catalogue } from '@/data/addresses/catalogue';
import type { AskHost } from '@/hosting/edge/edge-site';
import type { Exported } from '@/hosting/export-site';

export const WHOLE = siteCatalogue();

/** The first article that has a figure of two views with a number in it, and of it that figure and that number. */
function reduce(catalogue: Catalogue): Catalogue {
  for (const article of catalogue.articles) {
    const figure = article.figures.find(({ views, claims }) => views.length > 1 && claims.length > 0);
    const [claim] = figure?.claims ?? [];
    if (!figure || claim === undefined) continue;
    const kept = article.kept
      .filter(({ version }) => version !== article.version)
      .slice(0, 1)
      .map((one) => ({ ...one, figures: one.figures.filter(({ slug }) => slug === figure.slug) }));
    const reduced = { ...article, figures: [figure], claims: [claim], kept };
    return { ...catalogue, articles: [reduced] };
  }
  throw new Error('expected an article with a figure of two views, found none');
}

export const REDUCED = reduce(WHOLE);

/** A folder to export to, in one that says that scripts are modules, as the hosts of edge functions take them. */
export function newFolder(): string {
  const parent = mkdtempSync(join(tmpdir(), 'export-'));
  writeFileSync(join(parent, 'package.json'), '{ "type": "module" }');
  return join(parent, 'out');
}

export interface ThreeExports {
  readonly first: Exported;
  readonly again: Exported;
  /** Why the third failed, and whether it left the second. */
  readonly failure: string;
  readonly isAsBefore: boolean;
}

/** In a process of its own: what draws reads JSON as modules, which this runner does not. */
export async function exportThrice(server: string, folder: string): Promise<ThreeExports> {
  const command = ['node_modules/tsx/dist/cli.mjs', 'tests/browser/export-reduced-command.ts'];
  const { stdout } = await promisify(execFile)(process.execPath, [...command, server, folder]);
  return JSON.parse(stdout);
}

/** A plain static host: files by their names, pages without their ending, a page for what is missing. */
export const hostOf =
  (folder: string): AskHost =>
  async (path) => {
    const { pathname } = new URL(path, 'http://host.invalid');
    const plain = join(folder, 'site', decodeURIComponent(pathname));
    const tried = [plain, `${plain}.html`, join(plain, 'index.html')];
    const file = tried.find((one) => existsSync(one) && statSync(one).isFile());
    return file === undefined
      ? new Response('nothing here', { status: 404 })
      : new Response(readFileSync(file), { status: 200, headers: { ETag: '"one"' } });
  };
