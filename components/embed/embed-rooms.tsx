import { renderMarkup } from '@/components/picture/render-markup';
import type { EmbedSizes } from '@/data/exports/embed-codes';
import type { Article } from '@/data/model/article';
import type { Figure, View } from '@/data/model/figure';
import { describeEmbedPage } from './draw-embed';
import { embedHeight } from './embed-height';
import { EmbedPage } from './embed-page';

/** Widths between which the height goes nearly straight: it jumps where the chart takes another of its frames. */
const WIDTHS = [280, 312, 348, 383, 384, 430, 475, 476, 530, 591, 592, 639, 640, 720, 800];

/** A column of text; narrower frames that cannot fit their height scroll down, never sideways. */
const COLUMN = 640;

/** The heights that a view's embed needs. */
export async function embedRooms(
  article: Article,
  figure: Figure,
  view: View,
  selected: string | undefined,
): Promise<Pick<EmbedSizes, 'frameHeight' | 'rooms'>> {
  const page = describeEmbedPage({ article, figure, view, selected, fit: 'full', notices: [] });
  const body = await renderMarkup(<EmbedPage {...page} />);
  return {
    frameHeight: embedHeight(body, COLUMN),
    rooms: WIDTHS.map((width) => ({ width, height: embedHeight(body, width) })),
  };
}
