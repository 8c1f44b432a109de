import { sentenceCardId } from '@/data/addresses/page-fragments';
import type { Article } from '@/data/model/article';
import { speakerOf } from '@/data/model/lookup';
import { ArticleQuote } from './article-quote';
import { CloseCard } from './close-card';

interface SentenceCardsProps {
  readonly article: Article;
  /** The id that closing a card leads to. */
  readonly backTo: string;
}

/** The sentences without a charted number, each shown only while its mark is chosen: all stand in the article. */
export function SentenceCards({ article, backTo }: SentenceCardsProps) {
  const isCharted = ({ start, end }: Article['sentences'][number]) =>
    article.claims.some(({ span }) => start <= span.start && span.end <= end);
  return article.sentences
    .filter((sentence) => !isCharted(sentence))
    .map((sentence) => (
      <li
        key={sentence.id}
        id={sentenceCardId(sentence.id)}
        data-card={sentenceCardId(sentence.id)}
        className="card boxed-card card-when-chosen"
      >
        <CloseCard backTo={backTo} />
        <p data-told="">
          {speakerOf(article, sentence.speaker).name}:{' '}
          <ArticleQuote
            words={article.text.slice(sentence.start, sentence.end)}
            language={article.publication.language}
          >
            {article.text.slice(sentence.start, sentence.end)}
          </ArticleQuote>
        </p>
      </li>
    ));
}
