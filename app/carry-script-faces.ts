import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CARRIED_FACES } from '@/components/typeface/carried-faces';
import { carryScriptFaces } from '@/components/typeface/carry-script-faces';
import { articlesFolder } from '@/data/dataset/articles-folder';
import { SITE_FILE } from '@/data/dataset/site';
import { articleFiles } from './build-record';

/** Each character beyond ASCII once: most files are ASCII for the most part, and it is no other script. */
const lettersOf = (texts: readonly string[]): string =>
  [...new Set(texts.map((text) => text.replace(/\p{ASCII}+/gu, '')).join(''))].toSorted().join('');

/** The characters beyond ASCII of an article's files. */
export const lettersOfArticle = (slug: string): string =>
  lettersOf(
    articleFiles(slug)
      .filter((file) => /\.(?:txt|yaml|json)$/.test(file))
      .map((file) => readFileSync(file, 'utf8')),
  );

/**
 * Follows `next build`: carries the typefaces of other scripts that the articles’ pictures need, each with the
 * characters of the articles’ files alone. Most English articles need none.
 * @param letters of each article
 * @returns what was done, in a line
 */
export async function carryFacesOfArticles(letters: readonly string[]): Promise<string> {
  const siteFile = join(articlesFolder(), SITE_FILE);
  const ofSite = existsSync(siteFile) ? [readFileSync(siteFile, 'utf8')] : [];
  const written = await carryScriptFaces(lettersOf([...letters, ...ofSite]), CARRIED_FACES);
  const faces = written.map(([file, count]) => `${file} (${count} characters)`).join(', ');
  return `typefaces of other scripts: ${faces || 'none needed'}`;
}
