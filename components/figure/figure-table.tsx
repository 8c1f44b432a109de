import type { Article } from '@/data/model/article';
import type { Figure, View } from '@/data/model/figure';
import { ClaimNotesTable } from './claim-notes-table';
import { NumbersTable } from './numbers-table';
import { SampleSizeList } from './sample-size-list';
import { SentencesTable } from './sentences-table';

interface FigureTableProps {
  readonly article: Article;
  readonly figure: Figure;
  readonly view: View;
}

/** Of sentences where the chart draws sentences; beside a chart that is a table, what it does not say. */
function Table({ article, figure, view }: FigureTableProps) {
  if (view.form === 'voices') return <SentencesTable article={article} />;
  if (view.form === 'claim-rows') return <ClaimNotesTable article={article} claims={view.claims} />;
  return <NumbersTable article={article} figure={figure} view={view} />;
}

/** The chart as a table. */
export function FigureTable({ article, figure, view }: FigureTableProps) {
  return (
    <section id="table" className="mt-10">
      <Table article={article} figure={figure} view={view} />
      {view.form === 'sample-sizes' && <SampleSizeList article={article} view={view} />}
    </section>
  );
}
