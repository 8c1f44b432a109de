import { CARD, type PlacedCard } from './card-frame';
import { CardSvg } from './card-svg';
import { rasterise } from './rasterise';
import { renderMarkup } from './render-markup';

/** A preview card as a PNG of 1200 by 630 pixels. The same card always gives the same bytes. */
export const drawCard = async (card: PlacedCard): Promise<Uint8Array> =>
  rasterise(await renderMarkup(<CardSvg card={card} />), CARD.width);
