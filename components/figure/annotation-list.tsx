import type { Article } from '@/data/model/article';
import { sourceOf } from '@/data/model/lookup';
import { Prose } from './prose';
import { SourceLink } from './source-link';

interface AnnotationListProps {
  readonly article: Article;
  readonly claim: string;
}

/** What changed between the sources and the article, for one claim. */
export function AnnotationList({ article, claim }: AnnotationListProps) {
  const annotations = article.annotations.filter((annotation) => annotation.claims.includes(claim));
  if (annotations.length === 0) return null;
  return (
    <>
      <p className="mt-3 text-sm font-semibold">Between the sources and the article</p>
      <ul className="mt-1 list-disc space-y-1.5 pl-5">
        {annotations.map((annotation) => (
          <li key={annotation.id}>
            <Prose article={article} prose={annotation.text} />
            {annotation.source && (
              <>
                {' '}
                <span className="text-soft">
                  (<SourceLink source={sourceOf(article, annotation.source)} />)
                </span>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
