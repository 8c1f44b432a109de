import { comparePath } from '@/data/addresses/addresses';
import { canonicalComparison } from '@/data/addresses/canonical-comparison';
import { type OfferedClaim, offerAcross } from '@/data/comparability/offer-across';
import { loadArticles } from '@/data/dataset/load-articles';
import type { Article } from '@/data/model/article';
import { nameArticle } from '@/data/model/joined-article';
import { numberOf } from '@/data/model/lookup';
import { formatEstimate } from '@/data/model/number-format';
import { nameNumber } from '@/data/model/number-name';
import { proseText } from '@/data/model/prose-text';

interface AcrossLinksProps {
  readonly article: Article;
  /** A number of the article. */
  readonly id: string;
}

/** The comparison's one address: it may go by the other article. */
function addressOf(own: Article, id: string, { article, claim }: OfferedClaim): string {
  const { slug } = own.publication;
  const other = nameNumber(slug, { article: article.publication.slug, id: claim.id });
  const named = canonicalComparison({}, { article: slug, numbers: [id, other] });
  return comparePath(named.article, named.numbers);
}

/** Ways to compare a number with some of other articles, each a citation of the article that it is of. */
export function AcrossLinks({ article, id }: AcrossLinksProps) {
  const offered = offerAcross(article, numberOf(article, id), loadArticles());
  if (offered.length === 0) return null;
  return (
    <details className="mt-2 text-sm">
      <summary className="py-1 font-semibold">With a number of another article, each on its own</summary>
      <ul className="mt-1 space-y-1">
        {offered.map((one) => (
          <li key={`${one.article.publication.slug} ${one.claim.id}`}>
            <a href={addressOf(article, id, one)} className="inline-block py-1" data-cite="">
              {formatEstimate(one.claim, 'hedged')} {proseText(one.article, one.claim.label)}
              <span className="text-soft">, in {nameArticle(one.article)}</span>
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
