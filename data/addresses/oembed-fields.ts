/** The fields of oEmbed answers, all sizes within the limits that the consumer gave. */
import { claimCardPath, claimPath, embedPath, exportPath, figureCardPath, figurePath } from './addresses';
import { type Catalogue, figureNamed } from './catalogue';
import { defaultViewOf } from './figure-state';
import { escapeMarkup } from './markup';
import type { OEmbedTarget } from './oembed-target';
import { absolute } from './origin';
import { EMBED_FITS, type EmbedFit, pictureWidthWithin } from './themes';

/** The view, the number that is selected in it, and the form of the embed. */
export interface ShownState {
  readonly view: string;
  readonly claim?: string | undefined;
  readonly fit: EmbedFit;
}

/** What the site knows beyond its addresses. Sizes are in CSS pixels. */
export interface OEmbedSite {
  readonly origin: string;
  /** What the site is called. */
  readonly name: string;
  readonly titleOf: (target: OEmbedTarget) => string;
  /** The height that the embed needs at the width. */
  readonly embedHeight: (article: string, figure: string, state: ShownState, width: number) => number;
  /** The height of the picture at the width. */
  readonly pictureHeight: (article: string, figure: string, view: string, width: number) => number;
}

/** CSS pixels; Infinity where the consumer set no limit. */
export interface OEmbedLimits {
  readonly width: number;
  readonly height: number;
}

export type OEmbedFields = Readonly<Record<string, string | number>>;

/** A column of text is rarely wider, and hosts that are narrower say so. */
const EMBED_WIDTH = 680;
/** WordPress shows no embed lower than this. What is too tall it clamps itself; other hosts show it whole. */
const LEAST_HEIGHT = 200;
/** A host whose column is wide on desktops shows the same answer on phones, WordPress up to this high. */
const PHONE = { width: 375, height: 1000 } as const;
/** The size of every preview card. */
const CARD = { width: 1200, height: 630 } as const;

function thumbnailOf(path: string, origin: string, limits: OEmbedLimits): OEmbedFields {
  if (limits.width < CARD.width || limits.height < CARD.height) return {};
  return {
    thumbnail_url: absolute(path, origin),
    thumbnail_width: CARD.width,
    thumbnail_height: CARD.height,
  };
}

type EmbedTarget = Exclude<OEmbedTarget, { kind: 'picture' }>;

/** The form that stays within the limits, if only one does: content is folded before a frame has to scroll. */
function fitWithin(
  heightOf: (fit: EmbedFit, width: number) => number,
  width: number,
  most: number,
): EmbedFit {
  if (most === Number.POSITIVE_INFINITY) return 'full';
  const isWithin =
    heightOf('full', width) <= most &&
    heightOf('full', Math.min(width, PHONE.width)) <= Math.max(most, PHONE.height);
  return isWithin ? 'full' : 'compact';
}

export function describeEmbed(target: EmbedTarget, site: OEmbedSite, limits: OEmbedLimits): OEmbedFields {
  const { article, figure } = target;
  const view = target.kind === 'figure' ? target.state.view : target.view;
  const claim = target.kind === 'figure' ? target.state.claim : target.claim;
  const asked = target.kind === 'figure' ? target.embed : undefined;
  const width = Math.min(limits.width, EMBED_WIDTH);
  const heightOf = (one: EmbedFit, at: number) =>
    Math.ceil(site.embedHeight(article, figure, { view, claim, fit: one }, at));
  const fit = asked?.fit === 'compact' ? asked.fit : fitWithin(heightOf, width, limits.height);
  const choice = { view, claim, ...asked, fit: fit === EMBED_FITS[0] ? undefined : fit };
  const needed = heightOf(fit, width);
  const height = Math.min(Math.max(needed, LEAST_HEIGHT), limits.height);
  const page =
    target.kind === 'claim' ? claimPath(article, target.claim) : figurePath(article, figure, { view, claim });
  const card =
    target.kind === 'claim' ? claimCardPath(article, target.claim) : figureCardPath(article, figure, view);
  const title = escapeMarkup(site.titleOf(target));
  const pageUrl = escapeMarkup(absolute(page, site.origin));
  const embedUrl = escapeMarkup(absolute(embedPath(article, figure, choice), site.origin));
  return {
    type: 'rich',
    html:
      `<blockquote><a href="${pageUrl}">${title}</a></blockquote>` +
      `<iframe src="${embedUrl}" width="${width}" height="${height}" title="${title}" ` +
      `frameborder="0"></iframe>`,
    width,
    height,
    ...thumbnailOf(card, site.origin, limits),
  };
}

type PictureTarget = Extract<OEmbedTarget, { kind: 'picture' }>;

/** The PNG of the picture, laid out for the width there is; where it is still too high, shown smaller. */
export function describePicture(
  target: PictureTarget,
  site: OEmbedSite,
  catalogue: Catalogue,
  limits: OEmbedLimits,
): OEmbedFields {
  const { article, figure, options } = target;
  const view = options.view ?? defaultViewOf(figureIn(catalogue, article, figure));
  const width = pictureWidthWithin(Math.min(options.width ?? EMBED_WIDTH, limits.width));
  const height = site.pictureHeight(article, figure, view, width);
  const scale = Math.min(1, limits.width / width, limits.height / height);
  return {
    type: 'photo',
    url: absolute(exportPath(article, figure, 'png', { ...options, width }), site.origin),
    width: Math.max(1, Math.floor(width * scale)),
    height: Math.max(1, Math.floor(height * scale)),
    ...thumbnailOf(figureCardPath(article, figure, view), site.origin, limits),
  };
}

function figureIn(catalogue: Catalogue, article: string, figure: string) {
  const named = catalogue.articles.find((one) => one.slug === article);
  const found = named && figureNamed(named, figure, catalogue.articles);
  if (!found) throw new Error(`expected the figure “${article}/${figure}” in the catalogue, found none`);
  return found;
}
