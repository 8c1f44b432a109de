import { figurePath } from '@/data/addresses/addresses';
import { absolute, readSiteOrigin } from '@/data/addresses/origin';
import type { PictureTheme } from '@/data/addresses/themes';
import type { Article } from '@/data/model/article';
import type { Figure, View } from '@/data/model/figure';
import { proseText } from '@/data/model/prose-text';
import { cutTextsOf } from './cut-texts';
import { describeView } from './describe-view';
import { inlineTypeface } from './inline-typeface';
import { DEFAULT_WIDTH, frameFor, inkFor } from './picture-frame';
import { writePictureMetadata } from './picture-metadata';
import { PictureSvg } from './picture-svg';
import { type PlacedPicture, placePicture } from './place-picture';
import { renderMarkup } from './render-markup';

export interface PictureOptions {
  readonly theme?: PictureTheme | undefined;
  /** CSS pixels; it also chooses the layout. */
  readonly width?: number | undefined;
  /**
   * `inline` embeds the characters that the picture needs, so that the file stands alone; `named` leaves the
   * typefaces to a renderer that has them.
   */
  readonly typeface?: 'inline' | 'named';
}

/** Where the picture says that it comes from: the figure's page, with the view where it is not the default. */
function placesOf(article: Article, figure: Figure, view: View) {
  const origin = readSiteOrigin();
  const chosen = view.id === figure.views[0].id ? undefined : view.id;
  return {
    origin,
    address: absolute(figurePath(article.publication.slug, figure.slug, { view: chosen }), origin),
  };
}

/** Of this picture and no other of the site: two that are pasted into one page must not take each other's paints. */
const idPrefixOf = (article: Article, figure: Figure, view: View, theme: PictureTheme): string =>
  [article.publication.slug, figure.slug, view.id, theme].join('-');

function place(
  article: Article,
  figure: Figure,
  view: View,
  width: number,
  theme: PictureTheme,
): PlacedPicture {
  const { address } = placesOf(article, figure, view);
  return placePicture({
    article,
    figure,
    view,
    frame: frameFor(width),
    ink: inkFor(theme),
    address,
    idPrefix: idPrefixOf(article, figure, view, theme),
  });
}

/** The height of the picture at a width, in CSS pixels. */
export function pictureHeight(article: Article, figure: Figure, view: View, width = DEFAULT_WIDTH): number {
  const placed = place(article, figure, view, width, 'light');
  return Math.round((placed.height * width) / placed.width);
}

/**
 * A figure's view as a self-contained SVG document: title, subtitle, chart, sentences, sources, citation and
 * address, with its receipts as metadata. The same input always gives the same text.
 */
export async function drawPicture(
  article: Article,
  figure: Figure,
  view: View,
  { theme = 'light', width = DEFAULT_WIDTH, typeface = 'inline' }: PictureOptions = {},
): Promise<string> {
  const props = {
    placed: place(article, figure, view, width, theme),
    ink: inkFor(theme),
    idPrefix: idPrefixOf(article, figure, view, theme),
    form: view.form,
    width,
    title: proseText(article, view.title ?? figure.title),
    description: describeView(article, figure, view),
    metadata: writePictureMetadata(article, figure, view, placesOf(article, figure, view)),
  };
  const named = await renderMarkup(<PictureSvg {...props} typeface="" />);
  if (typeface === 'named') return named;
  const rules = await inlineTypeface(cutTextsOf(named));
  return renderMarkup(<PictureSvg {...props} typeface={rules} />);
}
