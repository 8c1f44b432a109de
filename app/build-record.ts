/** What a build was made from: an article whose pages would be the same is not drawn again. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { acrossLinks } from '@/components/compare/across-links';
import { readSiteOrigin } from '@/data/addresses/origin';
import { articleFolder, articlesFolder, listSlugs } from '@/data/dataset/articles-folder';
import { SITE_FILE } from '@/data/dataset/site';
import type { Article } from '@/data/model/article';
import { BUILD_RECORD } from './served-builds.js';

export interface BuildRecord {
  /** What draws, and what is the site's own. */
  readonly code: string;
  /** By slug: the article's files. */
  readonly articles: Readonly<Record<string, string>>;
  /** By slug: whatever its pages are drawn from, numbers of other articles included. */
  readonly pages: Readonly<Record<string, string>>;
  /** By slug: the characters beyond ASCII of its files. */
  readonly letters: Readonly<Record<string, string>>;
}

const NOTHING: BuildRecord = { code: '', articles: {}, pages: {}, letters: {} };

/** What a build is made by; the articles stand elsewhere or are left out. */
const SOURCES = [
  'app',
  'components',
  'data',
  'hosting',
  'newsroom',
  'public',
  'next.config.js',
  'package-lock.json',
  'package.json',
  'postcss.config.mjs',
  'proxy.ts',
  'tsconfig.json',
];
const ARTICLES = join('data', 'articles');
/** Of an article's folder. */
const VERSIONS = 'versions';

/** Variables that the framework reads by itself. */
const environmentFiles = (): readonly string[] => readdirSync('.').filter((name) => name.startsWith('.env'));

/** What editors put beside a file that is open. */
const isEditors = (name: string): boolean => /^\.#|^\..*\.sw[a-p]$/.test(name);

const filesBelow = (path: string): readonly string[] => {
  if (path === ARTICLES) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .filter((name) => !isEditors(name))
    .flatMap((name) => filesBelow(join(path, name)));
};

/** A published version is never edited, and they are most of an article: their content is read where it is served. */
const isVersion = (file: string): boolean => basename(dirname(file)) === VERSIONS;

function contentOf(file: string): string | Buffer {
  if (!isVersion(file)) return readFileSync(file);
  const { size, mtimeMs } = statSync(file);
  return `${size} ${mtimeMs}`;
}

function digestOf(files: readonly string[], ...others: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(others));
  for (const file of files.toSorted()) hash.update(`\0${file}\0`).update(contentOf(file));
  return hash.digest('hex');
}

/** Every file of an article; one that is a link counts as what it leads to. */
export const articleFiles = (slug: string): readonly string[] =>
  readdirSync(articleFolder(slug), { recursive: true, encoding: 'utf8' })
    .filter((name) => !isEditors(basename(name)))
    .map((name) => join(articleFolder(slug), name))
    .filter((path) => statSync(path).isFile());

/** The record of a kept build; of none that says nothing is known. */
export function readBuildRecord(build: string | undefined): BuildRecord {
  const file = join(build ?? '', BUILD_RECORD);
  return build && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : NOTHING;
}

/** What of the site as it stands can be told without loading an article. */
export function recordFiles(): Pick<BuildRecord, 'code' | 'articles'> {
  const siteFile = join(articlesFolder(), SITE_FILE);
  const site = existsSync(siteFile) ? [siteFile] : [];
  return {
    code: digestOf(
      [...SOURCES, ...environmentFiles()].flatMap(filesBelow).concat(site),
      readSiteOrigin(),
      process.version,
    ),
    articles: Object.fromEntries(listSlugs().map((slug) => [slug, digestOf(articleFiles(slug))])),
  };
}

/** What the pages of each article are drawn from: its own files, and the words of other articles that they offer. */
export const recordPages = (
  articles: readonly Article[],
  digests: BuildRecord['articles'],
): BuildRecord['pages'] =>
  Object.fromEntries(
    articles.map((article) => {
      const { slug } = article.publication;
      const offered = article.claims.flatMap(({ id }) => acrossLinks(article, id, articles));
      return [
        slug,
        createHash('sha256')
          .update(JSON.stringify([digests[slug], offered]))
          .digest('hex'),
      ];
    }),
  );

/** The slugs whose entries are the same in both, of records made by the same code. */
export const sameIn = (
  part: 'articles' | 'pages',
  last: BuildRecord,
  now: Pick<BuildRecord, 'code'> & Partial<BuildRecord>,
): readonly string[] =>
  last.code === now.code
    ? Object.entries(now[part] ?? {}).flatMap(([slug, digest]) => (last[part][slug] === digest ? [slug] : []))
    : [];
