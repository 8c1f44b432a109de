/** What is the site’s own: `site.yaml` in the folder of the articles. Where there is none, all is as by default. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '@/data/faults/fault';
import { SITE_DEFAULTS, type Site, siteFile } from '@/data/schema/site-file';
import { articlesFolder } from './articles-folder';
import { readYaml, type YamlFile } from './yaml-file';

export const SITE_FILE = 'site.yaml';

export interface SiteRead {
  readonly site: Site;
  readonly faults: readonly Fault[];
  /** Absent where there is none, or none that can be read. */
  readonly file?: YamlFile;
}

const siteOf = (own: Partial<Site>): Site => {
  const site = { ...SITE_DEFAULTS, ...own };
  return { ...site, publisher: own.publisher ?? site.name };
};

/** The site as it is by default where its file cannot be read, and why. */
export function readSite(): SiteRead {
  const path = join(articlesFolder(), SITE_FILE);
  if (!existsSync(path)) return { site: siteOf({}), faults: [] };
  const read = readYaml(SITE_FILE, readFileSync(path, 'utf8'), siteFile);
  if ('fault' in read) return { site: siteOf({}), faults: [read.fault] };
  return { site: siteOf(read.content), faults: [], file: read.file };
}

let loaded: { readonly folder: string; readonly site: Site } | undefined;

/**
 * The site of this folder of articles. Read once, then kept.
 * @throws Error where its file cannot be read: the audit says where
 */
export function loadSite(): Site {
  const folder = articlesFolder();
  if (loaded?.folder === folder) return loaded.site;
  const { site, faults } = readSite();
  const [first] = faults;
  if (first)
    throw new Error(`${SITE_FILE}: expected ${first.expected}, found ${first.found}. Run npm run audit`);
  loaded = { folder, site };
  return site;
}
