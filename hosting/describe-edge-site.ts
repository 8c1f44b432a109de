/** What the edge function is given of the site: read from the articles once, when they are exported. */
import { pictureHeight } from '@/components/picture/draw-picture';
import type { Catalogue } from '@/data/addresses/catalogue';
import { PICTURE_WIDTHS } from '@/data/addresses/themes';
import { loadArticles } from '@/data/dataset/load-articles';
import { loadSite } from '@/data/dataset/site';
import type { Article } from '@/data/model/article';
import { claimTitle } from '@/data/model/claim-title';
import { proseText } from '@/data/model/prose-text';
import { headersOfKind } from './answer-headers';
import type { EdgeSite } from './edge/edge-site';

const viewsOf = (article: Article) =>
  article.figures.flatMap((figure) =>
    figure.views.map((view) => ({
      key: `${article.publication.slug}/${figure.slug}/${view.id}`,
      figure,
      view,
    })),
  );

const titlesOf = (article: Article) => [
  ...viewsOf(article).map(({ key, figure, view }) => [key, proseText(article, view.title ?? figure.title)]),
  ...article.claims.map((claim) => [
    `${article.publication.slug}/claims/${claim.id}`,
    claimTitle(article, claim),
  ]),
];

/** @param embedScript the source that allows the script of embeds */
export function describeEdgeSite(catalogue: Catalogue, origin: string, embedScript: string): EdgeSite {
  const articles = loadArticles();
  const headersOf = (kind: Parameters<typeof headersOfKind>[0]) => headersOfKind(kind, embedScript);
  return {
    origin,
    name: loadSite().name,
    catalogue,
    headers: {
      page: headersOf('page'),
      embed: headersOf('embed'),
      picture: headersOf('picture'),
      file: headersOf('file'),
      asset: headersOf('asset'),
      icon: headersOf('icon'),
    },
    titles: Object.fromEntries(articles.flatMap(titlesOf)),
    pictureHeights: Object.fromEntries(
      articles.flatMap((article) =>
        viewsOf(article).map(({ key, figure, view }) => [
          key,
          PICTURE_WIDTHS.map((width) => pictureHeight(article, figure, view, width)),
        ]),
      ),
    ),
  };
}
