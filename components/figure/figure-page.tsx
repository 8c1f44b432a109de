import type { FigureState } from '@/data/addresses/figure-state';
import type { Article } from '@/data/model/article';
import type { Figure } from '@/data/model/figure';
import { claimOf, findView } from '@/data/model/lookup';
import { AddressNotice } from './address-notice';
import { Breadcrumbs } from './breadcrumbs';
import { ClaimCard } from './claim-card';
import { ClaimSelection } from './claim-selection';
import { FigureChart } from './figure-chart';
import { FigureNeighbours } from './figure-neighbours';
import { FigureTable } from './figure-table';
import { MarkKeys } from './mark-keys';
import { figureMarkLinks } from './mark-links';
import { NoteList } from './note-list';
import { OriginList } from './origin-list';
import { Prose } from './prose';
import { SharePanel } from './share-panel';
import { ViewSwitch } from './view-switch';

interface FigurePageProps {
  readonly article: Article;
  readonly figure: Figure;
  readonly state: FigureState;
}

/** One figure with everything that stands behind it. */
export function FigurePage({ article, figure, state }: FigurePageProps) {
  const view = findView(figure, state.view) ?? figure.views[0];
  const { slug } = article.publication;
  return (
    <main id="content" className="mx-auto max-w-[84rem] px-[min(1rem,5vw)] @2xl:px-6">
      <Breadcrumbs article={article} here="Figure" />
      <AddressNotice figure={figure} bad={state.bad} />
      <ClaimSelection>
        <header className="max-w-[52rem]">
          <h1 id="takeaway" className="text-[1.7rem] @2xl:text-4xl">
            <Prose article={article} prose={view.title ?? figure.title} />
          </h1>
          <p className="mt-3 text-soft">
            <Prose article={article} prose={view.subtitle ?? figure.subtitle} />
          </p>
        </header>
        <div className="mt-6 grid gap-x-12 gap-y-10 @5xl:grid-cols-[minmax(0,1fr)_24rem] @5xl:grid-rows-[auto_1fr]">
          <div className="min-w-0">
            <ViewSwitch articleSlug={slug} figure={figure} current={view} claim={state.claim} />
            <figure className="mt-5" aria-labelledby="takeaway">
              <FigureChart
                article={article}
                view={view}
                links={figureMarkLinks(article, figure, state)}
                idPrefix={figure.slug}
                labelledBy="takeaway"
              />
              <figcaption className="mt-4 text-sm text-soft">
                Source: “{article.publication.title}”, {article.publication.publisher},{' '}
                <span data-cite="">{article.publication.whenPublished}</span>.{' '}
                {view.layer === 'context' && 'Outside context in grey, with its sources below.'}
              </figcaption>
            </figure>
            <p className="no-print mt-1 text-sm text-soft">Choose a mark to see where it comes from.</p>
          </div>
          <section aria-labelledby="sentences" className="min-w-0 @5xl:row-span-2">
            <h2 id="sentences" className="text-lg">
              Where the article says so
            </h2>
            <ol className="mt-3 space-y-4">
              {figure.claims.map((id) => (
                <ClaimCard
                  key={id}
                  article={article}
                  claim={claimOf(article, id)}
                  isSelected={state.claim === id}
                  isOpen={figure.claims.length === 1}
                />
              ))}
            </ol>
          </section>
          <div className="min-w-0 space-y-8">
            <OriginList article={article} figure={figure} view={view} />
            <NoteList article={article} notes={figure.notes} />
          </div>
        </div>
        <FigureTable article={article} figure={figure} view={view} />
      </ClaimSelection>
      <SharePanel article={article} figure={figure} view={view} claim={state.claim} />
      <FigureNeighbours article={article} figure={figure} />
      <MarkKeys />
    </main>
  );
}
