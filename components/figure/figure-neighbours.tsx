import { figurePath } from '@/data/addresses/addresses';
import type { Article } from '@/data/model/article';
import type { Figure } from '@/data/model/figure';
import { Prose } from './prose';

interface FigureNeighboursProps {
  readonly article: Article;
  readonly figure: Figure;
}

/** The figures before and after, in the dashboard's order. */
export function FigureNeighbours({ article, figure }: FigureNeighboursProps) {
  const index = article.figures.indexOf(figure);
  const neighbours = [
    { says: 'Before', other: article.figures[index - 1] },
    { says: 'Next', other: article.figures[index + 1] },
  ];
  return (
    <nav aria-label="Other figures" className="no-print mt-12 grid gap-4 @2xl:grid-cols-2">
      {neighbours.map(({ says, other }) =>
        other ? (
          <a
            key={says}
            href={figurePath(article.publication.slug, other.slug)}
            className="border-t-2 border-rule pt-2 no-underline hover:border-article"
          >
            <span className="text-sm text-soft">{says}</span>
            <span className="block font-serif font-semibold">
              <Prose article={article} prose={other.title} />
            </span>
          </a>
        ) : (
          <span key={says} />
        ),
      )}
    </nav>
  );
}
