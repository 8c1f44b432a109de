import { Fragment } from 'react';
import { ArticleQuote } from '@/components/figure/article-quote';
import { WordMark } from '@/components/marks/word-mark';
import { claimPath } from '@/data/addresses/addresses';
import type { Article } from '@/data/model/article';
import { articleOfSpan } from '@/data/model/joined-article';
import type { Span } from '@/data/model/span';
import { segmentText } from './text-segments';

interface MarkedSentenceProps {
  readonly article: Article;
  readonly span: Span;
  /** The claim whose number is emphasised; the others keep their origin. */
  readonly emphasised: string;
}

/** One sentence, verbatim, with one number emphasised. */
export function MarkedSentence({ article, span, emphasised }: MarkedSentenceProps) {
  return (
    <ArticleQuote
      words={article.text.slice(span.start, span.end)}
      language={articleOfSpan(article, span).publication.language}
    >
      {segmentText(article, span).map(({ text, claim }) => {
        if (!claim) return text;
        if (claim.id === emphasised) {
          return (
            <Fragment key={claim.id}>
              <mark className="number" data-claim={claim.id}>
                {text}
              </mark>
              <WordMark estimate={claim} />
            </Fragment>
          );
        }
        return (
          <Fragment key={claim.id}>
            <a
              href={claimPath(article.publication.slug, claim.id)}
              aria-label={`${text}: this number’s own page`}
              data-claim={claim.id}
            >
              {text}
            </a>
            <WordMark estimate={claim} />
          </Fragment>
        );
      })}
    </ArticleQuote>
  );
}
