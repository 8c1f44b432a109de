import type { Article } from '@/data/model/article';
import type { Claim } from '@/data/model/claim';
import { ClaimCard } from './claim-card';
import type { ClaimChart } from './drawn-in';
import { SentenceCards } from './sentence-cards';

interface ClaimCardsProps {
  readonly article: Article;
  readonly claims: readonly Claim[];
  /** Whether what each says further is unfolded. */
  readonly isOpen: boolean;
  /** Whether a chart of the page draws sentences without a charted number as well. */
  readonly hasSentences: boolean;
  readonly notices: readonly string[];
  /** The id that closing a card leads to. */
  readonly backTo: string;
  /** Where the charts of a number stand, seen from this page. */
  readonly chartsOf: (claim: string) => readonly ClaimChart[];
}

/** What the article says behind each mark, one card each. */
export function ClaimCards({ article, claims, hasSentences, ...card }: ClaimCardsProps) {
  return (
    <ol className="mt-3 flex flex-col gap-4">
      {claims.map((claim) => (
        <ClaimCard key={claim.id} article={article} claim={claim} {...card} />
      ))}
      {hasSentences && <SentenceCards article={article} backTo={card.backTo} />}
    </ol>
  );
}
