import { Prose } from '@/components/figure/prose';
import type { Article } from '@/data/model/article';

/** Every number and quantity word that no chart draws, each with its reason. */
export function NotChartedList({ article }: { readonly article: Article }) {
  return (
    <dl className="mt-3 grid gap-x-10 gap-y-4 text-sm @2xl:grid-cols-2 @5xl:grid-cols-3">
      {article.exclusions.map((exclusion) => (
        <div
          key={exclusion.id}
          id={`not-charted-${exclusion.id}`}
          className="card border-l-4 border-rule pl-3"
        >
          <dt className="font-serif" data-article="">
            “{exclusion.raw}”
          </dt>
          <dd className="mt-0.5 text-soft">
            <Prose article={article} prose={exclusion.reason} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
