import type { ReactElement } from 'react';
import { pictureHeight } from '@/components/picture/draw-picture';
import type { OEmbedSite } from '@/data/addresses/oembed-fields';
import type { OEmbedTarget } from '@/data/addresses/oembed-target';
import { readSiteOrigin } from '@/data/addresses/origin';
import { findFigureOrComparison } from '@/data/comparability/comparison-figure';
import { findArticleOfFigure } from '@/data/comparability/find-compared';
import { loadSite } from '@/data/dataset/site';
import type { Article } from '@/data/model/article';
import { claimTitle } from '@/data/model/claim-title';
import type { Figure, View } from '@/data/model/figure';
import { claimOf, findView } from '@/data/model/lookup';
import { proseText } from '@/data/model/prose-text';
import { describeEmbedPage } from './draw-embed';
import { embedHeight } from './embed-height';
import { EmbedPage } from './embed-page';

interface Shown {
  readonly article: Article;
  readonly figure: Figure;
  readonly view: View;
}

/** @throws Error where the catalogue, which has found the names, and the articles differ. */
function lookUp(articleSlug: string, figureSlug: string, viewId?: string): Shown {
  const article = findArticleOfFigure(articleSlug, figureSlug);
  const figure = article && findFigureOrComparison(article, figureSlug);
  const view = figure && (viewId === undefined ? figure.views[0] : findView(figure, viewId));
  if (!article || !figure || !view) {
    throw new Error(
      `expected the view “${articleSlug}/${figureSlug}/${viewId}” of the catalogue, found none`,
    );
  }
  return { article, figure, view };
}

function titleOf(target: OEmbedTarget): string {
  const viewId =
    target.kind === 'figure'
      ? target.state.view
      : target.kind === 'claim'
        ? target.view
        : target.options.view;
  const { article, figure, view } = lookUp(target.article, target.figure, viewId);
  return target.kind === 'claim'
    ? claimTitle(article, claimOf(article, target.claim))
    : proseText(article, view.title ?? figure.title);
}

/** What oEmbed answers need to know of the site, sizes from what is really drawn. */
export const describeOEmbedSite = (render: (element: ReactElement) => string): OEmbedSite => ({
  origin: readSiteOrigin(),
  name: loadSite().name,
  titleOf,
  embedHeight: (articleSlug, figureSlug, { view, claim, fit }, width) => {
    const page = describeEmbedPage({
      ...lookUp(articleSlug, figureSlug, view),
      selected: claim,
      fit,
      notices: [],
    });
    return embedHeight(render(<EmbedPage {...page} />), width);
  },
  pictureHeight: (articleSlug, figureSlug, viewId, width) => {
    const { article, figure, view } = lookUp(articleSlug, figureSlug, viewId);
    return pictureHeight(article, figure, view, width);
  },
});
