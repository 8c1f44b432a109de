import { figurePath } from '@/data/addresses/addresses';
import { FIGURE_NOTICES, OTHER_FIGURE_NOTICES } from '@/data/addresses/page-fragments';
import type { Article } from '@/data/model/article';
import type { Figure, View } from '@/data/model/figure';
import { claimOf } from '@/data/model/lookup';
import { placesOfClaim, referencesBesideView } from '@/data/model/view-references';
import { AddressNotice } from './address-notice';
import { Breadcrumbs } from './breadcrumbs';
import { ChartCue } from './chart-cue';
import { ClaimCards } from './claim-cards';
import { ClaimSelection } from './claim-selection';
import { CopyFigure } from './copy-figure';
import { FigureChart } from './figure-chart';
import { FigureNeighbours } from './figure-neighbours';
import { FigureTable } from './figure-table';
import { CARD_LINKS } from './mark-links';
import { MarksSwitch } from './marks-switch';
import { NoteList } from './note-list';
import { OriginList } from './origin-list';
import { PrintedAddress } from './printed-address';
import { Prose } from './prose';
import { SharePanel } from './share-panel';
import { SourceLine } from './source-line';
import { ViewSwitch } from './view-switch';

interface FigurePageProps {
  readonly article: Article;
  readonly figure: Figure;
  readonly view: View;
}

const TITLE_ID = 'takeaway';

/** One figure with everything that stands behind it. */
export function FigurePage({ article, figure, view }: FigurePageProps) {
  const { slug } = article.publication;
  return (
    <main id="content" className="mx-auto max-w-[84rem] px-[min(1rem,5vw)] @2xl:px-6">
      <Breadcrumbs article={article} here="Figure" />
      <PrintedAddress path={figurePath(slug, figure.slug, { view: view.id })} />
      <AddressNotice ids={FIGURE_NOTICES}>
        <p className="about-view">
          The address asks for a view that this figure does not have, so this is its first view. There{' '}
          {figure.views.length === 1 ? 'is only' : 'are'}:{' '}
          <span data-scale="">{figure.views.map(({ label }) => label).join(', ')}</span>.
        </p>
        <p className="about-number">
          The address selects a number that this figure does not draw, so none is selected. Choose a mark of
          the chart, or one of the sentences.
        </p>
      </AddressNotice>
      <ClaimSelection>
        <header className="max-w-[52rem]">
          <h1 id={TITLE_ID} className="text-[1.7rem] @2xl:text-4xl">
            <Prose article={article} prose={view.title ?? figure.title} />
          </h1>
          <p id="counted" className="mt-3 break-after-avoid text-soft">
            <Prose article={article} prose={view.subtitle ?? figure.subtitle} />
          </p>
        </header>
        <div className="mt-6 grid gap-x-12 gap-y-10 @5xl:grid-cols-[minmax(0,1fr)_24rem] @5xl:grid-rows-[auto_1fr]">
          <div className="min-w-0">
            <ViewSwitch articleSlug={slug} figure={figure} current={view} />
            <figure className="mt-5">
              <FigureChart
                article={article}
                view={view}
                links={CARD_LINKS}
                idPrefix={figure.slug}
                labelledBy="counted"
              />
              <figcaption className="mt-4 text-sm text-soft">
                <SourceLine article={article} />{' '}
                {view.layer === 'context' && 'Outside context in grey, with its sources below.'}
              </figcaption>
            </figure>
            <ChartCue />
            <CopyFigure article={article} figure={figure} view={view} />
          </div>
          <section aria-labelledby="sentences" className="sentence-pane min-w-0 @5xl:row-span-2">
            <h2 id="sentences" className="text-lg">
              Where the article says so
            </h2>
            <MarksSwitch />
            <ClaimCards
              article={article}
              claims={figure.claims.map((id) => claimOf(article, id))}
              isOpen={figure.claims.length === 1}
              hasSentences={view.form === 'voices'}
              notices={OTHER_FIGURE_NOTICES}
              backTo={TITLE_ID}
              chartsOf={(claim) =>
                placesOfClaim(article, claim, (one) => (one === figure ? view : undefined)).map((place) => ({
                  ...place,
                  address: figurePath(slug, place.figure.slug, { view: place.view.id, claim }),
                }))
              }
            />
          </section>
          <div className="min-w-0 space-y-8">
            <OriginList
              article={article}
              references={referencesBesideView(figure, view, article.derived, article.claims)}
              backTo={TITLE_ID}
            />
            <NoteList article={article} notes={figure.notes} />
          </div>
        </div>
        <FigureTable article={article} figure={figure} view={view} />
      </ClaimSelection>
      <SharePanel article={article} figure={figure} view={view} />
      <FigureNeighbours article={article} figure={figure} />
    </main>
  );
}
