import type { Article } from '@/data/model/article';
import type { Claim } from '@/data/model/claim';
import { formatEstimate } from '@/data/model/number-format';
import type { ClaimPlace } from '@/data/model/view-references';

/** Where a claim is found, and the address of that chart. */
export interface ClaimChart extends ClaimPlace {
  readonly address: string;
}

interface DrawnInProps {
  readonly article: Article;
  readonly claim: Claim;
  readonly charts: readonly ClaimChart[];
}

/** Every chart that draws a number, or where none does, that names it: each one step away. */
export function DrawnIn({ article, claim, charts }: DrawnInProps) {
  const [first] = charts;
  if (!first) return null;
  return (
    <p className="no-print mt-2 text-sm">
      {first.isDrawn ? 'Drawn in figure' : 'Named by figure'}{' '}
      {charts.map(({ figure, address }, index) => (
        <span key={figure.slug}>
          {index > 0 && ', '}
          <a href={address} data-drawn-in="" className="px-0.5 py-1">
            <span className="sr-only">
              <span data-claim={claim.id}>{formatEstimate(claim, 'hedged')}</span> in figure{' '}
            </span>
            <span data-scale="">{article.figures.indexOf(figure) + 1}</span>
          </a>
        </span>
      ))}
    </p>
  );
}
