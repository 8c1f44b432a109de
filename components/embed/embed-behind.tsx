import type { ReactNode } from 'react';
import type { Article } from '@/data/model/article';
import { EmbedReceiptView } from './embed-receipt';
import type { EmbedReceipt } from './embed-receipts';

interface EmbedBehindProps {
  readonly article: Article;
  /** In the order in which they stand. */
  readonly receipts: readonly EmbedReceipt[];
  /** The id of the receipt that the address selects. */
  readonly selected: string | undefined;
  /** Whether they share one place, in which the first stands until a mark is chosen. */
  readonly isStacked: boolean;
  /** What is folded after the first; while it is open, so are the others. */
  readonly folded?: ReactNode;
}

/** What stands behind the marks. */
export function EmbedBehind({ article, receipts, selected, isStacked, folded }: EmbedBehindProps) {
  const [first, ...others] = receipts.map((receipt) => (
    <div key={receipt.id} id={receipt.id} className={receipt.id === selected ? 'on' : undefined}>
      <EmbedReceiptView article={article} receipt={receipt} />
      <button type="button" tabIndex={-1} aria-label="Close">
        ×
      </button>
    </div>
  ));
  return (
    <section aria-label="What stands behind the numbers" className={isStacked ? 'behind stack' : 'behind'}>
      {first}
      {folded}
      {others}
    </section>
  );
}
