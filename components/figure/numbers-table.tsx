import type { ReactNode } from 'react';
import { firmnessOf } from '@/components/scales/series';
import { claimPath } from '@/data/addresses/addresses';
import type { Article } from '@/data/model/article';
import type { Figure, View } from '@/data/model/figure';
import { claimOf, contextOf, derivedOf, sourceOf, speakerOf } from '@/data/model/lookup';
import { formatEstimate } from '@/data/model/number-format';
import type { ReferenceKind } from '@/data/model/prose';
import { referencesBesideView } from '@/data/model/view-references';
import { DataTable } from './data-table';
import { Prose } from './prose';
import { SourceLink } from './source-link';

interface NumbersTableProps {
  readonly article: Article;
  readonly figure: Figure;
  readonly view: View;
}

interface Cells {
  readonly number: ReactNode;
  readonly counted: ReactNode;
  readonly place: ReactNode;
  readonly time: ReactNode;
  readonly origin: ReactNode;
  readonly firmness: string;
}

function claimCells(article: Article, id: string): Cells {
  const claim = claimOf(article, id);
  return {
    number: (
      <a href={claimPath(article.publication.slug, id)} data-claim={id} className="font-semibold">
        {formatEstimate(claim, 'hedged')}
      </a>
    ),
    counted: <Prose article={article} prose={claim.label} />,
    place: <Prose article={article} prose={claim.place} />,
    time: <Prose article={article} prose={claim.time} />,
    origin: `${speakerOf(article, claim.speaker).name}, in the article`,
    firmness: firmnessOf(claim),
  };
}

function contextCells(article: Article, id: string): Cells {
  const fact = contextOf(article, id);
  return {
    number: <span data-context={id}>{formatEstimate(fact, 'hedged')}</span>,
    counted: <Prose article={article} prose={fact.population} />,
    place: fact.place,
    time: <span data-cite="">{fact.year}</span>,
    origin: <SourceLink source={sourceOf(article, fact.source)} />,
    firmness: fact.isEstimate ? 'an estimate, by its own source' : `${firmnessOf(fact)}, by another source`,
  };
}

function derivedCells(article: Article, id: string): Cells {
  const derived = derivedOf(article, id);
  return {
    number: <span data-derived={id}>{formatEstimate(derived, 'hedged')}</span>,
    counted: (
      <>
        <Prose article={article} prose={derived.label} />:{' '}
        <Prose article={article} prose={derived.population} />
      </>
    ),
    place: <Prose article={article} prose={derived.place} />,
    time: <Prose article={article} prose={derived.time} />,
    origin: (
      <>
        Computed: <Prose article={article} prose={derived.formula} />
      </>
    ),
    firmness: 'as firm as its inputs',
  };
}

const CELLS: Readonly<Record<ReferenceKind, (article: Article, id: string) => Cells>> = {
  claim: claimCells,
  context: contextCells,
  derived: derivedCells,
};

const HEADS = ['Number', 'What it counts', 'Where', 'When', 'Who says so', 'How firm'] as const;

/** Every number that a view draws, as a table: the chart's equal for those who do not see it. */
export function NumbersTable({ article, figure, view }: NumbersTableProps) {
  return (
    <DataTable
      caption="The chart as a table: its numbers, with their origins"
      heads={HEADS}
      rows={referencesBesideView(figure, view, article.derived, article.claims).map(({ kind, id }) => {
        const { number, counted, place, time, origin, firmness } = CELLS[kind](article, id);
        return { key: `${kind}-${id}`, cells: [number, counted, place, time, origin, firmness] };
      })}
    />
  );
}
