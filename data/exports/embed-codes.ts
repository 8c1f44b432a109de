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

/** The height that the embed needs in a frame of the width, in CSS pixels. */
export interface EmbedRoom {
  readonly width: number;
  readonly height: number;
}

export interface EmbedSizes {
  readonly picture: PictureSize;
  /** Of a frame that cannot fit its height. */
  readonly frameHeight: number;
  /** From narrow to wide. */
  readonly rooms: readonly EmbedRoom[];
}

/**
 * How much higher than told an embed may be, where a line breaks otherwise, in pixels: an element keeps that free, so
 * that nothing moves, and the embed fills it.
 */
const LINE = 24;

const round = (number: number): number => Math.round(number * 1000) / 1000;

/**
 * Room for the embed at any width of the column that it stands in: straight lines between the given widths,
 * as one length of a style sheet, so that nothing moves when the script puts the frame there.
 */
function writeRoom(rooms: readonly EmbedRoom[]): string {
  const [first, ...others] = rooms;
  if (!first) return '0px';
  const steps = others.map(({ width, height }, index) => {
    const before = rooms[index] ?? first;
    const across = width - before.width;
    const slope = round((height - before.height) / across);
    return slope === 0 ? '' : ` + clamp(0px,100cqw - ${before.width}px,${across}px)*${slope}`;
  });
  return `calc(${Math.ceil(first.height)}px${steps.join('')})`;
}

/** The codes of the share panel. Every one names the figure's page, so the receipts stay one step away. */
export function writeEmbedCodes(
  article: Article,
  figure: Figure,
  { view, claim }: { readonly view: View; readonly claim?: string | undefined },
  origin: string,
  { picture: size, frameHeight, rooms }: EmbedSizes,
): EmbedCodes {
  const { slug } = article.publication;
  // Named even where it is the default, so that a later default changes nothing that stands already.
  const state = { view: view.id, claim };
  const title = proseText(article, view.title ?? figure.title);
  const html = escapeHtml(title);
  const page = escapeHtml(absolute(figurePath(slug, figure.slug, state), origin));
  const picture = absolute(exportPath(slug, figure.slug, 'png', { view: view.id }), origin);
  const image = `<img src="${escapeHtml(picture)}" alt="${html}" width="${size.width}" height="${size.height}" loading="lazy" style="max-width:100%;height:auto;max-height:100%">`;
  const frameUrl = absolute(embedPath(slug, figure.slug, state), origin);
  const frame = escapeHtml(frameUrl);
  const spared = rooms.map(({ width, height }) => ({ width, height: height + LINE }));
  // A style sheet, unlike a style, goes where scripts go: room is kept only where the frame will come.
  const room = `<style>@media(scripting:enabled){sourced-figure[src="${frameUrl}"]>a{height:${writeRoom(spared)}}}</style>`;
  const element = `<sourced-figure src="${frame}" style="display:block;container-type:inline-size">`;
  return {
    // The height attribute stands where a host's filter takes the styles away.
    frame: `<div style="container-type:inline-size"><iframe src="${frame}" title="${html}" width="100%" height="${frameHeight}" loading="lazy" style="display:block;height:${writeRoom(rooms)};width:100%;border:0"></iframe></div>`,
    element: `<script async src="${absolute('/embed.js', origin)}"></script>${room}
${element}<a href="${page}" style="display:block">${image}</a></sourced-figure>`,
    pictureHtml: `<a href="${page}">${image}</a>`,
    pictureMarkdown: `[![${escapeMarkdown(title)}](${picture})](${absolute(figurePath(slug, figure.slug, state), origin)})`,
  };
}
