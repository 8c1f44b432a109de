import { strToU8, zipSync } from 'fflate';
import { CITATION_FILES } from '@/data/addresses/addresses';
import type { Article } from '@/data/model/article';
import type { Figure } from '@/data/model/figure';
import { citeViews } from './citation';
import { writeCitations } from './citation-formats';
import { writeClaimsJson } from './claims-json';
import { datasetFilesOf } from './dataset-files';
import { writeFigureCsv } from './figure-csv';
import { writeFigureDatapackage } from './figure-datapackage';
import { writeFigureJson } from './figure-json';
import { writeFigureReadme } from './figure-readme';
import { writeReceipts } from './receipts';

/** A file that the caller adds: a picture of the figure. */
export interface ArchiveFile {
  /** A plain file name: “harm-bars-light.svg”. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The earliest time that ZIP can hold, for every file, so that equal content gives equal bytes. ZIP stores
 * local time without its zone, hence the local constructor.
 */
const MODIFIED = new Date(1980, 0, 1);

function assertPlainName({ name }: ArchiveFile): void {
  if (/^[a-z0-9][a-z0-9.~_-]*$/.test(name) && !name.includes('..')) return;
  throw new Error(
    `expected a plain file name (a-z, 0-9, “-”, “.”, “~”, “_”) for the archive, found “${name}”`,
  );
}

/**
 * A figure as a ZIP archive: README.txt, its sentences, data with its description, citations, the article's dataset and the given
 * pictures, in a folder named after the figure.
 * @throws Error on a picture whose name is not a plain file name or is taken
 */
export function buildFigureArchive(
  article: Article,
  figure: Figure,
  origin: string,
  pictures: readonly ArchiveFile[],
): Uint8Array {
  const citations = citeViews(article, figure, origin);
  const texts: Readonly<Record<string, string>> = {
    'README.txt': writeFigureReadme(article, figure, origin),
    'sentences.txt': writeReceipts(article, figure, origin),
    [`${figure.slug}.csv`]: writeFigureCsv(article, figure, origin),
    [`${figure.slug}.json`]: writeFigureJson(article, figure, origin),
    ...Object.fromEntries(
      datasetFilesOf(article).map(({ name, article: one }) => [name, writeClaimsJson(one)]),
    ),
    'datapackage.json': writeFigureDatapackage(article, figure, origin),
    ...Object.fromEntries(CITATION_FILES.map((file) => [file, writeCitations(citations, file).body])),
  };
  const files: Record<string, Uint8Array> = {};
  for (const [name, text] of Object.entries(texts)) files[`${figure.slug}/${name}`] = strToU8(text);
  for (const picture of pictures) {
    assertPlainName(picture);
    const path = `${figure.slug}/${picture.name}`;
    if (files[path]) throw new Error(`expected each name once in the archive, found “${picture.name}” twice`);
    files[path] = picture.bytes;
  }
  return zipSync(files, { mtime: MODIFIED, level: 9 });
}
