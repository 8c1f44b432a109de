import { embedPath, exportPath, figurePath } from '@/data/addresses/addresses';
import { absolute } from '@/data/addresses/origin';
import type { Article } from '@/data/model/article';
import type { Figure, View } from '@/data/model/figure';
import { proseText } from '@/data/model/prose-text';

/** Codes that put a figure's view into another page. */
export interface EmbedCodes {
  readonly frame: string;
  readonly element: string;
  readonly pictureHtml: string;
  readonly pictureMarkdown: string;
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Brackets and backslashes would end a Markdown label early. */
const escapeMarkdown = (text: string): string => text.replaceAll(/[[\]\\]/g, '\\$&');

/** The size at which the codes show the picture, in CSS pixels: said, so that room is kept for it. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** The codes of the share panel. Every one names the figure's page, so the receipts stay one step away. */
export function writeEmbedCodes(
  article: Article,
  figure: Figure,
  view: View,
  origin: string,
  size: PictureSize,
): EmbedCodes {
  const { slug } = article.publication;
  const viewId = view.id === figure.views[0].id ? undefined : view.id;
  const title = proseText(article, view.title ?? figure.title);
  const html = escapeHtml(title);
  const page = escapeHtml(absolute(figurePath(slug, figure.slug, { view: viewId }), origin));
  const frame = escapeHtml(absolute(embedPath(slug, figure.slug, { view: viewId }), origin));
  const picture = absolute(exportPath(slug, figure.slug, 'png', { view: viewId }), origin);
  const pictureLink = `<a href="${page}"><img src="${escapeHtml(picture)}" alt="${html}" width="${size.width}" height="${size.height}" loading="lazy"></a>`;
  return {
    frame: `<iframe src="${frame}" title="${html}" width="100%" height="640" loading="lazy" style="border:0"></iframe>`,
    element: `<script async src="${absolute('/embed.js', origin)}"></script>\n<sourced-figure src="${frame}">${pictureLink}</sourced-figure>`,
    pictureHtml: pictureLink,
    pictureMarkdown: `[![${escapeMarkdown(title)}](${picture})](${absolute(figurePath(slug, figure.slug, { view: viewId }), origin)})`,
  };
}
