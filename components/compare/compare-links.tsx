import { comparePath } from '@/data/addresses/addresses';
import { comparableWith } from '@/data/comparability/comparison';
import type { Article } from '@/data/model/article';
import { ComparedName } from './compared-name';

interface CompareLinksProps {
  readonly article: Article;
  /** A number of the article. */
  readonly id: string;
}

const HEADS = [
  { verdict: 'shared', head: 'On one axis' },
  { verdict: 'own', head: 'Each on its own: the lengths must not be compared' },
  { verdict: 'none', head: 'Not at all, with the reason' },
] as const;

/** Ways to compare a number with the article's others, those first that share an axis with it. */
export function CompareLinks({ article, id }: CompareLinksProps) {
  const others = comparableWith(article, id);
  return HEADS.map(({ verdict, head }) => {
    const some = others.filter(({ comparability }) => comparability.verdict === verdict);
    if (some.length === 0) return null;
    return (
      <details key={verdict} open={verdict === 'shared'} className="mt-2 text-sm">
        <summary className="py-1 font-semibold">{head}</summary>
        <ul className="mt-1 space-y-1">
          {some.map((other) => (
            <li key={other.id}>
              <a href={comparePath(article.publication.slug, [id, other.id])} className="inline-block py-1">
                <ComparedName article={article} id={other.id} />
              </a>
            </li>
          ))}
        </ul>
      </details>
    );
  });
}
