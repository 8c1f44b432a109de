import { segmentText } from '@/components/article/text-segments';
import { articlePath, claimPath } from '@/data/addresses/addresses';
import type { Article } from '@/data/model/article';
import { speakerOf } from '@/data/model/lookup';
import { inQuotes } from '@/data/model/quote-marks';
import { DataTable } from './data-table';

/** Every sentence and who speaks in it: the table of the chart of voices. */
export function SentencesTable({ article }: { readonly article: Article }) {
  const { slug } = article.publication;
  return (
    <DataTable
      caption="The sentences in their order, and who speaks"
      heads={['Who speaks', 'Sentence']}
      rows={article.sentences.map((sentence) => ({
        key: sentence.id,
        cells: [
          <a key="speaker" href={`${articlePath(slug)}#${sentence.id}`}>
            {speakerOf(article, sentence.speaker).name}
            <span className="sr-only">
              , in the article:{' '}
              <span data-article="">{inQuotes(article.text.slice(sentence.start, sentence.end))}</span>
            </span>
          </a>,
          <span key="sentence" className="font-serif" data-article="">
            {segmentText(article, sentence).map(({ text, claim }) =>
              claim ? (
                <a key={claim.id} href={claimPath(slug, claim.id)} data-claim={claim.id}>
                  {text}
                </a>
              ) : (
                text
              ),
            )}
          </span>,
        ],
      }))}
    />
  );
}
