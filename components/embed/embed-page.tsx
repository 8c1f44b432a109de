import { ChartInFrames } from '@/components/charts/chart-in-frames';
import { Prose } from '@/components/figure/prose';
import { hedgeKeyOf } from '@/components/picture/hedge-key';
import type { ViewAccount } from '@/components/picture/view-account';
import type { Article } from '@/data/model/article';
import type { View } from '@/data/model/figure';
import { EmbedFoot } from './embed-foot';
import { EmbedKey } from './embed-key';
import { EmbedReceiptView } from './embed-receipt';
import { type EmbedReceipt, isStacked, receiptId } from './embed-receipts';
import { EmbedTable } from './embed-table';

export interface EmbedPageProps {
  readonly article: Article;
  readonly view: View;
  readonly account: ViewAccount;
  readonly receipts: readonly EmbedReceipt[];
  /** The id of the receipt that the address selects. */
  readonly selected: string | undefined;
  /** Absolute URL of the figure's page, at the same view. */
  readonly address: string;
  /** What the reader must know about this very embed: a bad parameter, an older version. */
  readonly notices: readonly string[];
}

const rankOf = ({ id, kind }: EmbedReceipt, selected: string | undefined): number =>
  id === selected ? 0 : kind === 'claim' ? 1 : 2;

/** The embed's content: takeaway, chart in each frame, what stands behind the marks, table, citation. */
export function EmbedPage({ article, view, account, receipts, selected, address, notices }: EmbedPageProps) {
  const stacked = isStacked(view, receipts);
  // What stands until a mark is chosen is a sentence of the article.
  const listed = stacked
    ? receipts.toSorted((one, other) => rankOf(one, selected) - rankOf(other, selected))
    : receipts;
  return (
    <main>
      <figure aria-labelledby="t">
        <h1 id="t">
          <Prose article={article} prose={account.title} />
        </h1>
        <p>
          <Prose article={article} prose={account.subtitle} />
        </p>
        <ChartInFrames
          article={article}
          view={view}
          links={{
            hrefOf: (kind, id) => `#${receiptId(kind, id)}`,
            selected: selected?.slice(selected.indexOf('-') + 1),
          }}
          labelledBy="t"
        />
        <EmbedKey entries={hedgeKeyOf(article, view.form, account.references)} form={view.form} />
      </figure>
      <section aria-label="What stands behind the numbers" className={stacked ? 'behind stack' : 'behind'}>
        {listed.map((receipt) => (
          <div key={receipt.id} id={receipt.id} className={receipt.id === selected ? 'on' : undefined}>
            <EmbedReceiptView article={article} receipt={receipt} />
            <button type="button" tabIndex={-1} aria-label="Close">
              ×
            </button>
          </div>
        ))}
      </section>
      {stacked && <p className="hint">Choose a mark to see what stands behind it.</p>}
      <details>
        <summary>As a table</summary>
        <EmbedTable article={article} view={view} receipts={receipts} />
      </details>
      <EmbedFoot
        article={article}
        sources={account.sources.map(({ source }) => source)}
        address={address}
        notices={notices}
      />
    </main>
  );
}
