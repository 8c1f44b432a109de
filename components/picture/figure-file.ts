/** A figure as a file, in each of the formats that it can be had in. */
import type { ExportFormat } from '@/data/addresses/addresses';
import { readSiteOrigin } from '@/data/addresses/origin';
import { PICTURE_THEMES, type PictureTheme } from '@/data/addresses/themes';
import { type ArchiveFile, buildFigureArchive } from '@/data/exports/figure-archive';
import { writeFigureCsv } from '@/data/exports/figure-csv';
import { writeFigureJson } from '@/data/exports/figure-json';
import { versionOf } from '@/data/exports/version';
import type { Article } from '@/data/model/article';
import type { Figure, View } from '@/data/model/figure';
import { drawPicture, type PictureOptions } from './draw-picture';
import { keepFiles } from './kept-files';
import { DEFAULT_WIDTH } from './picture-frame';
import { rasterise } from './rasterise';

export interface FileSubject extends Pick<PictureOptions, 'theme' | 'width'> {
  readonly article: Article;
  readonly figure: Figure;
  readonly view: View;
}

export interface FigureFile {
  readonly name: string;
  readonly contentType: string;
  readonly body: string | Uint8Array;
}

/** Pixels of a PNG per CSS pixel, so that it is sharp on dense screens. */
const PNG_DENSITY = 2;

const drawSvg = ({ article, figure, view, ...options }: FileSubject): Promise<string> =>
  drawPicture(article, figure, view, options);

async function drawPng({
  article,
  figure,
  view,
  theme,
  width = DEFAULT_WIDTH,
}: FileSubject): Promise<Uint8Array> {
  const svg = await drawPicture(article, figure, view, { theme, width, typeface: 'named' });
  return rasterise(svg, width * PNG_DENSITY);
}

/** Every view in every theme, as SVG and as PNG. */
async function drawAll(article: Article, figure: Figure): Promise<readonly ArchiveFile[]> {
  const files: ArchiveFile[] = [];
  for (const view of figure.views) {
    for (const theme of PICTURE_THEMES) {
      const subject = { article, figure, view, theme };
      const stem = stemOf(subject);
      files.push({ name: `${stem}.svg`, bytes: new TextEncoder().encode(await drawSvg(subject)) });
      files.push({ name: `${stem}.png`, bytes: await drawPng(subject) });
    }
  }
  return files;
}

/** “harm-bars-dark”: what is not the default is named. */
function stemOf({
  figure,
  view,
  theme,
}: Pick<FileSubject, 'figure' | 'view'> & { theme?: PictureTheme | undefined }) {
  const isOnlyView = figure.views.length === 1;
  const isDefaultTheme = theme === undefined || theme === PICTURE_THEMES[0];
  return [figure.slug, ...(isOnlyView ? [] : [view.id]), ...(isDefaultTheme ? [] : [theme])].join('-');
}

type Writer = (subject: FileSubject) => string | Uint8Array | Promise<string | Uint8Array>;

const FORMATS: Readonly<Record<ExportFormat, { readonly contentType: string; readonly write: Writer }>> = {
  svg: { contentType: 'image/svg+xml; charset=utf-8', write: drawSvg },
  png: { contentType: 'image/png', write: drawPng },
  csv: {
    contentType: 'text/csv; charset=utf-8',
    write: ({ article, figure }) => writeFigureCsv(article, figure, readSiteOrigin()),
  },
  json: {
    contentType: 'application/json',
    write: ({ article, figure }) => writeFigureJson(article, figure, readSiteOrigin()),
  },
  zip: {
    contentType: 'application/zip',
    write: async ({ article, figure }) =>
      buildFigureArchive(article, figure, readSiteOrigin(), await drawAll(article, figure)),
  },
};

/** Room for every picture of some ten articles at one width. */
const MOST_KEPT_BYTES = 32_000_000;

const kept = keepFiles<FigureFile>(MOST_KEPT_BYTES);

/** The file; the same subject always gives the same bytes, which are made once for all who ask and then kept. */
export function writeFigureFile(subject: FileSubject, format: ExportFormat): Promise<FigureFile> {
  const { article, view, theme, width } = subject;
  const { contentType, write } = FORMATS[format];
  const isPicture = format === 'svg' || format === 'png';
  const name = `${isPicture ? stemOf(subject) : subject.figure.slug}.${format}`;
  const options = isPicture ? [view.id, theme ?? PICTURE_THEMES[0], width ?? DEFAULT_WIDTH] : [];
  const key = [article.publication.slug, versionOf(article), name, ...options].join(' ');
  return kept.take(key, async () => ({ name, contentType, body: await write(subject) }));
}
