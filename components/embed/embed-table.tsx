import { segmentText } from '@/components/article/text-segments';
import type { Article } from '@/data/model/article';
import type { View } from '@/data/model/figure';
import { speakerOf } from '@/data/model/lookup';
import type { EmbedReceipt } from './embed-receipts';
import { tableRowOf } from './embed-table-row';

interface EmbedTableProps {
  readonly article: Article;
  readonly view: View;
  readonly receipts: readonly EmbedReceipt[];
}

const HEADS = ['Number', 'What is counted', 'Who says so'] as const;
const SENTENCE_HEADS = ['Sentence', 'Who speaks'] as const;

function SentenceRows({ article }: { readonly article: Article }) {
  return article.sentences.map((sentence) => (
    <tr key={sentence.id}>
      <td data-article="">
        {segmentText(article, sentence).map(({ text, claim }) =>
          claim ? (
            <span key={claim.id} data-claim={claim.id}>
              {text}
            </span>
          ) : (
            text
          ),
        )}
      </td>
      <td>{speakerOf(article, sentence.speaker).name}</td>
    </tr>
  ));
}

/** What the chart draws, as a table: numbers, or sentences where it draws sentences. */
export function EmbedTable({ article, view, receipts }: EmbedTableProps) {
  const isOfSentences = view.form === 'voices';
  const rows = receipts.flatMap((receipt) =>
    receipt.kind === 'sentence' ? [] : [tableRowOf(article, view, receipt)],
  );
  return (
    <table>
      <caption>
        {isOfSentences ? 'Each sentence and who speaks in it' : 'Each number and where it comes from'}
      </caption>
      <thead>
        <tr>
          {(isOfSentences ? SENTENCE_HEADS : HEADS).map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {isOfSentences && <SentenceRows article={article} />}
        {rows.map(({ id, number, counted, origin }) => (
          <tr key={id}>
            <th scope="row">{number}</th>
            <td>{counted}</td>
            <td>{origin}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
