import { Fragment } from 'react';
import { WordMark } from '@/components/marks/word-mark';
import { claimCardId, claimNumberId } from '@/data/addresses/page-fragments';
import type { Article } from '@/data/model/article';
import type { Sentence } from '@/data/model/claim';
import { segmentText } from './text-segments';

interface ArticleReaderProps {
  readonly article: Article;
}

/** The blank lines between sentences that the frozen text keeps: where a paragraph ends. */
function groupIntoParagraphs(article: Article): readonly (readonly Sentence[])[] {
  const paragraphs: Sentence[][] = [];
  let previousEnd = 0;
  for (const sentence of article.sentences) {
    const between = article.text.slice(previousEnd, sentence.start);
    const last = paragraphs.at(-1);
    if (last && !between.includes('\n')) last.push(sentence);
    else paragraphs.push([sentence]);
    previousEnd = sentence.end;
  }
  return paragraphs;
}

function drawSentence(article: Article, sentence: Sentence) {
  return (
    <span key={sentence.id} id={sentence.id} className="sentence">
      {segmentText(article, sentence).map(({ text, claim, exclusion }) => {
        if (claim) {
          return (
            <Fragment key={claim.id}>
              <a
                id={claimNumberId(claim.id)}
                href={`#${claimCardId(claim.id)}`}
                className="number"
                data-claim={claim.id}
              >
                {text}
              </a>
              <WordMark estimate={claim} />
            </Fragment>
          );
        }
        if (exclusion) {
          return (
            <a key={exclusion.id} href={`#not-charted-${exclusion.id}`} className="not-charted">
              {text}
            </a>
          );
        }
        return text;
      })}
    </span>
  );
}

const STYLES: Readonly<Record<Sentence['kind'], string>> = {
  headline: 'text-2xl font-semibold leading-tight',
  body: 'leading-relaxed',
  'related-headline': 'text-sm text-soft',
};

/** The article's text, verbatim, with every number marked: charted, or not charted and why. */
export function ArticleReader({ article }: ArticleReaderProps) {
  const paragraphs = groupIntoParagraphs(article);
  const firstRelated = paragraphs.findIndex((one) => one[0]?.kind === 'related-headline');
  return (
    <div className="font-serif" lang={article.publication.language} data-article="">
      {paragraphs.map((paragraph, index) => (
        <div key={paragraph[0]?.id}>
          {index === firstRelated && (
            <p className="mt-6 border-t border-rule pt-3 font-sans text-xs text-soft">
              Headlines of related stories, printed below the report and not part of it:
            </p>
          )}
          <p className={`mt-3 ${STYLES[paragraph[0]?.kind ?? 'body']}`}>
            {paragraph.map((sentence, place) => (
              <span key={sentence.id}>
                {place > 0 && ' '}
                {drawSentence(article, sentence)}
              </span>
            ))}
          </p>
        </div>
      ))}
    </div>
  );
}
