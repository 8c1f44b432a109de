import { ClaimCards } from '@/components/figure/claim-cards';
import { OriginList } from '@/components/figure/origin-list';
import { figurePath } from '@/data/addresses/addresses';
import { OTHER_DASHBOARD_NOTICES } from '@/data/addresses/page-fragments';
import type { Article } from '@/data/model/article';
import type { Figure, View } from '@/data/model/figure';
import { placesOfClaim, referencesBesideView } from '@/data/model/view-references';

/** Where all cards are shown. */
export const ORIGINS_ID = 'origins';

interface OriginCardsProps {
  readonly article: Article;
  /** What the page draws. */
  readonly drawn: readonly { readonly figure: Figure; readonly view: View }[];
}

/** What stands behind each number of the dashboard, once, however many charts draw it. */
export function OriginCards({ article, drawn }: OriginCardsProps) {
  const references = new Map(
    drawn
      .flatMap(({ figure, view }) => referencesBesideView(figure, view, article.derived, article.claims))
      .map((reference) => [`${reference.kind}-${reference.id}`, reference]),
  );
  const shownView = (figure: Figure) => drawn.find((one) => one.figure === figure)?.view;
  // A chart that the page does not show is on the figure's own page.
  const chartsOf = (claim: string) =>
    placesOfClaim(article, claim, shownView).map((place) => ({
      ...place,
      address:
        place.view === shownView(place.figure)
          ? `#figure-${place.figure.slug}`
          : figurePath(article.publication.slug, place.figure.slug, { view: place.view.id, claim }),
    }));
  return (
    <div className="grid gap-x-12 gap-y-8 @5xl:grid-cols-2">
      <p className="all-cards no-print text-sm @5xl:col-span-2">
        Choose a number to see where it comes from, or{' '}
        <a href={`#${ORIGINS_ID}`} className="inline-block py-1">
          show all sentences and sources
        </a>
      </p>
      <section aria-labelledby="behind-claims" className="min-w-0">
        <h2 id="behind-claims" className="text-2xl">
          Where the article says so
        </h2>
        <ClaimCards
          article={article}
          claims={article.claims}
          isOpen={false}
          hasSentences={drawn.some(({ view }) => view.form === 'voices')}
          notices={OTHER_DASHBOARD_NOTICES}
          backTo="figures"
          chartsOf={chartsOf}
        />
      </section>
      <div className="min-w-0">
        <OriginList article={article} references={[...references.values()]} backTo="figures" />
      </div>
    </div>
  );
}
