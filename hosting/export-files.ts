/** Turns addresses into files: asks for each, and writes the answer where a static host serves it. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Catalogue } from '@/data/addresses/catalogue';
import { comparisonsLinkedFrom } from '@/data/addresses/every-address';
import { carryPolicy } from './carry-policy';
import { findFile, oEmbedFile } from './find-file';
import { withoutServerWays } from './without-server-ways';

/** Asked at once: the server draws in threads beside its main one. */
const AT_ONCE = 4;

export interface Rendering {
  /** Where the built server answers. */
  readonly server: string;
  readonly catalogue: Catalogue;
  readonly folder: string;
  /** Called after every file. */
  readonly onWritten: (file: string, bytes: number) => void;
}

/** @throws Error on an address that an export has no file for, which a list of addresses never holds */
export function fileOfAddress(address: string, catalogue: Catalogue): string {
  const url = new URL(address, 'http://site.invalid');
  const asked = url.searchParams.get('url');
  if (url.pathname === '/oembed' && asked !== null) {
    return oEmbedFile(asked, url.searchParams.get('format') ?? 'json');
  }
  const found = findFile(url.pathname, url.searchParams, catalogue);
  const [file] = found.kind === 'files' ? found.files : [];
  if (file === undefined) throw new Error(`expected a file for ${address}, found ${JSON.stringify(found)}`);
  return file;
}

const MOST_TRIES = 4;

/** Asked again where the connection broke: a server closes connections that were idle, at times as they are used. */
async function askServer(url: string, tries = 1): Promise<{ response: Response; body: Buffer }> {
  try {
    const response = await fetch(url, { redirect: 'manual' });
    return { response, body: Buffer.from(await response.arrayBuffer()) };
  } catch (error) {
    if (tries === MOST_TRIES) throw new Error(`${url}: expected an answer, found none`, { cause: error });
    return askServer(url, tries + 1);
  }
}

/** What a page is in an export, where it is not what the server sent. */
function writtenAs(file: string, html: string, policy: string): Buffer | undefined {
  if (file.startsWith('embed/')) return Buffer.from(carryPolicy(html, policy));
  return file.includes('/compare/') ? Buffer.from(withoutServerWays(html)) : undefined;
}

/**
 * The answer to one address, written; the comparisons that it links to.
 * @throws Error where the server answers with anything but 200, so that nothing half is exported
 */
async function writeAnswer(address: string, { server, catalogue, folder, onWritten }: Rendering) {
  const { response, body } = await askServer(server + address);
  if (response.status !== 200) {
    const said = body.subarray(0, 200).toString('utf8');
    throw new Error(`${address}: expected status 200, found ${response.status}: ${said}`);
  }
  const file = fileOfAddress(address, catalogue);
  const isPage = file.endsWith('.html');
  const html = isPage ? body.toString('utf8') : '';
  const policy = response.headers.get('Content-Security-Policy') ?? '';
  const written = writtenAs(file, html, policy) ?? body;
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  // It may be linked to the last export's file, which stays as it is.
  rmSync(path, { force: true });
  writeFileSync(path, written);
  onWritten(file, written.byteLength);
  return comparisonsLinkedFrom(html);
}

/** Writes the answers to all addresses; returns the comparisons that they link to. */
export async function writeAnswers(
  addresses: readonly string[],
  rendering: Rendering,
): Promise<readonly string[]> {
  const waiting = [...addresses];
  const linked = new Set<string>();
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      for (const path of await writeAnswer(next, rendering)) linked.add(path);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return [...linked];
}
