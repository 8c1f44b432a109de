import type { ReactNode } from 'react';
import { Prose } from '@/components/figure/prose';
import { firmnessOf } from '@/components/scales/series';
import type { Article } from '@/data/model/article';
import type { View } from '@/data/model/figure';
import { sourceOf, speakerOf } from '@/data/model/lookup';
import { formatEstimate } from '@/data/model/number-format';
import { sizesOfView } from '@/data/statistics/sizes-of-view';
import type { EmbedReceipt } from './embed-receipts';

interface EmbedTableRow {
  readonly id: string;
  readonly number: ReactNode;
  readonly counted: ReactNode;
  readonly origin: ReactNode;
}

/** The sample sizes that a computed number of them counts. */
function sizesBehind(article: Article, view: View, derivedId: string): readonly number[] {
  if (view.form !== 'sample-sizes') return [];
  const isByTies = derivedId === view.byTies;
  return sizesOfView(article, view)
    .filter((size) => size.isByTie === isByTies)
    .map(({ size }) => size);
}

/** A number of the table leads to its receipt, as its mark does. */
export function tableRowOf(
  article: Article,
  view: View,
  receipt: Exclude<EmbedReceipt, { kind: 'sentence' }>,
): EmbedTableRow {
  const { id } = receipt;
  const href = `#${id}`;
  switch (receipt.kind) {
    case 'claim': {
      const { claim } = receipt;
      return {
        id,
        number: (
          <a href={href} data-claim={claim.id}>
            {formatEstimate(claim, 'hedged')}
          </a>
        ),
        counted: (
          <>
            <Prose article={article} prose={claim.label} />;{' '}
            <Prose article={article} prose={claim.population} />. Where:{' '}
            <Prose article={article} prose={claim.place} />. When:{' '}
            <Prose article={article} prose={claim.time} />
          </>
        ),
        origin: `${speakerOf(article, claim.speaker).name}; ${firmnessOf(claim)}`,
      };
    }
    case 'context': {
      const { fact } = receipt;
      const { publisher, year } = sourceOf(article, fact.source);
      return {
        id,
        number: (
          <a href={href} data-context={fact.id}>
            {formatEstimate(fact, 'hedged')}
          </a>
        ),
        counted: (
          <>
            <Prose article={article} prose={fact.population} />, {fact.place},{' '}
            <span data-cite="">{fact.year}</span>
          </>
        ),
        origin: <span data-cite="">{year === null ? publisher : `${publisher}, ${year}`}</span>,
      };
    }
    case 'derived': {
      const { derived } = receipt;
      const sizes = sizesBehind(article, view, derived.id);
      return {
        id,
        number: (
          <a href={href} data-derived={derived.id}>
            {formatEstimate(derived, 'hedged')}
          </a>
        ),
        counted: (
          <>
            <Prose article={article} prose={derived.label} />
            {sizes.length > 0 && <span data-scale="">: {sizes.join(', ')}</span>}
          </>
        ),
        origin: 'computed by us',
      };
    }
  }
}
