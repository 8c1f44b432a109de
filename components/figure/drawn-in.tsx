import type { Article } from '@/data/model/article';
import type { Claim } from '@/data/model/claim';
import { figuresWithClaim } from '@/data/model/lookup';
import { formatEstimate } from '@/data/model/number-format';

interface DrawnInProps {
  readonly article: Article;
  readonly claim: Claim;
  /** Where a chart of the number stands. */
  readonly figureAddress: (figure: string) => string;
}

/** Every chart that draws a number, each one step away. */
export function DrawnIn({ article, claim, figureAddress }: DrawnInProps) {
  const figures = figuresWithClaim(article, claim.id);
  if (figures.length === 0) return null;
  return (
    <p className="no-print mt-2 text-sm">
      Drawn in figure{' '}
      {figures.map(({ slug }, index) => (
        <span key={slug}>
          {index > 0 && ', '}
          <a href={figureAddress(slug)} data-drawn-in="" className="px-0.5 py-1">
            <span className="sr-only">
              <span data-claim={claim.id}>{formatEstimate(claim, 'hedged')}</span> in figure{' '}
            </span>
            <span data-scale="">{article.figures.findIndex((one) => one.slug === slug) + 1}</span>
          </a>
        </span>
      ))}
    </p>
  );
}
