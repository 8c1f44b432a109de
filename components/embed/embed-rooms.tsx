import { renderMarkup } from '@/components/picture/render-markup';
import type { EmbedSizes } from '@/data/exports/embed-codes';
import type { Article } from '@/data/model/article';
import type { Figure, View } from '@/data/model/figure';
import { describeEmbedPage } from './draw-embed';
import { embedHeights } from './embed-height';
import { EmbedPage } from './embed-page';
import { lineAbove } from './line-above';

/** CSS pixels: columns that codes fit. */
const COLUMNS = { least: 280, most: 800 } as const;
/** How far apart heights are looked at where there is time, and where a reader waits for the page. */
export const ROOM_STEPS = { fine: 4, coarse: 40 } as const;
/** The last widths before the chart takes its next frame, or the title its larger size. */
const BEFORE_JUMPS = [383, 475, 591, 639];
const widthsBy = (step: number): readonly number[] =>
  [
    ...Array.from(
      { length: (COLUMNS.most - COLUMNS.least) / step + 1 },
      (_, index) => COLUMNS.least + step * index,
    ),
    ...BEFORE_JUMPS,
  ].toSorted((one, other) => one - other);
/** Of the height; little, since a line of text that breaks otherwise takes up to a twentieth. */
const SPARE = 0.01;

/** A column of text; narrower frames that cannot fit their height scroll down, never sideways. */
const COLUMN = 640;

/** The heights that a view's embed needs. */
export async function embedRooms(
  article: Article,
  figure: Figure,
  view: View,
  selected: string | undefined,
  step: number = ROOM_STEPS.fine,
): Promise<Pick<EmbedSizes, 'frameHeight' | 'rooms'>> {
  const page = describeEmbedPage({ article, figure, view, selected, fit: 'full', notices: [] });
  const body = await renderMarkup(<EmbedPage {...page} />);
  const heightAt = embedHeights(body);
  return {
    frameHeight: heightAt(COLUMN),
    rooms: lineAbove(
      widthsBy(step).map((width) => ({ width, height: heightAt(width) })),
      SPARE,
    ),
  };
}
