import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { articlesToDraw } from '@/app/articles-to-draw';
import { PageMarkup } from '@/app/page-markup';
import { describePage } from '@/app/page-metadata';
import { FigurePage } from '@/components/figure/figure-page';
import { JsonLd } from '@/components/figure/json-ld';
import { figureCardPath, figurePath } from '@/data/addresses/addresses';
import { readSiteOrigin } from '@/data/addresses/origin';
import { findArticle } from '@/data/dataset/load-articles';
import { describeFigureJsonLd } from '@/data/exports/schema-org';
import { findFigure, findView } from '@/data/model/lookup';
import { proseText } from '@/data/model/prose-text';

/** What both addresses of a figure's page are made from: its default view has no `state` segment. */
export interface FigureRouteProps {
  readonly params: Promise<{ readonly article: string; readonly figure: string; readonly state?: string }>;
}

/** Every figure of the articles that are drawn, for generateStaticParams. */
export const allFigureParams = () =>
  articlesToDraw().flatMap((article) =>
    article.figures.map((figure) => ({ article: article.publication.slug, figure: figure.slug })),
  );

/** Every view of every figure but its default one, for generateStaticParams. */
export const allFigureViewParams = () =>
  articlesToDraw().flatMap((article) =>
    article.figures.flatMap((figure) =>
      figure.views.slice(1).map((view) => ({
        article: article.publication.slug,
        figure: figure.slug,
        state: view.id,
      })),
    ),
  );

async function lookUp(params: FigureRouteProps['params']) {
  const names = await params;
  const article = findArticle(names.article);
  const figure = article && findFigure(article, names.figure);
  if (!article || !figure) notFound();
  const view = names.state === undefined ? figure.views[0] : findView(figure, names.state);
  if (!view) notFound();
  return { article, figure, view };
}

/** The tab's title, and what previews and embedding hosts read. The card follows the shared view. */
export async function describeFigureRoute({ params }: FigureRouteProps): Promise<Metadata> {
  const { article, figure, view } = await lookUp(params);
  const { slug } = article.publication;
  const viewId = view.id === figure.views[0].id ? undefined : view.id;
  return describePage({
    address: figurePath(slug, figure.slug, { view: viewId }),
    title: proseText(article, view.title ?? figure.title),
    description: proseText(article, view.subtitle ?? figure.subtitle),
    card: figureCardPath(slug, figure.slug, view.id),
    hasOEmbed: true,
  });
}

export async function renderFigureRoute({ params }: FigureRouteProps) {
  const { article, figure, view } = await lookUp(params);
  return (
    <PageMarkup>
      <FigurePage article={article} figure={figure} view={view} />
      <JsonLd data={describeFigureJsonLd(article, figure, view, readSiteOrigin())} />
    </PageMarkup>
  );
}
