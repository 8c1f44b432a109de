import { MarkedSentence } from '@/components/article/marked-sentence';
import { figurePath } from '@/data/addresses/addresses';
import type { Article } from '@/data/model/article';
import type { Figure, View } from '@/data/model/figure';
import { claimOf } from '@/data/model/lookup';
import { FigureChart } from './figure-chart';
import { dashboardMarkLinks } from './mark-links';
import { Prose } from './prose';

interface FigureSectionProps {
  readonly article: Article;
  readonly figure: Figure;
  readonly view: View;
}

/** One figure on the dashboard: takeaway, chart and sentences; the rest is on its own page. */
export function FigureSection({ article, figure, view }: FigureSectionProps) {
  const { slug } = article.publication;
  const titleId = `title-${figure.slug}`;
  const address = figurePath(slug, figure.slug, { view: view === figure.views[0] ? undefined : view.id });
  return (
    <section
      id={`figure-${figure.slug}`}
      aria-labelledby={titleId}
      className="card border-t border-rule pt-6"
    >
      <h2 id={titleId} className="text-2xl">
        <a href={address} className="no-underline hover:underline">
          <Prose article={article} prose={view.title ?? figure.title} />
        </a>
      </h2>
      <p className="mt-1.5 max-w-prose text-sm text-soft">
        <Prose article={article} prose={view.subtitle ?? figure.subtitle} />
      </p>
      {figure.views.every(({ layer }) => layer === 'context') && (
        <p className="mt-1.5 max-w-prose text-sm text-soft">
          This chart needs other sources, so it shows them whether outside context is on or off.
        </p>
      )}
      <figure className="mt-5" aria-labelledby={titleId}>
        <FigureChart
          article={article}
          view={view}
          links={dashboardMarkLinks(article, figure, view.id)}
          idPrefix={figure.slug}
          labelledBy={titleId}
        />
      </figure>
      <details className="mt-4 text-sm">
        <summary className="py-1 font-semibold">Where the article says so</summary>
        <ul className="mt-1 space-y-2">
          {figure.claims.map((id) => (
            <li key={id}>
              <MarkedSentence article={article} span={claimOf(article, id).sentence} emphasised={id} />
            </li>
          ))}
        </ul>
      </details>
      <p className="no-print mt-2 flex flex-wrap gap-x-5 text-sm">
        <a href={address} className="inline-block py-1">
          Sentences, notes and table
        </a>
        <a href={`${address}#share`} className="inline-block py-1">
          Share, embed, download
        </a>
      </p>
    </section>
  );
}
