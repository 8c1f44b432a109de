import { ClaimCards } from '@/components/figure/claim-cards';
import { OriginList } from '@/components/figure/origin-list';
import { OTHER_DASHBOARD_NOTICES } from '@/data/addresses/page-fragments';
import type { Article } from '@/data/model/article';
import type { Figure, View } from '@/data/model/figure';
import { referencesBesideView } from '@/data/model/view-references';

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
          figureAddress={(figure) => `#figure-${figure}`}
        />
      </section>
      <div className="min-w-0">
        <OriginList article={article} references={[...references.values()]} backTo="figures" />
      </div>
    </div>
  );
}
