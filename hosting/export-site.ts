/**
 * Writes the whole site as files, into a folder beside the last export that takes its place at the end: where
 * anything fails, the last export stays as it was.
 */
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { linkFile, move } from '@/app/link-files';
import { pathsBelow } from '@/app/paths-below';
import type { Catalogue, CatalogueArticle } from '@/data/addresses/catalogue';
import { articleAddresses, siteAddresses } from '@/data/addresses/every-address';
import type { EdgeSite } from './edge/edge-site';
import { type Rendering, writeAnswers } from './export-files';
import { type ExportRecord, keyOf, RECORD_FILE, readRecord } from './export-record';
import { writeHeadersFile } from './headers-file';
import { writeNginxConfig } from './nginx-config';
import { writeRedirectsFile } from './redirects-file';
import { writeEdge } from './write-edge';

/** What a host serves, within an export. */
const SITE_FOLDER = 'site';

export interface ExportRequest {
  /** Where the built server answers. */
  readonly server: string;
  /** The site's own origin, as its answers name it. */
  readonly origin: string;
  readonly catalogue: Catalogue;
  readonly folder: string;
  /** Whether to write the pages of the comparisons that the site links to. */
  readonly hasComparisons: boolean;
  /** What draws, and what is the site's own: where it differs, all is rendered again. */
  readonly build: string;
  /** The folder of the build's style sheets, scripts and icons. */
  readonly assets: string;
  /** The source that allows the script of embeds. */
  readonly embedScript: string;
  readonly edge: EdgeSite;
  readonly onProgress: (line: string) => void;
}

export interface Exported {
  readonly files: number;
  readonly bytes: number;
  readonly rendered: number;
  readonly kept: number;
}

/** The page that hosts show where there is nothing. */
async function writeMissingPage(server: string, site: string): Promise<void> {
  const response = await fetch(`${server}/nothing-here`);
  if (response.status !== 404)
    throw new Error(`expected the page of what is missing, found ${response.status}`);
  writeFileSync(join(site, '404.html'), await response.text());
}

/** Style sheets, the script of pages and icons, under names that change with their content. */
function copyAssets(assets: string, site: string): void {
  for (const folder of ['page', 'media'])
    cpSync(join(assets, folder), join(site, '_next', 'static', folder), { recursive: true });
  const chunks = join(assets, 'chunks');
  mkdirSync(join(site, '_next', 'static', 'chunks'), { recursive: true });
  for (const name of readdirSync(chunks).filter((one) => one.endsWith('.css')))
    copyFileSync(join(chunks, name), join(site, '_next', 'static', 'chunks', name));
}

/** A comparison of two articles is of both, and what was rendered for one of them is not replaced by what the other one had. */
function keepFile(from: string, to: string): void {
  if (!existsSync(to)) linkFile(from, to);
}

interface Writing extends ExportRequest {
  readonly site: string;
  readonly last: ExportRecord;
}

async function writeArticle(article: CatalogueArticle, writing: Writing) {
  const { origin, catalogue, folder, hasComparisons, build, site, last, server } = writing;
  const offered = catalogue.articles.filter(({ slug }) => article.offered?.includes(slug));
  const versions = offered.map(({ slug, version }) => [slug, version]);
  const key = keyOf(build, origin, hasComparisons, article, versions, catalogue.redirects);
  const before = last.articles[article.slug];
  const lies = (file: string) => existsSync(join(folder, SITE_FOLDER, file));
  if (before?.key === key && before.files.every(lies)) {
    for (const file of before.files) keepFile(join(folder, SITE_FOLDER, file), join(site, file));
    return { key, files: before.files, isKept: true };
  }
  const files = new Set<string>();
  const rendering: Rendering = { server, catalogue, folder: site, onWritten: (file) => files.add(file) };
  const linked = await writeAnswers(articleAddresses(article, origin), rendering);
  if (hasComparisons) await writeAnswers(linked, rendering);
  return { key, files: [...files].toSorted(), isKept: false };
}

function measure(site: string) {
  const files = pathsBelow(site, (entry) => entry.isFile());
  return { files: files.length, bytes: files.reduce((sum, file) => sum + statSync(file).size, 0) };
}

/** The new export takes the place of the last one, which is away for as long as two names change. */
function takePlace(fresh: string, folder: string): void {
  const old = `${folder}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(folder)) move(folder, old);
  renameSync(fresh, folder);
  rmSync(old, { recursive: true, force: true });
}

async function writeAll(request: ExportRequest, fresh: string): Promise<Exported> {
  const { server, catalogue, folder, onProgress } = request;
  const site = join(fresh, SITE_FOLDER);
  mkdirSync(site, { recursive: true });
  const writing: Writing = { ...request, site, last: readRecord(folder) };
  const articles: Record<string, { key: string; files: readonly string[] }> = {};
  let [rendered, kept] = [0, 0];
  for (const article of catalogue.articles) {
    const start = Date.now();
    const { key, files, isKept } = await writeArticle(article, writing);
    articles[article.slug] = { key, files };
    if (isKept) kept += files.length;
    else rendered += files.length;
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    onProgress(`${article.slug}: ${files.length} files ${isKept ? 'kept' : 'rendered'} in ${seconds} s`);
  }
  await writeAnswers(siteAddresses(), { server, catalogue, folder: site, onWritten: () => {} });
  await writeMissingPage(server, site);
  copyAssets(request.assets, site);
  writeFileSync(join(site, '_headers'), writeHeadersFile(request.embedScript));
  writeFileSync(join(site, '_redirects'), writeRedirectsFile(catalogue.redirects));
  await writeEdge(request.edge, fresh);
  writeFileSync(join(fresh, 'nginx.conf'), writeNginxConfig(catalogue, request));
  writeFileSync(join(fresh, RECORD_FILE), `${JSON.stringify({ articles } satisfies ExportRecord)}\n`);
  return { ...measure(site), rendered, kept };
}

/** @throws Error where any address fails; the last export is then as it was */
export async function exportSite(request: ExportRequest): Promise<Exported> {
  const fresh = `${request.folder}.new`;
  rmSync(fresh, { recursive: true, force: true });
  try {
    const exported = await writeAll(request, fresh);
    takePlace(fresh, request.folder);
    return exported;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}
