/** Whether an article’s original, fetched or given as a file, still holds each sentence that a number is quoted from. */
import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { originalUrl } from '@/data/addresses/original-url';
import { readArticleFiles } from '@/data/dataset/article-files';
import { listSlugs } from '@/data/dataset/articles-folder';
import { placeArticle } from '@/data/dataset/place-article';
import type { ArticleSource } from '@/data/model/article';
import { type ClaimInOriginal, compareOriginal } from '@/data/original/compare-original';
import { fetchPage, type Page } from '@/data/original/fetch-page';
import { normaliseText } from '@/data/original/normalise-text';
import { isFormat, takeIn, takeInAllWords } from '@/data/original/take-in';
import { readTextFile } from './read-text-file';
import { UsageError } from './usage-error';

function readOptions(args: readonly string[]) {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { html: { type: 'string' } },
  });
  const [slug, ...more] = positionals;
  if (slug === undefined || more.length > 0 || !listSlugs().includes(slug))
    throw new UsageError(`expected an article: ${listSlugs().join(', ')}; found “${positionals.join(' ')}”`);
  return { slug, file: values.html };
}

function readSource(slug: string): ArticleSource {
  const files = readArticleFiles(slug);
  const { source, faults } = 'faults' in files ? { source: undefined, ...files } : placeArticle(files);
  if (source && faults.every(({ rule }) => rule === 'undecided')) return source;
  throw new UsageError(
    `expected the dataset of “${slug}” without faults, found ${faults.length}: npm run audit`,
  );
}

const readFile = (file: string): Page => {
  const ending = extname(file).slice(1).toLowerCase();
  return { source: readTextFile(file), format: isFormat(ending) ? ending : 'html' };
};

async function readPage(url: string, file: string | undefined): Promise<Page> {
  if (file !== undefined) return readFile(file);
  try {
    return await fetchPage(url);
  } catch (error) {
    throw new UsageError(
      `${error instanceof Error ? error.message : String(error)}. Save the page, and name it with --html`,
    );
  }
}

/** The article, and all of its page where it is one. A page that reads as no article is looked at as a whole. */
function textsOf({ source, format }: Page): readonly string[] {
  const isPage = format === 'html' || format === 'htm';
  const whole = isPage ? [takeInAllWords(source)] : [];
  const texts = (() => {
    try {
      return [takeIn(source, format).text, ...whole];
    } catch (error) {
      if (whole.some((text) => text !== '')) return whole;
      throw new UsageError(error instanceof Error ? error.message : String(error));
    }
  })();
  return texts.map((text) => normaliseText(text).text);
}

function describe({ claim, standing }: ClaimInOriginal): string {
  const about = `${claim.id}: “${claim.raw}”`;
  if (standing.how === 'still there') return `${about} · still there`;
  if (standing.how === 'gone') return `${about} · gone: “${claim.quote}”`;
  const number = standing.isNumberKept ? 'the number is the same' : 'the number is not in it';
  return `${about} · changed: “${standing.before}” is now “${standing.after}”; ${number}`;
}

/**
 * Tells it number by number, and gives whether all are still there.
 * @throws UsageError where it could not be asked
 */
export async function checkSource(args: readonly string[], print: (line: string) => void): Promise<boolean> {
  const { slug, file } = readOptions(args);
  const { publication, claims } = readSource(slug);
  const url = originalUrl(publication);
  print(`${slug}: ${file ?? url}`);
  const found = compareOriginal(claims, textsOf(await readPage(url, file)));
  for (const one of found) print(`  ${describe(one)}`);
  const count = (how: string) => found.filter(({ standing }) => standing.how === how).length;
  print(`${slug}: ${count('still there')} still there, ${count('changed')} changed, ${count('gone')} gone`);
  return count('still there') === found.length;
}
