/** Every figure in every view as an embed: a new figure is tested by existing. */
import { embedPath } from '@/data/addresses/addresses';
import { FIGURE_VIEWS } from './pages';

export const EMBEDS = FIGURE_VIEWS.map((site) => ({
  ...site,
  embed: embedPath(site.article.publication.slug, site.figure.slug, {
    view: site.view === site.figure.views[0] ? undefined : site.view.id,
  }),
}));

/** From the narrowest column to a wide one, in CSS pixels. */
export const COLUMNS = [280, 360, 640, 1200];

/** Also in between, and on both sides of where a chart takes its next frame. */
export const EVERY_FRAME = [280, 330, 383, 384, 430, 475, 476, 540, 591, 592, 640, 720, 1200];
