import { claimPath } from '@/data/addresses/addresses';
import type { Article } from '@/data/model/article';
import { claimOf } from '@/data/model/lookup';
import { formatEstimate } from '@/data/model/number-format';
import { DataTable } from './data-table';
import { Prose } from './prose';

interface ClaimNotesTableProps {
  readonly article: Article;
  readonly claims: readonly string[];
}

/** What a chart of rows leaves out of each claim: it is a table already. */
export function ClaimNotesTable({ article, claims }: ClaimNotesTableProps) {
  return (
    <DataTable
      caption="The table: what the rows leave out"
      heads={['Number', 'Out of', 'What to know', 'In the article']}
      rows={claims.map((id) => {
        const claim = claimOf(article, id);
        return {
          key: id,
          cells: [
            <a
              key="number"
              href={claimPath(article.publication.slug, id)}
              data-claim={id}
              className="font-semibold"
            >
              {formatEstimate(claim, 'hedged')}
            </a>,
            <Prose key="base" article={article} prose={claim.base} />,
            <Prose key="note" article={article} prose={claim.note} />,
            <span key="raw" className="font-serif" data-article="">
              “{claim.raw}”
            </span>,
          ],
        };
      })}
    />
  );
}
