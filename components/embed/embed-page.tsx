import { ChartInFrames } from '@/components/charts/chart-in-frames';
import { Prose } from '@/components/figure/prose';
import { hedgeKeyOf } from '@/components/picture/hedge-key';
import type { ViewAccount } from '@/components/picture/view-account';
import type { EmbedFit } from '@/data/addresses/themes';
import type { Article } from '@/data/model/article';
import type { View } from '@/data/model/figure';
import { EmbedBehind } from './embed-behind';
import { EmbedFoot } from './embed-foot';
import { EmbedKey } from './embed-key';
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
  readonly fit: EmbedFit;
}

const rankOf = ({ id, kind }: EmbedReceipt, selected: string | undefined): number =>
  id === selected ? 0 : kind === 'claim' ? 1 : 2;

/** What stands until a mark is chosen is a sentence of the article. */
const sentenceFirst = (receipts: readonly EmbedReceipt[], selected: string | undefined) =>
  receipts.toSorted((one, other) => rankOf(one, selected) - rankOf(other, selected));

/** In a list, what stands behind marks comes first: the shares that sample sizes are computed from have none. */
const marksFirst = (view: View, receipts: readonly EmbedReceipt[]) =>
  view.form === 'sample-sizes'
    ? receipts.toSorted((one, other) => Number(one.kind === 'claim') - Number(other.kind === 'claim'))
    : receipts;

/**
 * The embed's content: takeaway, chart in each frame, what stands behind the marks, table, citation. The compact
 * one folds the subtitle, the key, the table and all sentences but one.
 */
export function EmbedPage(props: EmbedPageProps) {
  const { article, view, account, receipts, selected, address, notices, fit } = props;
  const isCompact = fit === 'compact';
  const stacked = isStacked(view, receipts, fit);
  const key = <EmbedKey entries={hedgeKeyOf(article, view.form, account.references)} form={view.form} />;
  const table = <EmbedTable article={article} view={view} receipts={receipts} />;
  const subtitle = (
    <p>
      <Prose article={article} prose={account.subtitle} />
    </p>
  );
  const behind = {
    article,
    receipts: stacked ? sentenceFirst(receipts, selected) : marksFirst(view, receipts),
    selected,
    isStacked: stacked,
  };
  return (
    <main>
      <figure aria-labelledby="t">
        <h1 id="t">
          <Prose article={article} prose={account.title} />
        </h1>
        {!isCompact && subtitle}
        <ChartInFrames
          article={article}
          view={view}
          links={{
            hrefOf: (kind, id) => `#${receiptId(kind, id)}`,
            selected: selected?.slice(selected.indexOf('-') + 1),
          }}
          labelledBy="t"
          isCompact={isCompact}
        />
        {!isCompact && key}
      </figure>
      {isCompact ? (
        <EmbedBehind
          {...behind}
          folded={
            <details>
              <summary>What stands behind every mark, and a table</summary>
              {subtitle}
              {key}
              {table}
            </details>
          }
        />
      ) : (
        <>
          <EmbedBehind {...behind} />
          {stacked && <p className="hint">Choose a mark to see what stands behind it.</p>}
          <details>
            <summary>As a table</summary>
            {table}
          </details>
        </>
      )}
      <EmbedFoot
        article={article}
        // The receipts that are folded name them too.
        sources={isCompact ? [] : account.sources.map(({ source }) => source)}
        address={address}
        notices={notices}
      />
    </main>
  );
}
