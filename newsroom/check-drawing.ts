/** The audit's last look: all is drawn as the site draws it, so that nothing fails in the build or when asked for. */
import { renderToStaticMarkup } from 'react-dom/server';
import { ChartInFrames } from '@/components/charts/chart-in-frames';
import { drawPicture } from '@/components/picture/draw-picture';
import { placeArticleCard } from '@/components/picture/place-article-card';
import { placeClaimCard } from '@/components/picture/place-claim-card';
import { placeFigureCard } from '@/components/picture/place-figure-card';
import { placeSiteCard } from '@/components/picture/place-site-card';
import { SITE_FILE } from '@/data/dataset/site';
import type { Fault } from '@/data/faults/fault';
import type { Article } from '@/data/model/article';
import type { Figure, View } from '@/data/model/figure';
import type { Site } from '@/data/schema/site-file';

const LINKS = { hrefOf: (kind: string, id: string) => `#${kind}-${id}`, selected: undefined };

/** @throws RangeError where a length is no number: a chart without rows, or an axis without an extent */
function assertFinite(markup: string): void {
  const [found] = /NaN|Infinity/.exec(markup.replaceAll(/>[^<]*</g, '><')) ?? [];
  if (found !== undefined) throw new RangeError(`a length of the chart is ${found}: is there a row to draw?`);
}

async function drawView(article: Article, figure: Figure, view: View): Promise<void> {
  assertFinite(renderToStaticMarkup(ChartInFrames({ article, view, links: LINKS, labelledBy: 'takeaway' })));
  placeFigureCard(article, figure, view);
  await drawPicture(article, figure, view, { typeface: 'named' });
}

/** What is drawn, and the entry that a fault in it points at. */
interface Drawing {
  readonly file: string;
  readonly id: string;
  readonly draw: () => unknown;
}

function drawingsOf(article: Article): readonly Drawing[] {
  const { publication, claims, figures } = article;
  return [
    { file: 'publication.yaml', id: publication.slug, draw: () => placeArticleCard(article) },
    ...claims.map((claim) => ({
      file: 'numbers.yaml',
      id: claim.id,
      draw: () => placeClaimCard(article, claim),
    })),
    ...figures.flatMap((figure) =>
      figure.views.map((view) => ({
        file: 'figures.yaml',
        id: `${figure.slug}/${view.id}`,
        draw: () => drawView(article, figure, view),
      })),
    ),
  ];
}

async function tryToDraw({ file, id, draw }: Drawing): Promise<readonly Fault[]> {
  try {
    await draw();
    return [];
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return [{ rule: 'drawing', file, id, expected: 'what can be drawn', found }];
  }
}

/** Whether the site's own card can be drawn, with one of the articles that it may show. */
export function checkSiteCard(site: Site, articles: readonly Article[]): readonly Fault[] {
  const featured = articles.find(({ publication }) => publication.slug === site.top) ?? articles[0];
  try {
    if (featured) placeSiteCard(featured, site);
    return [];
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return [{ rule: 'drawing', file: SITE_FILE, id: 'line', expected: 'a card that can be drawn', found }];
  }
}

/** Every view, and every preview card, that cannot be drawn, in the words of what refuses it. */
export const checkDrawing = async (article: Article): Promise<readonly Fault[]> =>
  (await Promise.all(drawingsOf(article).map(tryToDraw))).flat();
