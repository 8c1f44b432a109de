import { claimPath, comparePath } from '@/data/addresses/addresses';
import { comparableWith } from '@/data/comparability/comparison';
import type { Article } from '@/data/model/article';
import type { Claim } from '@/data/model/claim';
import { formatEstimate } from '@/data/model/number-format';
import { ComparedName } from './compared-name';

/** So many are named beside a number; its own page has all of them. */
const MOST_OFFERED = 5;

/** “Compare with …” beside a number: those first that share an axis with it. */
export function CompareOffer({ article, claim }: { readonly article: Article; readonly claim: Claim }) {
  const { slug } = article.publication;
  const offered = comparableWith(article, claim.id).slice(0, MOST_OFFERED);
  if (offered.length === 0) return null;
  return (
    <details className="no-print mt-2 text-sm">
      <summary className="py-1 font-semibold">Compare with …</summary>
      <ul>
        {offered.map(({ id, comparability: { verdict } }) => (
          <li key={id}>
            <a href={comparePath(slug, [claim.id, id])} className="inline-block py-1" data-compare={verdict}>
              <ComparedName article={article} id={id} />
            </a>
          </li>
        ))}
        <li>
          <a href={`${claimPath(slug, claim.id)}#compare`} className="inline-block py-1">
            any other number
            <span className="sr-only" data-claim={claim.id}>
              {' '}
              with {formatEstimate(claim, 'hedged')}
            </span>
          </a>
        </li>
      </ul>
    </details>
  );
}
