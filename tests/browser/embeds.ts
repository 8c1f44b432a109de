/** Figures as embeds: one of each form, and every one for what follows from its data. */
import { embedPath } from '@/data/addresses/addresses';
import { EVERY_FIGURE_VIEW, type FigureViewPage, FORMS } from './pages';

const asEmbed = (site: FigureViewPage) => ({
  ...site,
  embed: embedPath(site.article.publication.slug, site.figure.slug, {
    view: site.view === site.figure.views[0] ? undefined : site.view.id,
  }),
});

export const EMBEDS = FORMS.map(asEmbed);
export const EVERY_EMBED = EVERY_FIGURE_VIEW.map(asEmbed);

/** From the narrowest column to a wide one, in CSS pixels. */
export const COLUMNS = [280, 360, 640, 1200];

/** Also in between, and on both sides of where a chart takes its next frame. */
export const EVERY_FRAME = [280, 330, 383, 384, 430, 475, 476, 540, 591, 592, 640, 720, 1200];
