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

interface AcrossLink {
  /** The comparison's one address: it may go by the other article. */
  readonly href: string;
  readonly number: string;
  readonly label: string;
  readonly from: string;
}

function linkTo(own: Article, id: string, { article, claim }: OfferedClaim): AcrossLink {
  const { slug } = own.publication;
  const other = nameNumber(slug, { article: article.publication.slug, id: claim.id });
  const named = canonicalComparison({}, { article: slug, numbers: [id, other] });
  return {
    href: comparePath(named.article, named.numbers),
    number: formatEstimate(claim, 'hedged'),
    label: proseText(article, claim.label),
    from: nameArticle(article),
  };
}

/** All that pages of an article show of other articles: ways to compare a number with some of theirs. */
export const acrossLinks = (
  article: Article,
  id: string,
  articles: readonly Article[],
): readonly AcrossLink[] =>
  offerAcross(article, numberOf(article, id), articles).map((offered) => linkTo(article, id, offered));

/** Ways to compare a number with some of other articles, each a citation of the article that it is of. */
export function AcrossLinks({ article, id }: AcrossLinksProps) {
  const links = acrossLinks(article, id, loadArticles());
  if (links.length === 0) return null;
  return (
    <details className="mt-2 text-sm">
      <summary className="py-1 font-semibold">With a number of another article, each on its own</summary>
      <ul className="mt-1 space-y-1">
        {links.map(({ href, number, label, from }) => (
          <li key={href}>
            <a href={href} className="inline-block py-1" data-cite="">
              {number} {label}
              <span className="text-soft">, in {from}</span>
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
