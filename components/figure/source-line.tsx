import type { Article } from '@/data/model/article';
import { inQuotes } from '@/data/model/quote-marks';

/** The article that a chart's numbers are of, as it is cited. */
export function SourceLine({ article }: { readonly article: Article }) {
  const { title, language, publisher, whenPublished } = article.publication;
  return (
    <>
      Source:{' '}
      <span lang={language} data-cite="">
        {inQuotes(title)}
      </span>
      , {publisher}, <span data-cite="">{whenPublished}</span>.
    </>
  );
}
