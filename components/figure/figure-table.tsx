import type { Article } from '@/data/model/article';
import type { Figure, View } from '@/data/model/figure';
import { NumbersTable } from './numbers-table';
import { SampleSizeList } from './sample-size-list';
import { SentencesTable } from './sentences-table';

interface FigureTableProps {
  readonly article: Article;
  readonly figure: Figure;
  readonly view: View;
}

/** The chart as a table: of sentences where it draws sentences, else of numbers. */
export function FigureTable({ article, figure, view }: FigureTableProps) {
  return (
    <section id="table" className="mt-10">
      {view.form === 'voices' ? (
        <SentencesTable article={article} />
      ) : (
        <NumbersTable article={article} figure={figure} view={view} />
      )}
      {view.form === 'sample-sizes' && <SampleSizeList article={article} view={view} />}
    </section>
  );
}
