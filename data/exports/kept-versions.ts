import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articlesFolder } from '@/data/dataset/articles-folder';
import type { Article } from '@/data/model/article';
import { isVersion, versionOf } from './version';

/** Where an article's published versions lie. @throws Error on a slug that could leave the folder. */
export function versionsFolder(slug: string, root: string = articlesFolder()): string {
  if (!/^[a-z0-9-]+$/.test(slug)) {
    throw new Error(`expected an article's slug (a-z, 0-9 and hyphens), found “${slug}”`);
  }
  return join(root, slug, 'versions');
}

/** The versions kept of an article, sorted; none where none was ever published. */
export function keptVersions(slug: string, root?: string): readonly string[] {
  const folder = versionsFolder(slug, root);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .toSorted();
}

function parseArticle(content: string): Article | undefined {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}

/**
 * The article as it was at a version; undefined where that version was not kept.
 * @throws Error where the file's content is not of the version that its name says
 */
export function loadVersion(slug: string, version: string, root?: string): Article | undefined {
  const file = join(versionsFolder(slug, root), `${version}.json`);
  if (!isVersion(version) || !existsSync(file)) return undefined;
  const article = parseArticle(readFileSync(file, 'utf8'));
  const found = article ? versionOf(article) : 'no JSON';
  if (!article || found !== version) {
    throw new Error(
      `${file}: expected content of version ${version}, found ${found}. ` +
        'A published version is never edited: restore the file.',
    );
  }
  return article;
}

/** Every kept version of an article. */
export const loadVersions = (slug: string, root?: string): readonly Article[] =>
  keptVersions(slug, root).flatMap((version) => loadVersion(slug, version, root) ?? []);
