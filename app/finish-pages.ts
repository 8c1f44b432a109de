import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildSync } from 'esbuild';
import { dropFramework } from './drop-framework.js';
import { PAGE_SCRIPT_FILE } from './page-script-file.js';
import { pathsBelow } from './paths-below';
import { readPrerendered, writePrerendered } from './prerender-manifest';

const PAGES = join('.next', 'server', 'app');
const SCRIPT_SOURCE = join('components', 'figure', 'page-script', 'page-script.ts');

/** Writes the script where the server serves files for good, as `/_next/static/…`; its address. */
function writePageScript(): string {
  const { outputFiles } = buildSync({
    entryPoints: [SCRIPT_SOURCE],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    write: false,
  });
  const [script] = outputFiles;
  if (!script) throw new Error(`expected a script from ${SCRIPT_SOURCE}, found none`);
  const name = createHash('sha256').update(script.contents).digest('hex').slice(0, 16);
  const file = join('static', 'page', `${name}.js`);
  mkdirSync(dirname(join('.next', file)), { recursive: true });
  writeFileSync(join('.next', file), script.contents);
  const address = `/_next/${file}`;
  writeFileSync(PAGE_SCRIPT_FILE, JSON.stringify(address));
  return address;
}

const entriesNamed = (ending: string): readonly string[] =>
  pathsBelow(PAGES, ({ name }) => name.endsWith(ending));

/**
 * Follows `next build`: makes the one script of all pages, and leaves the framework's client out of every page that was
 * prerendered, with what only that client asks for.
 * @returns what was done, in a line
 * @throws Error where no page was prerendered
 */
export function finishPages(): string {
  const script = writePageScript();
  const pages = entriesNamed('.html');
  if (pages.length === 0) throw new Error(`expected prerendered pages under ${PAGES}, found none`);
  for (const file of pages) writeFileSync(file, dropFramework(readFileSync(file, 'utf8'), script));
  // The pages again, in the client's own form: four fifths of a build. The server reads such a file with each page, and
  // renders the page anew where it is missing, so they stay and are empty.
  for (const file of entriesNamed('.rsc')) writeFileSync(file, '');
  // And once more in parts, as the client asks for them ahead: four files a page. The server reads those that are
  // listed with the page.
  for (const folder of entriesNamed('.segments')) rmSync(folder, { recursive: true });
  for (const file of entriesNamed('.meta')) {
    const { segmentPaths: _, ...about } = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify(about));
  }
  writePrerendered(readPrerendered('.'));
  return `pages: ${pages.length} without the framework's client, with ${script}`;
}
