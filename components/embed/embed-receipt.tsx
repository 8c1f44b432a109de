import { Fragment } from 'react';
import { segmentText } from '@/components/article/text-segments';
import { Prose } from '@/components/figure/prose';
import { WordMark } from '@/components/marks/word-mark';
import { claimsIn } from '@/components/scales/place-voices';
import { firmnessOf } from '@/components/scales/series';
import { claimPath } from '@/data/addresses/addresses';
import { absolute, readSiteOrigin } from '@/data/addresses/origin';
import type { Article } from '@/data/model/article';
import type { Claim } from '@/data/model/claim';
import type { Source } from '@/data/model/context-fact';
import { articleOfSpan, homeOf, nameArticle } from '@/data/model/joined-article';
import { sourceOf, speakerOf } from '@/data/model/lookup';
import { formatEstimate } from '@/data/model/number-format';
import { proseText } from '@/data/model/prose-text';
import { inQuotes, quoteMarksOf } from '@/data/model/quote-marks';
import type { Span } from '@/data/model/span';
import type { EmbedReceipt } from './embed-receipts';

interface QuoteProps {
  readonly article: Article;
  readonly span: Span;
  readonly emphasised: readonly string[];
  readonly hasMarks?: boolean;
}

/** A sentence of the article, verbatim, the numbers of the given claims emphasised. */
function Quote({ article, span, emphasised, hasMarks = true }: QuoteProps) {
  const hasOwnQuotes = quoteMarksOf(article.text.slice(span.start, span.end))[0] === '‘';
  return (
    <q
      className={hasOwnQuotes ? 's' : undefined}
      lang={article.parts && articleOfSpan(article, span).publication.language}
      data-article=""
    >
      {segmentText(article, span).map(({ text, claim }) => {
        if (!claim) return text;
        const Element = emphasised.includes(claim.id) ? 'mark' : 'span';
        return (
          <Fragment key={claim.id}>
            <Element data-claim={claim.id}>{text}</Element>
            {hasMarks && <WordMark estimate={claim} />}
          </Fragment>
        );
      })}
    </q>
  );
}

/** Whose words or numbers they are, where those of two articles are compared. */
function OfArticle({ article, id }: { readonly article: Article; readonly id: string }) {
  if (!article.parts) return null;
  return (
    <>
      {' '}
      Article: <cite data-cite="">{nameArticle(homeOf(article, id).article)}</cite>.
    </>
  );
}

interface ClaimReceiptProps {
  readonly article: Article;
  readonly claim: Claim;
  /** A number that another is computed from stands in that one's receipt, and takes as little room as it can. */
  readonly isInput?: boolean;
}

function ClaimReceipt({ article, claim, isInput = false }: ClaimReceiptProps) {
  return (
    <>
      <Quote article={article} span={claim.sentence} emphasised={[claim.id]} hasMarks={!isInput} />
      <p>
        {speakerOf(article, claim.speaker).name}; {firmnessOf(claim)}. Counted:{' '}
        <Prose article={article} prose={claim.population} />.
        <OfArticle article={article} id={claim.id} />
        {!isInput && (
          <>
            {' '}
            <a
              href={absolute(`${claimPath(article.publication.slug, claim.id)}#compare`, readSiteOrigin())}
              // Among the links of an embed, “Compare” alone does not say what.
              aria-label={`Compare ${formatEstimate(claim, 'hedged')} ${proseText(article, claim.label)}`}
              data-claim={claim.id}
              target="_blank"
              rel="noopener"
            >
              Compare
            </a>
          </>
        )}
      </p>
    </>
  );
}

/** Without its address, which the figure's page has: the document must stay within one round trip. */
function SourceCitation({ source: { publisher, title, year } }: { readonly source: Source }) {
  return (
    <cite data-cite="">
      {publisher}, {inQuotes(title)}
      {year !== null && `, ${year}`}
    </cite>
  );
}

interface EmbedReceiptViewProps {
  readonly article: Article;
  readonly receipt: EmbedReceipt;
}

/** What stands behind one mark: its sentence, its outside source, or its formula. */
export function EmbedReceiptView({ article, receipt }: EmbedReceiptViewProps) {
  switch (receipt.kind) {
    case 'claim':
      return <ClaimReceipt article={article} claim={receipt.claim} />;
    case 'sentence': {
      const { sentence } = receipt;
      const emphasised = claimsIn(article, sentence).map((claim) => claim.id);
      return (
        <>
          <Quote article={article} span={sentence} emphasised={emphasised} />
          <p>{speakerOf(article, sentence.speaker).name}</p>
        </>
      );
    }
    case 'context': {
      const { fact } = receipt;
      return (
        <p>
          <b data-context={fact.id}>{formatEstimate(fact, 'hedged')}</b>{' '}
          <Prose article={article} prose={fact.population} />, {fact.place},{' '}
          <span data-cite="">{fact.year}</span>. Outside the article:{' '}
          <SourceCitation source={sourceOf(article, fact.source)} />.
          <OfArticle article={article} id={fact.id} />
        </p>
      );
    }
    case 'derived': {
      const { derived, inputs } = receipt;
      return (
        <>
          <p>
            <b data-derived={derived.id}>{formatEstimate(derived, 'hedged')}</b>{' '}
            <Prose article={article} prose={derived.label} />. Computed by us:{' '}
            <Prose article={article} prose={derived.formula} />.
            <OfArticle article={article} id={derived.id} />
          </p>
          {inputs.map((claim) => (
            <ClaimReceipt key={claim.id} article={article} claim={claim} isInput />
          ))}
        </>
      );
    }
  }
}
